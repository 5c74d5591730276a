import GRDB
import TuntasStore

/// A database as literal SQL: every table with its rows as they stand, those of indexes of words too,
/// so that what is read back is what a program wrote, whatever programs write today.
enum DatabaseText {
  /// Writes a database down.
  static func written(from path: String) throws -> String {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      let schema = try Row.fetchAll(
        db,
        sql: """
          SELECT name, rootpage > 0 AS isStored, sql, type = 'table' AS isTable FROM sqlite_master
          WHERE sql IS NOT NULL ORDER BY rowid
          """
      )
      let tables = schema.filter { $0["isTable"] && $0["isStored"] }
      let virtual = schema.filter { $0["isTable"] && !$0["isStored"] }
      let others = schema.filter { !$0["isTable"] }
      return try
        (pragmas(db) + tables.flatMap { try table($0["name"], as: $0["sql"], db) }
        + virtualTables(virtual) + others.map { "\($0["sql"] as String);" })
        .joined(separator: "\n") + "\n"
    }
  }

  /// Makes a database of what was written down.
  static func read(_ text: String, into path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: text) }
    try queue.close()
  }

  private static func pragmas(_ db: Database) throws -> [String] {
    try ["application_id", "user_version"].map { name in
      let value = try Int64.fetchOne(db, sql: "PRAGMA \(name)") ?? 0
      return "PRAGMA \(name) = \(value);"
    }
  }

  private static func table(_ name: String, as sql: String, _ db: Database) throws -> [String] {
    let columns = try db.columns(in: name).map { "quote(\"\($0.name)\")" }
    let row = columns.joined(separator: " || ',' || ")
    let rows = try String.fetchAll(db, sql: "SELECT \(row) FROM \"\(name)\"")
    guard !rows.isEmpty else { return ["\(sql);"] }
    let values = rows.map { "(\($0))" }.joined(separator: ",\n")
    return ["\(sql);", "INSERT INTO \"\(name)\" VALUES", "\(values);"]
  }

  /// An index of words is declared beside the tables that it keeps itself in, which are there already.
  private static func virtualTables(_ tables: [Row]) throws -> [String] {
    guard !tables.isEmpty else { return [] }
    let values = tables.map { table -> String in
      let name: String = table["name"]
      let sql = (table["sql"] as String).replacing("'", with: "''")
      return "('table', '\(name)', '\(name)', 0, '\(sql)')"
    }
    return [
      "PRAGMA writable_schema = ON;",
      "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES",
      "\(values.joined(separator: ",\n"));",
      "PRAGMA writable_schema = OFF;",
    ]
  }
}
