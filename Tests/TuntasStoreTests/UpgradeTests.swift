import Foundation
import GRDB
import Synchronization
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("The copy before an upgrade")
struct UpgradeTests {
  private let folder: ScratchFolder
  private var path: String { folder.file("tuntas.sqlite").path() }
  private var copy: String { Upgrade.copy(of: path) }

  init() throws { folder = try ScratchFolder() }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path())
      .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.sorted()
  }

  @Test(
    "It holds what the file held, for its owner alone, whoever opens the file",
    arguments: EarlierDatabase.outdated
  )
  func copying(version: String) async throws {
    for isRead in [true, false] {
      try EarlierDatabase.make(version, at: path)
      let before = try DatabaseContent(path)
      let store = try isRead ? Store(readingFrom: path) : Store(path: path)
      try store.close()
      #expect(try DatabaseContent(copy) == before)
      let attributes = try FileManager.default.attributesOfItem(atPath: copy)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try files() == ["tuntas.sqlite", "tuntas.sqlite.before-upgrade"])
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test("A file that is new, or of this version, gets none")
  func noCopy() async throws {
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    try store.close()
    try Store(readingFrom: path).close()
    try Store(path: path).close()
    #expect(try files() == ["tuntas.sqlite"])
  }

  @Test("The next upgrade takes its place, and what a killed one left goes")
  func replacing() async throws {
    try EarlierDatabase.make("flows", at: path)
    try folder.write("half", to: "tuntas.sqlite.before-upgrade.new")
    try folder.write("older", to: "tuntas.sqlite.before-upgrade")
    let before = try DatabaseContent(path)
    try Store(readingFrom: path).close()
    #expect(try DatabaseContent(copy) == before)
    #expect(try files() == ["tuntas.sqlite", "tuntas.sqlite.before-upgrade"])
  }

  @Test("It tells how far it has come")
  func progress() async throws {
    try EarlierDatabase.make("registry", at: path)
    let told = Told()
    try Store(readingFrom: path, upgrade: Upgrade { told.add($0) }).close()
    let checking = try #require(told.all.firstIndex(of: .checking))
    #expect(told.all[..<checking].last == .copying(percent: 100))
    let counting = told.all[(checking + 1)...].map { progress in
      if case .counting(let percent) = progress { percent } else { -1 }
    }
    #expect(counting.first == 0 && counting.allSatisfy((0...100).contains))
    #expect(counting == counting.sorted())
  }

  @Test("Stopped at any moment, the file is as it was", arguments: [0, 1, 2, 40])
  func stopping(after moments: Int) async throws {
    try EarlierDatabase.make("flows", at: path)
    let before = try DatabaseContent(path)
    let told = Told()
    let holder = Holder()
    let upgrade = Upgrade { progress in
      told.add(progress)
      if told.all.count > moments { holder.cancel() }
    }
    holder.upgrade.withLock { $0 = upgrade }
    #expect(throws: CancellationError.self) { try Store(readingFrom: path, upgrade: upgrade) }
    #expect(try DatabaseContent(path) == before)
    #expect(try !files().contains("tuntas.sqlite.before-upgrade.new"))
    try Store(readingFrom: path).close()
    #expect(try DatabaseContent(copy) == before)
  }

  @Test("After an error in a step the file is as it was")
  func error() async throws {
    try EarlierDatabase.make("flows", at: path)
    let queue = try DatabaseQueue(path: path)
    // The last step cannot make its table: the earlier ones are taken back with it.
    try await queue.write { try $0.execute(sql: "CREATE TABLE dayCount (other)") }
    try queue.close()
    let before = try DatabaseContent(path)
    for _ in 1...2 {
      #expect(throws: StoreError.self) { try Store(readingFrom: path) }
      #expect(try DatabaseContent(path) == before)
    }
  }

  @Test("Where no copy can come to lie, nothing is touched")
  func noPlace() async throws {
    try EarlierDatabase.make("flows", at: path)
    let before = try Data(contentsOf: URL(filePath: path))
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try folder.write("x", to: "tuntas.sqlite.before-upgrade/x")
    #expect(throws: StoreError.cannotWrite(path: copy)) { try Store(readingFrom: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try !files().contains("tuntas.sqlite.before-upgrade.new"))
  }

  @Test("A file that is damaged is not brought up to date")
  func damaged() async throws {
    try EarlierDatabase.make("flows", at: path)
    var bytes = try Data(contentsOf: URL(filePath: path))
    let page = 4_096
    // Pages of tables from the middle of the file on.
    for start in stride(from: bytes.count / 2 / page * page, to: bytes.count, by: page) {
      bytes.replaceSubrange(start..<(start + 64), with: Data(repeating: 0x5A, count: 64))
    }
    try bytes.write(to: URL(filePath: path))
    #expect(throws: StoreError.notADatabase(path: path)) { try Store(readingFrom: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test("Who wants no upgrade is told that the file is of an earlier version")
  func unwanted() async throws {
    try EarlierDatabase.make("flows", at: path)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StoreError.olderVersion(path: path)) {
      try Store(readingFrom: path, upgrade: nil)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  /// The upgrade that its own progress stops.
  private final class Holder: Sendable {
    let upgrade = Mutex<Upgrade?>(nil)

    func cancel() { upgrade.withLock { $0?.cancel() } }
  }
}

/// What an upgrade told.
final class Told: Sendable {
  private let told = Mutex<[UpgradeProgress]>([])

  var all: [UpgradeProgress] { told.withLock { $0 } }

  func add(_ progress: UpgradeProgress) { told.withLock { $0.append(progress) } }
}
