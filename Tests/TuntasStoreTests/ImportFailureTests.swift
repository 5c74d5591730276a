import Foundation
import GRDB
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Imports that fail halfway")
struct ImportFailureTests {
  private let folder: ScratchFolder
  private var path: String { folder.file("tuntas.sqlite").path() }

  init() throws { folder = try ScratchFolder() }

  private static let families =
    "id,village,address\n" + (1...60_000).map { "N\($0),32.16.01.1007,Kp. Baru\n" }.joined()

  @Test func aFileThatIsCutOffWhileItIsReadLeavesTheOldState() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    let before = try await WholeRegistry.rows(store)
    let file = try folder.write(Self.families, to: "families.csv").path()
    let error = FileError.cutOff(path: file)
    let source = CutOff(file: try CSVFile(path: file))
    await #expect(throws: error) { try await store.importRecords(from: [source]) }
    #expect(try await WholeRegistry.rows(store) == before)
    try folder.write(Self.families, to: "families.csv")
    let whole = try await store.importRecords(from: [CSVFile(path: file)])
    #expect(whole[.families].new == 60_000)
  }

  @Test func aFileThatIsTakenAwayWhileItIsReadIsReadToItsEnd() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    let file = try folder.write(Self.families, to: "families.csv").path()
    let source = CutOff(file: try CSVFile(path: file), event: .takenAway)
    #expect(try await store.importRecords(from: [source])[.families].new == 60_000)
  }

  @Test func aFileThatIsWrittenToWhileItIsReadLeavesTheOldState() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    let before = try await WholeRegistry.rows(store)
    let file = try folder.write(Self.families, to: "families.csv").path()
    let longAgo: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 0)]
    try FileManager.default.setAttributes(longAgo, ofItemAtPath: file)
    let source = CutOff(file: try CSVFile(path: file), event: .overwritten)
    let error = FileError.changed(path: file)
    await #expect(throws: error) { try await store.importRecords(from: [source]) }
    #expect(try await WholeRegistry.rows(store) == before)
  }

  @Test func whatAChangeOfTheFileBreaksIsSaidAsTheChange() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    let file = try folder.write(Self.families, to: "families.csv").path()
    let longAgo: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 0)]
    try FileManager.default.setAttributes(longAgo, ofItemAtPath: file)
    let source = CutOff(file: try CSVFile(path: file), event: .overwrittenAndFailed)
    await #expect(throws: FileError.changed(path: file)) {
      try await store.importRecords(from: [source])
    }
  }

  @Test func whileAnotherProcessWritesNothingIsTaken() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let text = CSVText("id,village\nF1,32.16.01.1007\n", kind: .families)
    await #expect(throws: StoreError.busy(path: path)) {
      try await store.importRecords(from: [text])
    }
    try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    #expect(try await store.importRecords(from: [text])[.families].new == 1)
  }
}

/// A file that something happens to as soon as its first rows were read.
private struct CutOff: RecordSource {
  /// What happens.
  enum Event {
    case cutOff
    case overwrittenAndFailed
    case takenAway
    case overwritten
  }

  private struct Failure: Error {}

  let file: CSVFile
  var event = Event.cutOff

  var kind: RecordKind { file.kind }
  var name: String { file.name }
  var size: Int { file.size }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    var isFirst = true
    try file.read(regions: regions) { batch, rejections, bytes in
      if isFirst { try happen() }
      isFirst = false
      try deliver(batch, rejections, bytes)
      if event == .overwrittenAndFailed { throw Failure() }
    }
  }

  private func happen() throws {
    switch event {
    case .cutOff: truncate(file.path, 0)
    case .takenAway: unlink(file.path)
    case .overwritten, .overwrittenAndFailed:
      let handle = try #require(FileHandle(forWritingAtPath: file.path))
      try handle.seek(toOffset: 30)
      try handle.write(contentsOf: Data("N1".utf8))
      try handle.close()
    }
  }

  func checkWhole() throws { try file.checkWhole() }
}
