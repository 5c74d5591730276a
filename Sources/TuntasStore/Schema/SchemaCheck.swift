import GRDB
import TuntasModel

/// Compares the tables of a file with those that its version of the schema makes, so that a file that
/// somebody changed is told by the table, and not by whatever statement first stumbles over it.
///
/// What else lies in a file, such as the statistics that SQLite keeps, is nobody's concern.
enum SchemaCheck {
  /// The mark of the schema of this version; a test tells the new one when a step is added.
  ///
  /// A file that bears it needs no closer look, which takes some milliseconds.
  ///
  /// See ``mark(of:)`` for how it is worked out.
  static let newestMark: UInt64 = 0x679f_0662_862f_8b07

  /// Checks a file that holds tables.
  ///
  /// A file with the newest mark is passed at once. Any other is compared table by table with what
  /// its own steps make in a database in memory, so a file of an earlier version is held against
  /// its own schema. A table that only a later step makes is a fault too: that step would fail on
  /// it.
  ///
  /// - Throws: ``DamagedTable`` when a table is not as it was made.
  static func run(_ db: Database) throws {
    let steps = Migrations.stepNames
    let done = try doneSteps(db)
    if done == steps.count, try mark(of: db) == newestMark { return }
    let (expected, all) = try (SchemaShape.made(by: done), SchemaShape.made(by: steps.count))
    let found = try SchemaShape(db)
    for (name, table) in expected.tables.sorted(by: { $0.key < $1.key }) {
      if let fault = found.fault(in: name, of: table) { throw DamagedTable(name, fault) }
    }
    if let name = found.tables.keys.filter({ all.tables[$0] != nil }).sorted()
      .first(where: { expected.tables[$0] == nil })
    {
      throw DamagedTable(name, .later)
    }
  }

  /// Checks the tables in which an import keeps what it changed, which come and go with imports: each
  /// holds the columns of its table, but for those that a version made after the import.
  ///
  /// - Throws: ``DamagedTable``.
  static func checkRecord(_ db: Database) throws {
    let tables = try SchemaShape(db).tables
    for name in tables.keys.sorted() {
      let record = ChangeRecord.prefix + name
      guard let kept = tables[record] else { continue }
      guard kept.kind.hasPrefix("table") else { throw DamagedTable(record, .otherKind) }
      let columns = try orderedColumns(of: name, in: db)
      let missing = columns.filter { kept.columns[$0] == nil }
      // A version puts its column behind all others, and a table that is copied whole has no other.
      let cameLater =
        !ChangeRecord.copied.contains(name) && columns.suffix(missing.count) == missing[...]
      if let first = missing.first, !cameLater { throw DamagedTable(record, .noColumn(first)) }
    }
  }

  /// The columns of a table in the order in which they were made.
  private static func orderedColumns(of table: String, in db: Database) throws -> [String] {
    try String.readAll(
      db,
      sql: "SELECT name FROM pragma_table_xinfo(?) ORDER BY cid",
      arguments: [table]
    )
  }

  /// What is wrong with a file that is looked at anew; `nil` when it is whole or nobody may open
  /// it.
  ///
  /// Called after a statement failed in a way that means the tables have changed since the file was
  /// opened. The file is opened anew, because the connection in use may still know the old tables.
  static func fault(at path: String) -> StoreError? {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      try DatabaseQueue(path: path, configuration: configuration).read { try run($0) }
    } catch let table as DamagedTable {
      return .otherTable(path: path, table)
    } catch let error as DatabaseError where unreadable.contains(error.resultCode) {
      return .notADatabase(path: path)
    } catch {
      return nil
    }
    return nil
  }

  /// What SQLite says of a file whose header or schema it cannot make out; the first also of a statement
  /// that is wrong, which no statement of the check is.
  private static let unreadable: [ResultCode] = [
    .SQLITE_ERROR, .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_FORMAT,
  ]

  /// How many steps of the schema a file names.
  ///
  /// The count stands for the steps themselves, since every file has the first so many of them.
  ///
  /// - Throws: ``DamagedTable`` when one is missing between others.
  private static func doneSteps(_ db: Database) throws -> Int {
    let done = try Migrations.migrator.appliedIdentifiers(db)
    let steps = Migrations.stepNames
    let count = steps.count { done.contains($0) }
    if let gap = steps.prefix(count).first(where: { !done.contains($0) }) {
      throw DamagedTable("grdb_migrations", .noVersion(gap))
    }
    return count
  }

  /// A number that is another one for every other text of the schema; what an import keeps to be taken
  /// back, and the statistics of SQLite, are no part of it.
  ///
  /// The texts of `sqlite_master` are hashed byte by byte (FNV-1a), in the order of type and name,
  /// so the mark depends neither on the order in which tables were made nor on a run of the
  /// program.
  static func mark(of db: Database) throws -> UInt64 {
    let texts = try String.readAll(
      db,
      sql: """
        SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master
        WHERE NOT (type IN ('table', 'index')
          AND (name GLOB '\(ChangeRecord.prefix)*' OR name GLOB 'sqlite_*'))
        ORDER BY type, name
        """
    )
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in texts {
      for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return mark
  }
}
