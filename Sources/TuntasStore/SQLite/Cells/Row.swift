import GRDB
import GRDBSQLite
import TuntasModel

/// A row of a result, whose cells are read one way alone: ``get(_:)`` throws where a cell holds
/// something else than what is asked for.
///
/// It stands in this module in place of the database library's own row, which ends the program there
/// and prints everything that the row holds.
///
/// `.ci/check-layers` keeps every other way of reading a row out of the store.
struct Row {
  /// The row of the database library; copied, so that it outlives its statement, but from
  /// ``fetchCursor(_:sql:arguments:cached:)``.
  private let cells: GRDB.Row
  /// The columns, shared by all rows of a result.
  private let result: ResultColumns

  fileprivate init(_ cells: GRDB.Row, of result: ResultColumns) {
    self.cells = cells
    self.result = result
  }

  /// What a cell holds; `nil` when the result has no such column, as in a table that is damaged.
  func cell(_ column: String) -> DatabaseValue? {
    result.places[column].map { cells[$0] }
  }

  /// The value of a cell.
  ///
  /// - Parameter column: The name of the column in the result.
  /// - Returns: The value.
  /// - Throws: ``DamagedCell`` when the cell holds nothing or something else.
  func get<Value: CellValue>(_ column: String) throws -> Value {
    let cell = cell(column)
    guard let cell, let value = Value(cell: cell) else {
      throw damage(column, cell, Value.kind)
    }
    return value
  }

  /// The value of a cell that may hold nothing.
  ///
  /// - Parameter column: The name of the column in the result.
  /// - Returns: The value; `nil` when the cell holds nothing.
  /// - Throws: ``DamagedCell`` when the cell holds something else.
  func get<Value: CellValue>(_ column: String) throws -> Value? {
    guard let cell = cell(column) else { throw damage(column, nil, Value.kind) }
    if cell.isNull { return nil }
    guard let value = Value(cell: cell) else { throw damage(column, cell, Value.kind) }
    return value
  }

  /// A year with at most four digits.
  ///
  /// - Throws: ``DamagedCell`` when the cell holds something else.
  func year(_ column: String) throws -> Int {
    guard let year: Int = cell(column).flatMap(Int.init(cell:)), (1...9999).contains(year) else {
      throw damage(column, cell(column), .year)
    }
    return year
  }

  /// The code of a region.
  ///
  /// - Throws: ``DamagedCell`` when the cell holds something else.
  func region(_ column: String) throws -> RegionCode {
    guard let number = cell(column).flatMap(Int64.init(cell:)),
      let code = RegionCode(number: number)
    else { throw damage(column, cell(column), .region) }
    return code
  }

  /// Tells whether a cell holds nothing.
  ///
  /// True for a column that the result does not have.
  func isEmpty(_ column: String) -> Bool { cell(column)?.isNull ?? true }

  /// The error for a cell, told by table, row and column.
  private func damage(
    _ column: String,
    _ cell: DatabaseValue?,
    _ expected: DamagedCell.Expected
  ) -> DamagedCell {
    DamagedCell(
      table: result.table(of: column),
      row: Self.keys.lazy.compactMap { self.cell($0) }.compactMap(Int64.init(cell:)).first,
      column: column,
      found: DamagedCell.Found(cell, expected),
      expected: expected
    )
  }

  /// The columns that tell one row from another, none of which says who a person is.
  private static let keys = ["key", "number", "code", "family", "village", "region", "government"]
}

// MARK: - Fetching

extension Row {
  /// All rows of a result.
  ///
  /// - Parameters:
  ///   - db: The connection.
  ///   - sql: The statement.
  ///   - arguments: What is bound.
  ///   - cached: Whether the statement is kept prepared for the next time.
  /// - Returns: The rows, in the order of the statement.
  /// - Throws: An error of the database; cells are looked at only when they are read.
  static func fetchAll(
    _ db: Database,
    sql: String,
    arguments: StatementArguments = StatementArguments(),
    cached: Bool = false
  ) throws -> [Row] {
    let (statement, result) = try prepared(sql, cached: cached, db)
    return try GRDB.Row.fetchAll(statement, arguments: arguments).map { Row($0, of: result) }
  }

