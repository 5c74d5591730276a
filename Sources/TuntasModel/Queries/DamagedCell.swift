/// A cell of the database that holds something else than it can hold: where it stands, and of what
/// kind the thing is.
///
/// The thing itself is never in it, since it may be a name or a number of somebody.
public struct DamagedCell: Error, Hashable, Sendable {
  /// What kind of thing stands in a cell.
  public enum Found: Sendable, CaseIterable {
    /// The table has no such column.
    case noColumn
    /// Nothing, where something must stand.
    case nothing
    /// A whole number.
    case wholeNumber
    /// A whole number that lies outside what the column can mean.
    case outOfRange
    /// A number with a point.
    case fraction
    /// A text.
    case text
    /// Bytes that are no text.
    case bytes
  }

  /// What must stand in the cell.
  public enum Expected: Sendable, CaseIterable {
    /// A whole number.
    case wholeNumber
    /// A count, a year or a place in an order: a whole number of at most twelve digits.
    case count
    /// 0 or 1.
    case yesOrNo
    /// A text.
    case text
    /// The code of a region.
    case region
    /// A year with four digits.
    case year
  }

  /// The table as the database names it; `nil` where the value was worked out from several cells.
  public var table: String?
  /// The number of the row; `nil` when the cell was read without it.
  public var row: Int64?
  /// The column as the database names it.
  public var column: String
  /// What kind of thing stands in the cell.
  public var found: Found
  /// What kind of thing must stand in the cell.
  public var expected: Expected

  /// Names a cell.
  public init(table: String?, row: Int64?, column: String, found: Found, expected: Expected) {
    self.table = table
    self.row = row
    self.column = column
    self.found = found
    self.expected = expected
  }
}

/// An error of a registry that may name what is damaged, whatever keeps the registry.
public protocol DamageError: Error {
  /// The damaged cell; `nil` when the error is of another kind.
  var damagedCell: DamagedCell? { get }
  /// The damaged table; `nil` when the error is of another kind.
  var damagedTable: DamagedTable? { get }
}
