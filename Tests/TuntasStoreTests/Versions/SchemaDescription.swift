import GRDB

/// The schema of a database, table by table, however its statements are laid out.
struct SchemaDescription: Equatable {
  /// One column as SQLite declares it.
  struct Column: Hashable, CustomStringConvertible {
    var name: String
    var type: String
    var isRequired: Bool
    var keyPlace: Int
    var description: String {
      "\(name) \(type)\(isRequired ? " NOT NULL" : "")\(keyPlace > 0 ? " key \(keyPlace)" : "")"
    }
  }

  /// The columns of each table in their order.
  private(set) var columns: [String: [Column]] = [:]
  /// The statements of tables, indexes and triggers without any blank, by name.
  private(set) var statements: [String: String] = [:]

  /// Looks into a file.
  init(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    self = try queue.read { try Self($0) }
  }

  /// Looks into a database; the rows kept of the last import are no part of its schema.
  init(_ db: Database) throws {
    let schema = try Row.fetchAll(
      db,
      sql: """
        SELECT name, type, sql FROM sqlite_master
        WHERE sql IS NOT NULL AND name NOT GLOB 'before_*' ORDER BY name
        """
    )
    for row in schema {
      let name: String = row["name"]
      statements[name] = (row["sql"] as String).filter { !$0.isWhitespace }
      if row["type"] == "table" { columns[name] = try Self.columns(of: name, db) }
    }
  }

  private static func columns(of table: String, _ db: Database) throws -> [Column] {
    try Row.fetchAll(db, sql: "SELECT * FROM pragma_table_info(?)", arguments: [table]).map { row in
      Column(name: row["name"], type: row["type"], isRequired: row["notnull"], keyPlace: row["pk"])
    }
  }
}
