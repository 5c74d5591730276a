/// What a column holds, which decides how it is read, stored and written.
public enum ColumnContent: Hashable, Sendable {
  /// Any text.
  case text
  /// A whole number.
  case integer
  /// A number with a point.
  case real
  /// `yes` or `no`; stored as 1 and 0.
  case yesNo
  /// A day, `2023-12-05`; stored as 20231205.
  case day
  /// A region of any level; stored as the number of its code.
  case region
  /// A village; stored as the number of its code.
  case village
  /// A NIK; stored as its number.
  case nik
  /// One word of a closed list; stored as its place in the list.
  case word([String])
}

/// What happens to a row whose cell is empty or cannot be read.
public enum ColumnNeed: Hashable, Sendable {
  /// The row cannot stand without it: it is refused.
  case required
  /// The row stands; what cannot be read is kept as it came.
  case optional
}

/// One column of a kind of record.
public struct RecordColumn: Hashable, Sendable {
  /// The name in the header row, which is also the name in the store.
  public let name: String
  /// The kind of value that its cells hold.
  public let content: ColumnContent
  /// Whether a row can stand without it.
  public let need: ColumnNeed
  /// What it means for its row; `nil` when it means no more than it holds.
  public let role: ColumnRole?
  /// The numbers that it can mean; `nil` where it holds no number, or where its own rule says more.
  public let range: ClosedRange<Int64>?
  /// Whether a row stays that holds a number beyond ``range``, as one that holds no number: a family
  /// is not lost for the area of its house, but a report is nothing without its figures.
  public let keepsWhatIsBeyond: Bool

  /// Makes a column.
  public init(
    _ name: String,
    _ content: ColumnContent,
    _ need: ColumnNeed = .optional,
    as role: ColumnRole? = nil,
    within range: ClosedRange<Int64>? = nil,
    keepsWhatIsBeyond: Bool = false
  ) {
    self.name = name
    self.content = content
    self.need = need
    self.role = role
    self.range = range
    self.keepsWhatIsBeyond = keepsWhatIsBeyond
  }
}
