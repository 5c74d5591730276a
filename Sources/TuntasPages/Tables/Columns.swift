import TerminalKit

/// The columns of a table and what its rows are: all that a table, its headings, its lines and its file
/// follow from.
///
/// One such value draws the rows of the screen and writes those of the file, so that no two of them can
/// name other columns.
struct Columns<Row> {
  /// The columns from left to right.
  private let columns: [Column<Row>]
  /// What tells a row from others and stays the same when it is read again, such as a code.
  private let id: (Row) -> String
  /// What names a row for good in a file; `nil` when that is its id.
  private let key: (Row) -> String?
  /// The screen behind a row, and the explanation of its figures.
  private let subject: (Row) -> RowSubject
  /// How the columns share the width of a screen.
  let shape: TableShape
  /// The headings by column; a column without one is not among them.
  let headings: [String: SafeText]
  /// What the cells mean, by column.
  let meanings: [String: SafeText]
  /// The parts of a file with the ids of their columns: those in front, then the others, from left to
  /// right.
  private let filed: [(id: String, part: Column<Row>.FilePart)]

  /// Declares a table.
  ///
  /// - Parameters:
  ///   - id: What tells a row from others; needed where rows can be marked.
  ///   - key: What names a row for good in a file; `nil` when that is its id.
  ///   - subject: What a row stands for.
  ///   - columns: The columns from left to right, those of a file alone among them.
  init(
    id: @escaping (Row) -> String = { _ in "" },
    key: @escaping (Row) -> String? = { _ in nil },
    subject: @escaping (Row) -> RowSubject,
    @ColumnBuilder<Row> _ columns: () -> [Column<Row>]
  ) {
    let columns = columns()
    self.columns = columns
    (self.id, self.key, self.subject) = (id, key, subject)
    shape = TableShape(
      columns: columns.compactMap { column in
        column.width.map {
          TableColumn(id: column.id, width: $0, isTrailing: column.isTrailing)
        }
      },
      shrinking: Self.steps(of: columns, \.shrinking),
      growing: Self.steps(of: columns, \.growing)
    )
    let named = columns.compactMap { column in column.heading.map { (column.id, $0) } }
    headings = Dictionary(named) { first, _ in first }
    let meant = columns.compactMap { column in column.meaning.map { (column.id, $0) } }
    meanings = Dictionary(meant) { first, _ in first }
    let parts = columns.compactMap { column in column.file.map { (id: column.id, part: $0) } }
    filed = parts.filter(\.part.isInFront) + parts.filter { !$0.part.isInFront }
  }

  /// The steps of all columns in their turns.
  private static func steps(
    of columns: [Column<Row>],
    _ steps: (Column<Row>) -> [Column<Row>.Step]
  ) -> [TableShape.Step] {
    let all = columns.filter { $0.width != nil }.flatMap { column in
      steps(column).map { (rank: $0.rank, step: TableShape.Step(column.id, $0.width)) }
    }
    // Of equal ranks the column further to the left comes first.
    return all.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.step)
  }
}

// MARK: - Lines

extension Columns {
  /// The headings as a line.
  var heading: BodyRow { .heading(headings, shape) }

  /// A row as a line of a table that is shown as it is.
  func line(_ row: Row) -> BodyRow { .row(cells(of: row), shape, subject(row)) }

  /// What stands in the cells of a row, by column.
  func cells(of row: Row) -> [String: TableCell] {
    let cells = columns.filter { $0.width != nil }.compactMap { column in
      column.cell(row).map { (column.id, $0) }
    }
    return Dictionary(cells) { first, _ in first }
  }
}

// MARK: - Tables

extension Columns {
  /// A row of a table that can be put in order, filtered, marked and exported.
  func row(_ row: Row) -> DataRow {
    DataRow(
      id: id(row),
      key: key(row),
      subject: subject(row),
      content: ColumnedRow(columns: self, row: row)
    )
  }

  /// A table of rows in the order they come.
  func table(_ rows: [Row]) -> DataTable {
    DataTable(
      shape: shape,
      headings: headings,
      meanings: meanings,
      rows: rows.map(row),
      ordered: ids(\.isOrdered),
      counted: ids(\.isCounted),
      columnsOfFile: fileColumns
    )
  }

  /// The ids of the columns of which something holds.
  private func ids(_ holds: (Column<Row>) -> Bool) -> Set<String> {
    Set(columns.filter(holds).map(\.id))
  }
}

// MARK: - Files

extension Columns {
  /// The columns of a file, behind the key of each row.
  var fileColumns: [ExportedColumn] {
    filed.map { ExportedColumn(id: $0.id, heading: $0.part.heading.string) }
  }
}

/// A row with its columns, which reads what it is asked for and nothing else.
private struct ColumnedRow<Row>: RowContent {
  let columns: Columns<Row>
  let row: Row

  var cells: [String: TableCell] { columns.cells(of: row) }

  func cell(_ column: String) -> TableCell? { columns.cell(column, of: row) }

  func value(_ column: String) -> TableValue? { columns.value(column, of: row) }

  func fileValue(_ column: String) -> TableValue? { columns.fileValue(column, of: row) }

  var fileValues: [String: TableValue] { columns.fileValues(of: row) }
}

extension Columns {
  /// What stands in one cell of a row.
  fileprivate func cell(_ id: String, of row: Row) -> TableCell? {
    columns.first { $0.id == id && $0.width != nil }?.cell(row)
  }

  /// What a cell of a row stands for.
  fileprivate func value(_ id: String, of row: Row) -> TableValue? {
    columns.lazy.compactMap { $0.id == id ? $0.value : nil }.first?(row)
  }

  /// What a file has of a row in one column.
  fileprivate func fileValue(_ id: String, of row: Row) -> TableValue? {
    columns.lazy.compactMap { $0.id == id ? $0.file : nil }.first?.value(row)
  }

  /// What a file has of a row, by column.
  fileprivate func fileValues(of row: Row) -> [String: TableValue] {
    Dictionary(filed.map { ($0.id, $0.part.value(row)) }) { first, _ in first }
  }
}

/// Lists columns one below the other, some of them only where a condition holds, or one for each of
/// several things.
@resultBuilder
enum ColumnBuilder<Row> {
  static func buildExpression(_ column: Column<Row>) -> [Column<Row>] { [column] }
  static func buildExpression(_ columns: [Column<Row>]) -> [Column<Row>] { columns }
  static func buildBlock(_ columns: [Column<Row>]...) -> [Column<Row>] { columns.flatMap { $0 } }
  static func buildOptional(_ columns: [Column<Row>]?) -> [Column<Row>] { columns ?? [] }
  static func buildEither(first columns: [Column<Row>]) -> [Column<Row>] { columns }
  static func buildEither(second columns: [Column<Row>]) -> [Column<Row>] { columns }
  static func buildArray(_ columns: [[Column<Row>]]) -> [Column<Row>] { columns.flatMap { $0 } }
}
