import GRDB

@testable import TuntasStore

/// Everything that a registry holds, value for value, to compare two states of it.
enum WholeRegistry {
  /// The rows of every table but those that tell of imports and of versions.
  static func rows(_ store: Store) async throws -> [String: [String]] {
    try await store.read { db in
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table'
            AND name NOT GLOB 'before_*' AND name NOT GLOB 'shownName_*'
            AND name NOT IN ('import', 'importFile', 'grdb_migrations', 'shownName')
          """
      )
      return try names.reduce(into: [:]) { rows, name in
        rows[name] = try Row.fetchAll(db, sql: "SELECT * FROM \(name)").map(\.description).sorted()
      }
    }
  }

  /// Whom the search finds by beginnings of what is shown of names, as keys of members.
  static func found(_ store: Store) async throws -> [String: [Int64]] {
    try await store.read { db in
      try ["s", "siti", "wati", "ded", "euis", "budi"].reduce(into: [:]) { found, word in
        found[word] = try Int64.fetchAll(
          db,
          sql: "SELECT rowid FROM shownName WHERE shownName MATCH ? ORDER BY rowid",
          arguments: ["\(word)*"]
        )
      }
    }
  }
}
