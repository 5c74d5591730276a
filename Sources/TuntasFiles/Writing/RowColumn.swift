public import TuntasModel

/// A column of rows on their way to a file.
public struct RowColumn: Hashable, Sendable {
  /// Its heading, which is the key of its values in JSON.
  public let heading: String
  /// What its empty cells are in a workbook, where people may type into them.
  public let kind: WorkbookColumn.Kind

  /// Makes a column.
  public init(_ heading: String, _ kind: WorkbookColumn.Kind = .text) {
    self.heading = heading
    self.kind = kind
  }

  /// Takes a column of the tuntas layout.
  public init(_ column: RecordColumn) {
    self.init(column.name, WorkbookColumn.Kind(column.content))
  }
}
