import GRDB
import TuntasModel

/// The schema, version by version.
///
/// A migration makes tables and counts nothing: counting knows the newest tables alone, so it runs
/// once after the last migration (``Counting``).
///
/// Only numbers that a row cannot stand without have a declared type: whatever cannot be read as what
/// its column holds is kept as text in the same column.
enum Migrations {
  /// Marks a file as a database of this program (`TUNT`).
  static let applicationID: Int32 = 0x5455_4E54

  /// The steps of the schema in their order; one that landed never changes.
  private static let steps: [(name: String, make: @Sendable (Database) throws -> Void)] = [
    ("registry", { try createRegistry($0) }), ("rows", { try createRowCounts($0) }),
    ("flows", { try createFlows($0) }), ("imports", { try createImports($0) }),
    ("quality", { try createQuality($0) }), ("writtenNames", { try createWrittenNames($0) }),
    ("dayCounts", { try createDayCounts($0) }), ("shownNames", { try createShownNames($0) }),
  ]

  /// What tells how far a file has come.
  static var migrator: DatabaseMigrator {
    steps.reduce(into: DatabaseMigrator()) { migrator, step in
      migrator.registerMigration(step.name, migrate: step.make)
    }
  }

  /// Makes the tables that a file lacks, in the transaction that is open: all of them or none.
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

  private static func createRegistry(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try createPlainTables(db)
    try createFamilyTables(db)
    try createProgrammeTables(db)
    try createCounts(db)
  }

  private static func createPlainTables(_ db: Database) throws {
    let regionColumns = RecordKind.regions.columnDeclarations(without: ["code"])
    try db.execute(
      sql: """
        CREATE TABLE region ("code" INTEGER PRIMARY KEY, \(regionColumns.joined(separator: ", ")))
        """
    )
    for table in Table.plain {
      let columns = table.kind.columnDeclarations().joined(separator: ", ")
      try db.execute(
        sql: """
          CREATE TABLE \(table.name) (number INTEGER PRIMARY KEY, \(columns));
          CREATE UNIQUE INDEX \(table.name)Identity ON \(table.name) (\(table.identityTerms));
          """
      )
    }
    try db.execute(
      sql: """
        CREATE INDEX achievementQuarter ON achievement (year, quarter) WHERE actual IS NOT NULL;
        CREATE INDEX targetProgramme ON target (year) WHERE programme IS NOT NULL;
        """
    )
  }

  private static func createFamilyTables(_ db: Database) throws {
    let family = RecordKind.families.columnDeclarations(without: ["village"])
      .joined(separator: ", ")
    let member = RecordKind.members.columnDeclarations(without: ["family", "number"])
      .joined(separator: ", ")
    try db.execute(
      sql: """
        CREATE TABLE family (key INTEGER PRIMARY KEY, \(family));
        \(SearchIndex.createFamilyIndex);
        CREATE TABLE member (key INTEGER PRIMARY KEY, \(member));
        CREATE VIRTUAL TABLE memberName USING fts5 (
          name, content='', detail=none, prefix='1 2 3 4 5 6 7 8', tokenize='unicode61 remove_diacritics 2'
        );
        CREATE TABLE listing (
          family INTEGER NOT NULL, register INTEGER NOT NULL, from_list INTEGER NOT NULL,
          to_list INTEGER, decile, village INTEGER NOT NULL, reason,
          PRIMARY KEY (family, register, from_list)
        ) WITHOUT ROWID;
        CREATE TABLE verification (
          family INTEGER NOT NULL, list INTEGER NOT NULL, status, reason, date,
          PRIMARY KEY (family, list)
        ) WITHOUT ROWID;
        """
    )
  }

  private static func createProgrammeTables(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE enrolment (
          family INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          member NOT NULL, "group" TEXT NOT NULL, status, date, value, source INTEGER NOT NULL,
          village, recipient TEXT,
          PRIMARY KEY (family, year, programme, member, "group")
        ) WITHOUT ROWID;
        CREATE TABLE recipient (
          number INTEGER PRIMARY KEY,
          village INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          member NOT NULL, "group" TEXT NOT NULL, status, date, value, source INTEGER NOT NULL,
          recipient TEXT NOT NULL
        );
        CREATE UNIQUE INDEX recipientIdentity
          ON recipient (village, year, programme, recipient, member, "group");
        """
    )
  }

  /// What screens count is worked out once, when rows change.
  private static func createCounts(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE currentList (government INTEGER PRIMARY KEY, list INTEGER NOT NULL);
        CREATE TABLE onList (family INTEGER PRIMARY KEY);
        CREATE TABLE withoutProgramme (
          year INTEGER NOT NULL, family INTEGER NOT NULL, PRIMARY KEY (year, family)
        ) WITHOUT ROWID;
        CREATE TABLE countedYear (year INTEGER PRIMARY KEY);
        CREATE TABLE listCount (
          region INTEGER PRIMARY KEY,
          families INTEGER NOT NULL, people INTEGER NOT NULL, verified INTEGER NOT NULL
        );
        CREATE TABLE recordedCount (
          region INTEGER NOT NULL, year INTEGER NOT NULL, families INTEGER NOT NULL,
          PRIMARY KEY (region, year)
        ) WITHOUT ROWID;
        CREATE TABLE namedCount (
          region INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          count INTEGER NOT NULL,
          PRIMARY KEY (region, year, programme)
        ) WITHOUT ROWID;
        CREATE TABLE namedSource (
          region INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          source INTEGER NOT NULL,
          PRIMARY KEY (region, year, programme, source)
        ) WITHOUT ROWID;
        """
    )
  }

  /// What tables of families are ordered, filtered and counted by is kept beside the families on a
  /// list; its rows come from counting.
  private static func createRowCounts(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE onList;
        CREATE TABLE onList (family INTEGER PRIMARY KEY, cell INTEGER NOT NULL, name TEXT);
        \(ListIndex.create);
        CREATE TABLE cellCount (
          region INTEGER NOT NULL, cell INTEGER NOT NULL, families INTEGER NOT NULL,
          PRIMARY KEY (region, cell)
        ) WITHOUT ROWID;
        CREATE TABLE served (
          year INTEGER NOT NULL, programme INTEGER NOT NULL, family INTEGER NOT NULL,
          PRIMARY KEY (year, programme, family)
        ) WITHOUT ROWID;
        CREATE TABLE servedCount (
          region INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (region, year, programme)
        ) WITHOUT ROWID;
        """
    )
  }

  /// Who came and went between two lists, how many of those once served stay on the list, and how
  /// far people come with a training.
  private static func createFlows(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE flowPart (
          village INTEGER NOT NULL, government INTEGER NOT NULL,
          from_list INTEGER NOT NULL, to_list INTEGER NOT NULL, part INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (village, government, from_list, to_list, part)
        ) WITHOUT ROWID;
        CREATE TABLE flow (
          government INTEGER NOT NULL,
          from_list INTEGER NOT NULL, to_list INTEGER NOT NULL, part INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (government, from_list, to_list, part)
        ) WITHOUT ROWID;
        CREATE TABLE registeredCount (
          region INTEGER NOT NULL, programme INTEGER NOT NULL, year INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (region, programme, year)
        ) WITHOUT ROWID;
        CREATE TABLE stageCount (
          region INTEGER NOT NULL, programme INTEGER NOT NULL, year INTEGER NOT NULL,
          stage INTEGER NOT NULL, people INTEGER NOT NULL,
          PRIMARY KEY (region, programme, year, stage)
        ) WITHOUT ROWID;
        """
    )
  }
}
