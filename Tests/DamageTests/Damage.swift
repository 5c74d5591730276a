import GRDB

@testable import TuntasStore

/// One wrong value in one column of a table, in one row or in all.
struct Damage: CustomStringConvertible {
  var table: String
  var column: String
  var value: String
  var isEverywhere: Bool

  var description: String {
    "\(table).\(column) = \(value)\(isEverywhere ? "" : " in one row")"
  }

  /// What a value can be, as SQLite writes it.
  static let values = [
    "NULL", "'apa saja'", "''", "char(27, 91, 50, 74, 7, 8238)", "x'ff00fe'",
    "CAST(x'c328' AS TEXT)", "-1", "0.5", "1e308", "9e999", "-9e999", "9223372036854775807",
    "-9223372036854775808", "999991231", "4294967296",
  ]

  /// How many cases each column has: every value in all rows and in one.
  static let perColumn = values.count * 2

  /// Every column of every table with every value.
  static func all(in registry: DatabaseQueue) throws -> [Damage] {
    try registry.read { db in
      try columns(db).flatMap { table, column in
        values.flatMap { value in
          [true, false].map {
            Damage(table: table, column: column, value: value, isEverywhere: $0)
          }
        }
      }
    }
  }

  private static func columns(_ db: Database) throws -> [(String, String)] {
    let tables = try String.fetchAll(
      db,
      // The tables of the search are no tables of cells; the parts that they are kept in are.
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND sql IS NOT NULL AND sql NOT LIKE 'CREATE VIRTUAL %' ORDER BY name
        """
    )
    return try tables.flatMap { table in
      try String.fetchAll(
        db,
        sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid",
        arguments: [table]
      ).map { (table, $0) }
    }
  }

  /// Does the damage; tells whether the database let it, since some columns can hold no such value in
  /// any file.
  func apply(to registry: DatabaseQueue) throws -> Bool {
    let one = isEverywhere ? "" : "WHERE \"\(column)\" IS (SELECT max(\"\(column)\") FROM \(table))"
    do {
      return try registry.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA ignore_check_constraints = 1")
        try db.execute(sql: "UPDATE OR IGNORE \(table) SET \"\(column)\" = \(value) \(one)")
        return db.changesCount > 0
      }
    } catch let error as DatabaseError where Self.refusals.contains(error.resultCode) {
      return false
    }
  }

  private static let refusals: [ResultCode] = [
    .SQLITE_MISMATCH, .SQLITE_CONSTRAINT, .SQLITE_CORRUPT,
  ]
}
