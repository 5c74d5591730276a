/// Writes rows of a table to a file of the user's; what file, it decides.
public protocol TableExporter: Sendable {
  /// Writes a table.
  ///
  /// - Parameter table: What is written; an existing file is never overwritten.
  /// - Returns: The path of the file.
  /// - Throws: What went wrong; then no file is left.
  func write(_ table: ExportedTable) async throws -> String
}

/// A table on its way to a file: raw values, people masked as on the screen.
public struct ExportedTable: Sendable {
  /// The word of the screen, for the name of the file.
  public var name: String
  /// The headings, in the order of the columns.
  public var headings: [String]
  /// The rows, stretch by stretch, so that a long list needs no room of its own.
  public var rows: AsyncThrowingStream<[[ExportedCell]], any Error>
  /// Whether a row is sample data, which the file must say.
  public var isSynthetic: Bool
}

/// A cell of a table on its way to a file: text is told from numbers, so that a text which a
/// spreadsheet would run as a formula can be made harmless and a negative number stays one.
public enum ExportedCell: Hashable, Sendable {
  /// Text, as it stands.
  case text(String)
  /// A number in plain digits, with a point.
  case number(String)
  /// Nothing is recorded.
  case empty
}
