import Foundation
import GRDB
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Files of earlier versions")
struct OlderFileTests {
  private let folder: ScratchFolder
  private var path: String { folder.file("tuntas.sqlite").path() }

  init() throws { folder = try ScratchFolder() }

  @Test(
    "One that was cut off after the last step of the schema is counted by the next who opens it"
  )
  func cutOff() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    let expected = try await WholeRegistry.rows(store)
    try await store.database.write { db in
      try CountWrites.clearAll(db)
      try QualityWrites.clearAll(db)
      try db.execute(sql: "PRAGMA user_version = 0")
    }
    try store.close()
    let told = Told()
    let read = try Store(readingFrom: path, upgrade: Upgrade { told.add($0) })
    #expect(try await WholeRegistry.rows(read) == expected)
    #expect(told.all.contains(.checking))
  }

  @Test("Making the tables counts nothing, because counting knows the newest tables alone")
  func migrationsCountNothing() async throws {
    try EarlierDatabase.make("registry", at: path)
    let queue = try DatabaseQueue(path: path)
    try Migrations.migrator.migrate(queue)
    try await queue.read { db in
      for table in ["cellCount", "flow", "registeredCount", "qualityCount"] {
        let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
        #expect(rows == 0, "\(table)")
      }
    }
  }

  @Test("Who only reads it brings it up to date first, once", arguments: EarlierDatabase.outdated)
  func reading(version: String) async throws {
    try EarlierDatabase.make(version, at: path)
    let told = Told()
    try Store(readingFrom: path, upgrade: Upgrade { told.add($0) }).close()
    let updates = told.all.count
    #expect(updates > 0)
    try Store(readingFrom: path, upgrade: Upgrade { told.add($0) }).close()
    #expect(told.all.count == updates)
  }

  @Test("Where it may not be written it is refused and left as it is", arguments: [true, false])
  func readOnly(isFile: Bool) async throws {
    let place = folder.file("data")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let older = place.appending(path: "tuntas.sqlite").path()
    try EarlierDatabase.make("flows", at: older)
    let before = try Data(contentsOf: URL(filePath: older))
    #expect(chmod(older, isFile ? 0o400 : 0o600) == 0)
    giveToSomebodyElse(older)
    #expect(chmod(place.path(), isFile ? 0o777 : 0o555) == 0)
    #expect(chmod(folder.url.path(), 0o755) == 0)
    #expect(throws: StoreError.olderVersion(path: older)) {
      try asSomebodyElse { try Store(readingFrom: older) }
    }
    #expect(try Data(contentsOf: URL(filePath: older)) == before)
    #expect(chmod(place.path(), 0o755) == 0)
  }

  @Test("While another process writes to it, it is busy")
  func busy() async throws {
    try EarlierDatabase.make("flows", at: path)
    let other = try DatabaseQueue(path: path)
    try await other.writeWithoutTransaction { [path] db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.busy(path: path)) { try Store(readingFrom: path) }
      try db.execute(sql: "ROLLBACK")
    }
    try other.close()
    try Store(readingFrom: path).close()
  }

  @Test("The version rises with every step of the schema")
  func version() async throws {
    let store = try Store(inMemoryWith: [])
    let steps = try await store.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM grdb_migrations")
    }
    #expect(steps == Store.schemaVersion)
    #expect(steps == Migrations.steps.count)
  }
}
