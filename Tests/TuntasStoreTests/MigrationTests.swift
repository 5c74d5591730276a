import Foundation
import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Versions of the schema")
struct MigrationTests {
  @Test("A file of a newer version is left alone")
  func newerVersion() async throws {
    let folder = try ScratchFolder()
    let path = folder.file("tuntas.sqlite").path()
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    try await store.database.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('later')")
    }
    try store.close()
    #expect(throws: StoreError.newerVersion(path: path)) { try Store(path: path) }
    #expect(throws: StoreError.newerVersion(path: path)) { try Store(readingFrom: path) }
  }

  @Test("The database of another program is left alone")
  func otherProgram() throws {
    let folder = try ScratchFolder()
    let path = folder.file("other.sqlite").path()
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE region (code, name)") }
    try other.close()
    #expect(throws: StoreError.notADatabase(path: path)) { try Store(path: path) }
    #expect(throws: StoreError.notADatabase(path: path)) { try Store(readingFrom: path) }
  }

  @Test("A cancelled read ends with the cancellation")
  func cancelledRead() async throws {
    let store = try await Fixture.store()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
