import Foundation
import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("A file whose tables are not as they were made is refused by their names")
struct SchemaCheckTests {
  private let folder: ScratchFolder
  private var path: String { folder.file("tuntas.sqlite").path() }

  init() throws { folder = try ScratchFolder() }

  /// What somebody did to the file, and the table that is told.
  private static let cases: [(damage: String, table: DamagedTable)] = [
    ("DROP TABLE family", DamagedTable("family", .missing)),
    ("DROP TABLE dayCount", DamagedTable("dayCount", .missing)),
    ("DROP TABLE shownName", DamagedTable("shownName", .missing)),
    (
      "PRAGMA writable_schema = 1; DELETE FROM sqlite_master WHERE name = 'shownName_data'",
      DamagedTable("shownName_data", .missing)
    ),
    ("ALTER TABLE family DROP COLUMN address", DamagedTable("family", .noColumn("address"))),
    (
      "ALTER TABLE enrolment RENAME COLUMN \"group\" TO Rahmawati",
      DamagedTable("enrolment", .noColumn("group"))
    ),
    (
      "ALTER TABLE source ADD COLUMN Rahmawati TEXT NOT NULL DEFAULT ''",
      DamagedTable("source", .otherColumns)
    ),
    (
      "ALTER TABLE family RENAME TO f; CREATE VIEW family AS SELECT * FROM f",
      DamagedTable("family", .otherKind)
    ),
    (
      "CREATE TABLE f AS SELECT * FROM family; DROP TABLE family; ALTER TABLE f RENAME TO family",
      DamagedTable("family", .otherColumns)
    ),
    (
      """
      CREATE TABLE f (year INTEGER, programme INTEGER, family INTEGER,
        PRIMARY KEY (year, programme, family));
      DROP TABLE served; ALTER TABLE f RENAME TO served
      """,
      DamagedTable("served", .otherKind)
    ),
    ("DROP INDEX sourceIdentity", DamagedTable("source", .otherIndex)),
    (
      "DROP INDEX sourceIdentity; CREATE INDEX sourceIdentity ON source (id)",
      DamagedTable("source", .otherIndex)
    ),
    (
      """
      CREATE TRIGGER Rahmawati BEFORE INSERT ON import
        BEGIN SELECT raise(ABORT, '3216014101800000'); END
      """,
      DamagedTable("import", .trigger)
    ),
    ("DROP TABLE grdb_migrations", DamagedTable("achievement", .later)),
    (
      "DELETE FROM grdb_migrations WHERE identifier = 'quality'",
      DamagedTable("grdb_migrations", .noVersion("quality"))
    ),
    (
      """
      ALTER TABLE family DROP COLUMN disposal;
      DELETE FROM grdb_migrations
        WHERE identifier IN ('shownNames', 'regionColumns', 'wasteDisposal')
      """,
      DamagedTable("memberName", .missing)
    ),
    (
      """
      ALTER TABLE family DROP COLUMN disposal;
      DELETE FROM grdb_migrations
        WHERE identifier IN ('shownNames', 'dayCounts', 'regionColumns', 'wasteDisposal')
      """,
      DamagedTable("memberName", .missing)
    ),
  ]

  @Test("Whoever opens it, to read or to write", arguments: cases.indices)
  func damaged(index: Int) async throws {
    let (damage, table) = Self.cases[index]
    try await make()
    let other = try DatabaseQueue(path: path)
    try await other.writeWithoutTransaction { try $0.execute(sql: damage) }
    try other.close()
    #expect(throws: StoreError.otherTable(path: path, table)) { try Store(readingFrom: path) }
    #expect(throws: StoreError.otherTable(path: path, table)) { try Store(path: path) }
    #expect(!FileManager.default.fileExists(atPath: Upgrade.copy(of: path)))
  }

  @Test("What the last import kept to be taken back is looked at when it is taken back")
  func damagedRecord() async throws {
    try await make()
    let store = try Store(path: path)
    try await store.database.write {
      try $0.execute(sql: "ALTER TABLE before_region DROP COLUMN name")
    }
    let table = DamagedTable("before_region", .noColumn("name"))
    await #expect(throws: StoreError.otherTable(path: path, table)) { try await store.undoImport() }
    _ = try await store.overview(of: nil, at: MomentQuery(), for: .steward)
  }

  @Test("A table that goes while the file is open is told by its name")
  func goneMeanwhile() async throws {
    try await make()
    let store = try Store(readingFrom: path)
    let other = try DatabaseQueue(path: path)
    try await other.write { try $0.execute(sql: "DROP TABLE listCount") }
    await #expect(throws: StoreError.otherTable(path: path, DamagedTable("listCount", .missing))) {
      _ = try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    }
  }

  @Test(
    "A file whose header is not SQLite's is no database, whatever SQLite calls the fault",
    arguments: [(16, 0x03), (47, 0xF6)] as [(UInt64, UInt8)]
  )
  func header(place: UInt64, byte: UInt8) async throws {
    try await make()
    let file = try FileHandle(forUpdating: URL(filePath: path))
    try file.seek(toOffset: place)
    try file.write(contentsOf: Data([byte]))
    try file.close()
    #expect(throws: StoreError.notADatabase(path: path)) { try Store(readingFrom: path) }
    #expect(throws: StoreError.notADatabase(path: path)) { try Store(path: path) }
  }

  @Test("Statistics and tables that somebody put beside them are no damage")
  func more() async throws {
    try await make()
    let other = try DatabaseQueue(path: path)
    try await other.write {
      try $0.execute(
        sql: "ANALYZE; CREATE TABLE notes (text); CREATE INDEX mine ON family (decile)"
      )
    }
    try other.close()
    try Store(readingFrom: path).close()
    let store = try Store(path: path)
    #expect(try await store.undoImport().number == 1)
  }

  @Test("A file that a later version counted is left alone")
  func countedLater() async throws {
    try await make()
    let other = try DatabaseQueue(path: path)
    try await other.write { try $0.execute(sql: "PRAGMA user_version = \(Counting.version + 1)") }
    try other.close()
    #expect(throws: StoreError.newerVersion(path: path)) { try Store(path: path) }
    #expect(throws: StoreError.newerVersion(path: path)) { try Store(readingFrom: path) }
  }

  @Test("A new file bears the mark by which it is known without a closer look")
  func mark() async throws {
    try await make()
    let store = try Store(readingFrom: path)
    let mark = try await store.read { try SchemaCheck.mark(of: $0) }
    #expect(mark == SchemaCheck.newestMark, "the mark is now 0x\(String(mark, radix: 16))")
  }

  /// A file with an import that is kept to be taken back.
  private func make() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    try store.close()
  }
}
