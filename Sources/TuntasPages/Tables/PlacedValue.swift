import TuntasModel

/// A row with what it is ordered by, worked out once for each row and not at each comparison.
struct PlacedValue {
  /// The row.
  let row: DataRow
  private let offset: Int
  private let value: TableValue
  /// A name without its kind, as a search compares it; `nil` for what is no name.
  private let name: SearchText?

  /// Takes a row with its place among the rows as they came.
  init(_ row: DataRow, _ offset: Int, in column: String) {
    self.row = row
    self.offset = offset
    value = row.value(column)
    name = if case .word(let word) = value { SearchText(Self.withoutKind(word)) } else { nil }
  }

  /// Tells whether the row stands in front of another one: rows with data before rows without,
  /// whatever the direction; equal rows keep their order.
  func comesBefore(_ other: PlacedValue, _ isDescending: Bool) -> Bool {
    guard value.isKnown, other.value.isKnown else {
      return value.isKnown == other.value.isKnown ? offset < other.offset : value.isKnown
    }
    if precedes(other) { return !isDescending }
    if other.precedes(self) { return isDescending }
    return offset < other.offset
  }

  private func precedes(_ other: PlacedValue) -> Bool {
    guard let name, let another = other.name else { return value.precedes(other.value) }
    return name < another
  }

  /// Words for the kind of a region in front of its name: who looks for Jatimulya looks under J, whether
  /// it is a desa or a kelurahan.
  private static let kinds = ["Kab. ", "Kota ", "Kec. ", "Desa ", "Kel. "]

  private static func withoutKind(_ name: String) -> String {
    kinds.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
  }
}
