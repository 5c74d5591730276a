import GRDBSQLite

extension RawStatement {
  /// Tells whether a cell holds a number, with or without a point.
  func isNumber(_ column: Int32) -> Bool {
    let type = sqlite3_column_type(handle, column)
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT
  }

  /// The number of a cell.
  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// Binds the two ends of a range to the first two parameters, and begins the result anew.
  func bind(_ range: ClosedRange<Int64>) {
    sqlite3_reset(handle)
    bind(range.lowerBound, at: 1)
    bind(range.upperBound, at: 2)
  }

  /// How many cells a row of the result has.
  var columnCount: Int { Int(sqlite3_column_count(handle)) }
}