  /// The first row of a result; `nil` when it is empty.
  static func fetchOne(
    _ db: Database,
    sql: String,
    arguments: StatementArguments = StatementArguments(),
    cached: Bool = false
  ) throws -> Row? {
    let (statement, result) = try prepared(sql, cached: cached, db)
    return try GRDB.Row.fetchOne(statement, arguments: arguments).map { Row($0, of: result) }
  }

  /// The rows of a result one after another; each is to be let go of before the next.
  ///
  /// For results of which not all rows may be needed, or too many to hold.
  static func fetchCursor(
    _ db: Database,
    sql: String,
    arguments: StatementArguments = StatementArguments(),
    cached: Bool = false
  ) throws -> MapCursor<RowCursor, Row> {
    let (statement, result) = try prepared(sql, cached: cached, db)
    return try GRDB.Row.fetchCursor(statement, arguments: arguments).map { Row($0, of: result) }
  }

  /// The statement, and the names and tables of its columns.
  private static func prepared(
    _ sql: String,
    cached: Bool,
    _ db: Database
  ) throws -> (Statement, ResultColumns) {
    let statement = try db.statement(sql, cached: cached)
    return (statement, ResultColumns(statement))
  }
}

extension CellValue {
  /// The first column of all rows of a result.
  ///
  /// - Parameters:
  ///   - db: The connection.
  ///   - sql: The statement.
  ///   - arguments: What is bound.
  /// - Returns: The values.
  /// - Throws: `DamagedCell` for a cell that is NULL or something else, an error of the database.
  static func readAll(
    _ db: Database,
    sql: String,
    arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { try $0.first() }
  }

  /// The first column of all rows of a result, each value once.
  static func readSet(
    _ db: Database,
    sql: String,
    arguments: StatementArguments = StatementArguments()
  ) throws -> Set<Self> where Self: Hashable {
    try Set(readAll(db, sql: sql, arguments: arguments))
  }

  /// The first cell of a result; `nil` when the result is empty or the cell holds nothing.
  static func readOne(
    _ db: Database,
    sql: String,
    arguments: StatementArguments = StatementArguments(),
    cached: Bool = false
  ) throws -> Self? {
    try Row.fetchOne(db, sql: sql, arguments: arguments, cached: cached)?.first()
  }
}

extension Row {
  /// The first cell, which must hold something.
  fileprivate func first<Value: CellValue>() throws -> Value { try get(result.first) }

  /// The first cell, which may be NULL.
  fileprivate func first<Value: CellValue>() throws -> Value? { try get(result.first) }
}

extension Database {
  /// A statement for one use, or one that is kept prepared.
  fileprivate func statement(_ sql: String, cached: Bool) throws -> Statement {
    try cached ? cachedStatement(sql: sql) : makeStatement(sql: sql)
  }
}

/// The columns of a result, and the tables that they come from.
///
/// One value for all rows of a result, so that a row costs no names of its own.
private final class ResultColumns {
  /// The place of each column by its name; of two columns with one name the first.
  let places: [String: Int]
  /// The name of the first column; empty for a result without columns.
  let first: String
  /// The table each column comes from, as SQLite tells it.
  private let tables: [String?]

  init(_ statement: Statement) {
    let names = statement.columnNames
    first = names.first ?? ""
    places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    tables = names.indices.map { place in
      sqlite3_column_table_name(statement.sqliteStatement, Int32(place)).map(String.init(cString:))
    }
  }

  /// The table of a column; `nil` when its values are worked out.
  func table(of column: String) -> String? {
    if let place = places[column] { return tables[place] }
    return tables.lazy.compactMap(\.self).first
  }
}
