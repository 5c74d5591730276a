import TuntasModel

/// Numbers the members of each family in the order of the file, where the file has no numbers.
///
/// A row that is refused keeps its number: it is written behind the row's text, so that the row still
/// has it when it comes back corrected without the others of its family.
struct MemberNumbers {
  /// The heading under which a file gives the numbers that count, whatever their order.
  static let heading = "nomor_anggota"
  /// The heading under which the counted numbers stand in a file of refused rows.
  static let countedHeading = "urutan_di_berkas"

  /// Tells whether the numbers of a file were counted in its order, now or when its rows were refused.
  static func areCounted(_ binding: LayoutBinding) -> Bool {
    binding.columns.contains { column in
      if case .running = column.source { return true }
      return column.field?.column == "number" && column.heading == countedHeading
    }
  }

  /// The number of the row counted last; `nil` when it names no family.
  private(set) var current: Int64?
  private var last: [UInt64: Int64] = [:]
  private let familyPlace: Int
  private let separator: UInt8

  /// Begins a file; `nil` when its rows need no numbers, or have them.
  init?(_ binding: LayoutBinding, separator: UInt8) {
    let isNeeded = binding.columns.contains { column in
      if case .running = column.source { true } else { false }
    }
    guard isNeeded, let place = binding.keyPlace else { return nil }
    familyPlace = place
    self.separator = separator
  }

  /// Counts a row.
  mutating func count(_ cells: [CSVField], in texts: inout CellTexts) {
    current = nil
    guard familyPlace < cells.count else { return }
    let range = texts.content(of: cells[familyPlace])
    let hash = texts.withBytes(of: range) { FoldedText.hash($0) }
    guard hash != FoldedText.empty else { return }
    let number = (last[hash] ?? 0) + 1
    last[hash] = number
    current = number
  }

  /// Writes the number behind the text of a row.
  func write(to row: inout [UInt8]) {
    row.append(separator)
    if let current { row.append(contentsOf: String(current).utf8) }
  }
}
