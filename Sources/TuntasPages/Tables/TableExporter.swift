package import TuntasModel

/// Writes rows of a table to a file of the user's; what file, it decides.
///
/// The dashboard knows neither folders nor formats: whoever starts it hands it a writer, or none.
package protocol TableExporter: Sendable {
  /// Writes a table.
  ///
  /// - Parameter table: What is written; an existing file is never overwritten.
  /// - Returns: The path of the file.
  /// - Throws: What went wrong, or `CancellationError` when the user stopped it; then no file is
  ///   left.
  func write(_ table: ExportedTable) async throws -> String
}

/// A table on its way to a file: raw values, people masked as on the screen.
package struct ExportedTable: Sendable {
  /// The name of the table in the file's name: the word of the screen on the command line, where it
  /// has one.
  package var name: String
  /// The headings in the order of the columns, the key of a row first.
  package var headings: [String]
  /// The rows, stretch by stretch, so that a long list needs no room of its own.
  package var rows: AsyncThrowingStream<[[RowValue]], any Error>
  /// Whether a row is sample data, which the file must say.
  package var isSynthetic: Bool

  /// Makes a table of rows that are handed out stretch by stretch.
  package init(
    name: String,
    headings: [String],
    rows: AsyncThrowingStream<[[RowValue]], any Error>,
    isSynthetic: Bool
  ) {
    self.name = name
    self.headings = headings
    self.rows = rows
    self.isSynthetic = isSynthetic
  }
}
