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

  @Test("It is counted anew, and says the same as a new one", arguments: OlderFile.versions)
  func counting(version: String) async throws {
    let newPath = folder.file("new.sqlite").path()
    let new = try Store(path: newPath, builtIn: BuiltIn.sources)
    _ = try await new.importRecords(from: Fixture().sources)
    let expected = try await OlderFile.counted(new)
    try await OlderFile.make(version, at: path)
    #expect(try await OlderFile.counted(Store(path: path)) == expected)
    #expect(expected["onList"]?.count == 9)
    #expect(expected.allSatisfy { !$0.value.isEmpty })
  }

  @Test(
    "One that was cut off after the last step of the schema is counted by the next who opens it"
  )
  func cutOff() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    let expected = try await OlderFile.counted(store)
    try await store.database.write { db in
      try CountWrites.clearAll(db)
      try QualityWrites.clearAll(db)
      try db.execute(sql: "PRAGMA user_version = 0")
    }
    try store.close()
    let told = Told()
    let read = try Store(readingFrom: path, upgrade: Upgrade { told.add($0) })
    #expect(try await OlderFile.counted(read) == expected)
    #expect(told.all.contains(.checking))
  }

  @Test("Making the tables counts nothing, because counting knows the newest tables alone")
  func migrationsCountNothing() async throws {
    try await OlderFile.make("registry", at: path)
    let queue = try DatabaseQueue(path: path)
    try Migrations.migrator.migrate(queue)
    try await queue.read { db in
      for table in ["cellCount", "flow", "registeredCount", "qualityCount"] {
        let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
        #expect(rows == 0, "\(table)")
      }
    }
  }

  @Test("Who only reads it brings it up to date first, once", arguments: OlderFile.versions)
  func reading(version: String) async throws {
    try await OlderFile.make(version, at: path)
    let told = Told()
    let store = try Store(readingFrom: path, upgrade: Upgrade { told.add($0) })
    let government = Governments.bekasiRegency
    let page = try await store.pace(of: government, at: MomentQuery(), for: .steward)
    #expect(page.flows.count == 1)
    let query = FamilyQuery(region: government)
    #expect(try await store.countFamilies(query, at: MomentQuery(), for: .steward) == 6)
    try store.close()
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
    try await OlderFile.make("rows", at: older)
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
    try await OlderFile.make("rows", at: path)
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
    #expect(Store.schemaVersion == OlderFile.versions.count + 1)
  }
}
