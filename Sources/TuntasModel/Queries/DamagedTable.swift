/// A table of the database that is not as the program makes it, or a step of the schema that the
/// database does not name.
///
/// Names come from the program alone: what somebody else put into the file may be a name of anybody.
public struct DamagedTable: Error, Hashable, Sendable {
  /// What is wrong with the table.
  public enum Fault: Hashable, Sendable {
    /// It is not there.
    case missing
    /// Something else than a table of its kind has its name.
    case otherKind
    /// It lacks a column.
    case noColumn(String)
    /// It has other columns besides, or its rows are told apart by others.
    case otherColumns
    /// It lacks an index, or has another one in its place.
    case otherIndex
    /// It changes rows by itself.
    case trigger
    /// A later version of the program made it than the one that the file names.
    case later
    /// The list of versions that it holds lacks one between others.
    case noVersion(String)
  }

  /// The table as the program names it.
  public var table: String
  /// What is wrong with the table.
  public var fault: Fault

  /// Names a table.
  public init(_ table: String, _ fault: Fault) {
    self.table = table
    self.fault = fault
  }
}
