import GRDB
import GRDBSQLite
import TuntasModel

/// A prepared statement of SQLite itself: binding through its own calls is what makes an import of
/// millions of rows fast.
///
/// It must be used on the thread of its connection, and let go before the connection closes.
/// Parameters are counted from 1, columns of a result from 0, as SQLite counts them. A column that
/// holds something else than it should is read as SQLite converts it, so ask ``isInteger(_:)``
/// first.
final class RawStatement {
  /// SQLite's own connection, which the statement does not keep open.
  private let connection: OpaquePointer
  /// SQLite's own statement.
  let handle: OpaquePointer

  /// Prepares a statement.
  ///
  /// - Parameters:
  ///   - db: The connection.
  ///   - sql: One statement; what follows it is not run.
  /// - Throws: An error of the database when the statement does not fit its tables.
  init(_ db: Database, _ sql: String) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    self.connection = connection
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection,
      sql,
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &handle,
      nil
    )
    guard code == SQLITE_OK, let handle else { throw Self.error(code, connection) }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs the statement with what is bound, and makes it ready for the next row.
  ///
  /// What is bound stays bound. A result is not read.
  func run() throws {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw Self.error(code, connection) }
  }

  /// How many rows the last run wrote, without those that triggers wrote.
  var changes: Int { Int(sqlite3_changes(connection)) }

  /// Steps to the next row of the result; tells whether there is one.
  ///
  /// Behind the last row the statement is ready to be run again.
  func next() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw Self.error(code, connection) }
    return false
  }

  /// Binds numbers from the first parameter on, and runs the statement.
  func run(_ numbers: Int64...) throws {
    bind(numbers)
    try run()
  }

  /// Calls a function for each row of the result, with numbers bound.
  ///
  /// - Parameters:
  ///   - numbers: What is bound, from the first parameter on.
  ///   - row: Reads the row that the statement stands on; when it throws, the statement is left
  ///     there.
  /// - Throws: What the function throws, or an error of the database.
  func forEach(_ numbers: Int64..., row: (RawStatement) throws -> Void) throws {
    bind(numbers)
    while try next() { try row(self) }
  }

  /// The first number of the first row; `nil` when there is no row or it holds nothing.
  func firstNumber(_ numbers: Int64...) throws -> Int64? {
    bind(numbers)
    defer { sqlite3_reset(handle) }
    guard try next(), !isNull(0) else { return nil }
    return integer(0)
  }

  /// Binds numbers from the first parameter on.
  private func bind(_ numbers: [Int64]) {
    for (index, number) in numbers.enumerated() { bind(number, at: Int32(index + 1)) }
  }

  /// The error that a code of SQLite stands for.
  private static func error(_ code: Int32, _ connection: OpaquePointer) -> DatabaseError {
    let message = sqlite3_errmsg(connection).map { String(cString: $0) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}

// MARK: - Cells

extension RawStatement {
  /// Binds a whole number.
  func bind(_ number: Int64, at index: Int32) {
    sqlite3_bind_int64(handle, index, number)
  }

  /// Binds NULL.
  func bindNull(at index: Int32) {
    sqlite3_bind_null(handle, index)
  }

  /// Binds a number with a point; a whole one takes fewer bytes as an integer.
  func bind(_ number: Double, at index: Int32) {
    if let whole = Int64(exactly: number) {
      sqlite3_bind_int64(handle, index, whole)
    } else {
      sqlite3_bind_double(handle, index, number)
    }
  }

  /// Binds a text that stays in place until the statement has run.
  ///
  /// SQLite makes no copy. A text without bytes is bound as an empty text, not as NULL.
  func bind(_ text: UnsafeBufferPointer<UInt8>, at index: Int32) {
    guard let address = text.baseAddress else {
      sqlite3_bind_text(handle, index, "", 0, nil)
      return
    }
    address.withMemoryRebound(to: CChar.self, capacity: text.count) {
      _ = sqlite3_bind_text(handle, index, $0, Int32(clamping: text.count), nil)
    }
  }

  /// The whole number of a cell; 0 for NULL.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// Tells whether a cell is NULL.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// Tells whether a cell holds a whole number, so that it may be read as one.
  func isInteger(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_INTEGER
  }

  /// Tells whether a text of the row equals another, byte by byte.
  func text(_ column: Int32, equals other: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes(column).elementsEqual(other)
  }

  /// The text of a column, until the next step.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let address = sqlite3_column_text(handle, column)
    return UnsafeBufferPointer(start: address, count: Int(sqlite3_column_bytes(handle, column)))
  }
}
