import GRDB
import TuntasModel

/// A statement that writes one row, most of its parameters bound straight from the columns of a
/// batch.
struct RowInsert {
  let statement: RawStatement
  private let columns: [Int]
  private let first: Int32

  /// Prepares the statement.
  ///
  /// - Parameters:
  ///   - db: The database.
  ///   - kind: The kind of record.
  ///   - own: The columns whose values the caller binds, which come first.
  ///   - left: The columns of the kind that are not bound from its cells.
  ///   - sql: Makes the statement from the names of all columns and as many question marks.
  /// - Throws: An error of the database.
  init(
    _ db: Database,
    _ kind: RecordKind,
    own: [String] = [],
    without left: Set<String> = [],
    sql: (_ columns: String, _ marks: String) -> String
  ) throws {
    columns = kind.columns.indices.filter { !left.contains(kind.columns[$0].name) }
    first = Int32(own.count) + 1
    let names = own.map { "\"\($0)\"" } + kind.columnNames(without: left)
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    statement = try RawStatement(db, sql(names.joined(separator: ", "), marks))
  }

  /// Binds the columns of one row, and writes it.
  func run(_ cells: BatchCells, _ row: Int) throws {
    var index = first
    for column in columns {
      cells.bind(column, row, to: statement, at: index)
      index += 1
    }
    try statement.run()
  }

  /// The form of a statement that writes a row by its key.
  static func sql(into table: String, isFirstLoad: Bool) -> (String, String) -> String {
    let verb = isFirstLoad ? "INSERT" : "INSERT OR REPLACE"
    return { "\(verb) INTO \(table) (\($0)) VALUES (\($1))" }
  }
}
