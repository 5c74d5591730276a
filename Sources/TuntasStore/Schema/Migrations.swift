import GRDB

/// The schema, version by version, oldest first.
///
/// A version is a file in `Versions`: literal SQL, named like the file, which never changes once it
/// has landed, because databases that it made are in use. It makes tables and counts nothing:
/// counting knows the newest tables alone, so it runs once after the last version (``Counting``).
enum Migrations {
  /// Marks a file as a database of this program (`TUNT`).
  ///
  /// Kept in the header of the file as `application_id`; the first version writes it.
  static let applicationID: Int32 = 0x5455_4E54

  /// The versions in their order; a new one is the last line.
  ///
  /// The names are what `grdb_migrations` holds in files that are in use, so a name never changes
  /// either.
  static let steps: [(name: String, make: @Sendable (Database) throws -> Void)] = [
    ("registry", { try createRegistry($0) }),
    ("rows", { try createRowCounts($0) }),
    ("flows", { try createFlows($0) }),
    ("imports", { try createImports($0) }),
    ("quality", { try createQuality($0) }),
    ("writtenNames", { try createWrittenNames($0) }),
    ("dayCounts", { try createDayCounts($0) }),
    ("shownNames", { try createShownNames($0) }),
    ("regionColumns", { try orderRegionColumns($0) }),
    ("wasteDisposal", { try addWasteDisposal($0) }),
  ]

  /// The steps by their names, in their order.
  static var stepNames: [String] { steps.map(\.name) }

  /// Makes the tables of the first steps in a database that has none.
  ///
  /// It leaves no trace in `grdb_migrations`: it serves comparisons (``SchemaShape/made(by:)``) and
  /// tests, not files that are kept.
  static func make(first count: Int, in db: Database) throws {
    for step in steps.prefix(count) { try step.make(db) }
  }

  /// What tells how far a file has come.
  ///
  /// It is asked which steps a file has, and never run: it would make a transaction of each step,
  /// and an upgrade is one as a whole (``apply(_:)``).
  static var migrator: DatabaseMigrator {
    steps.reduce(into: DatabaseMigrator()) { migrator, step in
      migrator.registerMigration(step.name, migrate: step.make)
    }
  }

  /// Makes the tables that a file lacks, in the transaction that is open: all of them or none.
  ///
  /// A step is noted in `grdb_migrations` right after it, as the database library itself would do.
  static func apply(_ db: Database) throws {
    try db.execute(
      sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
    )
    let done = try migrator.appliedIdentifiers(db)
    for step in steps where !done.contains(step.name) {
      try step.make(db)
      try db.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)",
        arguments: [step.name]
      )
    }
  }
}
