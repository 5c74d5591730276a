import Dispatch
import Foundation
import Glibc
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore
import TuntasTestSupport

@Suite("The file of a store")
struct StoreFileTests {
  private let folder: ScratchFolder
  private var path: String { folder.file("tuntas.sqlite").path() }

  init() throws { folder = try ScratchFolder() }

  private func families(in store: Store) async throws -> Int {
    let table = try await store.regions(below: nil, at: MomentQuery(), for: .steward)
    return table.rows.reduce(0) { $0 + $1.families }
  }

  @Test("It is the owner's alone, and holds what was imported when it is opened again")
  func reopening() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    #expect(try await families(in: store) == 9)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try store.close()
    #expect(try await families(in: Store(path: path)) == 9)
    #expect(try await families(in: Store(readingFrom: path)) == 9)
  }

  @Test("Others read the old state while an import runs, and the new one after it")
  func readingMeanwhile() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    let reader = try Store(readingFrom: path)
    let listings =
      "family,register,from_list,to_list,village\n"
      + "32.16.01.1007/1,p3ke,bekasi-old,bekasi-old,32.16.01.1007\n"
    let seen = Counts()
    let waiting = Waiting(CSVText(listings, kind: .listings)) {
      seen.value = try? await families(in: reader)
    }
    _ = try await store.importRecords(from: [waiting])
    #expect(seen.value == 9)
    #expect(try await families(in: reader) == 8)
  }

  @Test("What a killed first load left behind is undone by whoever opens the file next")
  func killed() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    let copies = ["reading.sqlite", "writing.sqlite"]
    let families = CSVText(Fixture().texts[.families] ?? "", kind: .families)
    let waiting = Waiting(families) { [folder] in
      for copy in copies {
        for suffix in ["", "-journal"] {
          try? FileManager.default.copyItem(
            at: folder.file("tuntas.sqlite\(suffix)"),
            to: folder.file("\(copy)\(suffix)")
          )
        }
      }
    }
    _ = try await store.importRecords(from: [waiting])
    let reading = try Store(readingFrom: folder.file(copies[0]).path())
    let writing = try Store(path: folder.file(copies[1]).path())
    for copy in [reading, writing] {
      await #expect(throws: RegistryError.empty) { try await self.families(in: copy) }
    }
  }

  @Test("A cancelled import leaves the old state", arguments: [true, false])
  func cancelling(isFirstLoad: Bool) async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    if !isFirstLoad { _ = try await store.importRecords(from: Fixture().sources) }
    let rows = (1...200_000).map { "N\($0),32.16.01.1007\n" }.joined()
    let text = CSVText("id,village\n" + rows, kind: .families)
    let steps = Steps()
    let gate = DispatchSemaphore(value: 0)
    let task = Task {
      let hold: @Sendable (ImportProgress) -> Void = { step in
        steps.add(step)
        // Held here, the import cannot end before it is cancelled, however busy the machine is.
        if steps.all.count == 3 { gate.wait() }
      }
      return try await store.importRecords(
        from: [text],
        ImportRequest(),
        progress: hold,
        refused: nil
      )
    }
    while steps.all.count < 3 { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    gate.signal()
    await #expect(throws: CancellationError.self) { try await task.value }
    if isFirstLoad {
      await #expect(throws: RegistryError.empty) { try await families(in: store) }
    } else {
      #expect(try await families(in: store) == 9)
    }
    let again = try await store.importRecords(from: Fixture().sources)
    #expect(again.rejections.isEmpty)
    #expect(try await families(in: store) == 9)
  }

  @Test("A file that is no registry is refused and left as it is")
  func noRegistry() throws {
    let other = folder.file("other.sqlite").path()
    try folder.write(String(repeating: "This is no database. ", count: 500), to: "other.sqlite")
    let before = try folder.text("other.sqlite")
    #expect(throws: StoreError.notADatabase(path: other)) { try Store(path: other) }
    #expect(throws: StoreError.notADatabase(path: other)) { try Store(readingFrom: other) }
    #expect(try folder.text("other.sqlite") == before)
  }

  @Test("A file without any table of ours, and what is no file at all, is no registry")
  func nothingInside() async throws {
    try folder.write("", to: "empty.sqlite")
    let (empty, place) = (folder.file("empty.sqlite").path(), folder.url.path())
    #expect(throws: StoreError.notADatabase(path: empty)) { try Store(readingFrom: empty) }
    #expect(throws: StoreError.notADatabase(path: place)) { try Store(readingFrom: place) }
    #expect(throws: StoreError.notADatabase(path: place)) { try Store(path: place) }
    try Store(path: path).close()
    var bytes = try Data(contentsOf: folder.file("tuntas.sqlite"))
    bytes.replaceSubrange(68..<72, with: Data(count: 4))
    try bytes.write(to: folder.file("other.sqlite"))
    let other = folder.file("other.sqlite").path()
    #expect(throws: StoreError.notADatabase(path: other)) { try Store(readingFrom: other) }
  }

  @Test("A file that may not be read is told apart from one that is not there")
  func notAllowed() throws {
    try Store(path: path).close()
    #expect(chmod(path, 0) == 0)
    #expect(throws: StoreError.notAllowed(path: path)) {
      try asSomebodyElse { try Store(readingFrom: path) }
    }
  }

  @Test(
    "A file that others may read is closed to them by its owner, and refused to others until then"
  )
  func openToOthers() throws {
    try Store(path: path).close()
    #expect(chmod(path, 0o644) == 0)
    #expect(chmod(folder.url.path(), 0o755) == 0)
    if geteuid() == 0 {
      #expect(throws: StoreError.openToOthers(path: path)) {
        try asSomebodyElse { try Store(readingFrom: path) }
      }
    }
    try Store(readingFrom: path).close()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("A shared file in a folder that cannot be written is read as it is")
  func readOnlyFolder() async throws {
    let place = folder.file("Data 100% & more?")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let shared = place.appending(path: "tuntas.sqlite").path(percentEncoded: false)
    let store = try Store(path: shared, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    try store.close()
    giveToSomebodyElse(shared)
    #expect(chmod(place.path(percentEncoded: false), 0o555) == 0)
    #expect(chmod(folder.url.path(), 0o755) == 0)
    let reader = try asSomebodyElse { try Store(readingFrom: shared) }
    #expect(try await families(in: reader) == 9)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: place.path(percentEncoded: false)
    )
    #expect(files == ["tuntas.sqlite"])
    #expect(chmod(place.path(percentEncoded: false), 0o755) == 0)
  }

  @Test("Changes that lie in a log beside a file that nobody may write are told")
  func logLeft() async throws {
    guard geteuid() == 0 else { return }
    let place = folder.file("data")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let shared = place.appending(path: "tuntas.sqlite").path()
    let store = try Store(path: shared, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    try store.close()
    try Data([0]).write(to: URL(filePath: shared + "-wal"))
    #expect(chmod(shared + "-wal", 0o600) == 0)
    for end in ["", "-wal"] { giveToSomebodyElse(shared + end) }
    #expect(chmod(place.path(), 0o555) == 0)
    #expect(chmod(folder.url.path(), 0o755) == 0)
    #expect(throws: StoreError.logLeft(path: shared)) {
      try asSomebodyElse { try Store(readingFrom: shared) }
    }
    #expect(chmod(place.path(), 0o755) == 0)
  }

  @Test("A damaged file is told apart from a good one")
  func damaged() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    try store.close()
    var bytes = try Data(contentsOf: folder.file("tuntas.sqlite"))
    bytes.replaceSubrange(100..<4_096, with: Data(repeating: 0x5A, count: 3_996))
    try bytes.write(to: folder.file("tuntas.sqlite"))
    #expect(throws: StoreError.notADatabase(path: path)) { try Store(path: path) }
  }

  @Test("A place where no file can be is an error")
  func noPlace() {
    let nowhere = folder.file("nothing/tuntas.sqlite").path()
    #expect(throws: StoreError.cannotWrite(path: nowhere)) { try Store(path: nowhere) }
    #expect(throws: StoreError.cannotOpen(path: nowhere)) { try Store(readingFrom: nowhere) }
  }
}
