import GRDB

/// Everything that a file holds, however it came about.
struct DatabaseContent: Equatable {
  /// The rows of each table, those of indexes of words too.
  private(set) var rows: [String: [String]] = [:]
  /// The statements of the schema, by name.
  private(set) var schema: [String: String] = [:]
  /// The newest version of the schema that the file knows.
  let version: String
  /// By which version of the counting it was counted.
  let counting: Int

  /// Looks into a file.
  init(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    (rows, schema, version, counting) = try queue.read { db in
      let stored = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
      let rows = try String.fetchAll(db, sql: stored).reduce(into: [:]) { rows, table in
        rows[table] = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map(\.description)
      }
      let schema = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master").map { row in
        (row["name"] as String, (row["sql"] as String?) ?? "")
      }
      let version = "SELECT identifier FROM grdb_migrations ORDER BY rowid DESC LIMIT 1"
      return (
        rows, Dictionary(uniqueKeysWithValues: schema),
        try String.fetchOne(db, sql: version) ?? "",
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      )
    }
  }
}
