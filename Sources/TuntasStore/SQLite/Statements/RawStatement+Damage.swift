import GRDB
import GRDBSQLite
import TuntasModel

/// Cells of a statement of SQLite itself that must be what they are, because they are counted with.
extension RawStatement {
  /// A year with at most four digits.
  ///
  /// - Throws: ``DamagedCell`` when the cell holds something else.
  func year(_ column: Int32) throws -> Int64 {
    guard isInteger(column), (1...9999).contains(integer(column)) else {
      throw damage(column, .year)
    }
    return integer(column)
  }

  /// The error for a cell; the row is not known here.
  private func damage(_ column: Int32, _ expected: DamagedCell.Expected) -> DamagedCell {
    DamagedCell(
      table: sqlite3_column_table_name(handle, column).map(String.init(cString:)),
      row: nil,
      column: sqlite3_column_name(handle, column).map(String.init(cString:)) ?? "",
      found: DamagedCell.Found(DatabaseValue(sqliteStatement: handle, index: column), expected),
      expected: expected
    )
  }
}
