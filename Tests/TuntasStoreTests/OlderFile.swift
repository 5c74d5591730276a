import GRDB
import TuntasFiles

@testable import TuntasStore

/// A registry as an earlier version of the program left it, with the fixture in it.
enum OlderFile {
  /// The earlier versions, by the newest step of the schema that they know.
  static let versions = [
    "registry", "rows", "flows", "imports", "quality", "writtenNames", "dayCounts",
  ]

  /// Makes a file; its path is where it shall lie.
  static func make(_ version: String, at path: String) async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    try await store.database.write { try age($0, to: version) }
    try store.close()
  }

  /// Takes a file back to an earlier version; each step back takes away what came last.
  static func age(_ db: Database, to version: String) throws {
    let steps = [
      withoutRows, withoutFlows, withoutImports, withoutQuality, withoutWrittenNames,
      withoutDayCounts, withoutShownNames,
    ]
    try db.execute(sql: "PRAGMA user_version = 0")
    for step in steps[(versions.firstIndex(of: version) ?? 0)...].reversed() {
      try db.execute(sql: step)
    }
  }

  /// Everything that a file holds, table by table, however it came about.
  static func content(of path: String) throws -> [String: [String]] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
      )
      var rows = try tables.reduce(into: [:]) { rows, table in
        rows[table] = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map(\.description)
      }
      rows["version"] = try String.fetchAll(db, sql: "PRAGMA user_version")
      return rows
    }
  }

  /// Everything that is counted in a registry, table by table.
  static func counted(_ store: Store) async throws -> [String: [String]] {
    let tables = [
      "onList", "cellCount", "served", "servedCount", "listCount", "recordedCount", "namedCount",
      "namedSource", "withoutProgramme", "currentList", "countedYear", "flowPart", "flow",
      "registeredCount", "stageCount", "dayCount", "qualityFamily", "qualityVillage",
      "qualityRecord",
      "qualityCount", "qualityRegion", "qualityGovernment", "qualityState", "qualityDigest",
    ]
    return try await store.read { db in
      try tables.reduce(into: [:]) { rows, table in
        rows[table] = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
      }
    }
  }

  private static let withoutShownNames = """
    DROP TABLE shownName;
    DROP TABLE shownNameState;
    CREATE VIRTUAL TABLE memberName USING fts5 (name, content='', detail=none);
    DELETE FROM grdb_migrations WHERE identifier = 'shownNames';
    """

  private static let withoutDayCounts = """
    DROP TABLE dayCount;
    DELETE FROM grdb_migrations WHERE identifier = 'dayCounts';
    """

  private static let withoutWrittenNames = """
    DROP TABLE writtenName;
    DELETE FROM grdb_migrations WHERE identifier = 'writtenNames';
    """

  private static let withoutQuality = """
    DROP TABLE qualityFamily;
    DROP TABLE qualityVillage;
    DROP TABLE qualityRecord;
    DROP TABLE qualityCount;
    DROP TABLE qualityRepeat;
    DROP TABLE qualityLikeness;
    DROP TABLE qualityDigest;
    DROP TABLE qualityRegion;
    DROP TABLE qualityGovernment;
    DROP TABLE qualityState;
    DELETE FROM grdb_migrations WHERE identifier = 'quality';
    """

  private static let withoutImports = """
    DROP TABLE import;
    DROP TABLE importFile;
    DELETE FROM grdb_migrations WHERE identifier = 'imports';
    """

  private static let withoutFlows = """
    DROP TABLE flowPart;
    DROP TABLE flow;
    DROP TABLE registeredCount;
    DROP TABLE stageCount;
    DELETE FROM grdb_migrations WHERE identifier = 'flows';
    """

  private static let withoutRows = """
    CREATE TABLE earlier (family INTEGER PRIMARY KEY);
    INSERT INTO earlier SELECT family FROM onList;
    DROP TABLE onList;
    ALTER TABLE earlier RENAME TO onList;
    DROP TABLE cellCount;
    DROP TABLE served;
    DROP TABLE servedCount;
    DELETE FROM grdb_migrations WHERE identifier = 'rows';
    """
}
