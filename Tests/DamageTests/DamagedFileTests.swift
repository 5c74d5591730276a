import Foundation
import GRDB
import Testing
import TuntasDashboard
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasStore
@testable import tuntas

/// A file that a disk, a cable or an editor changed is opened and read, or refused with a sentence: it
/// never ends the program, and never keeps it busy for ever.
@Suite("Damaged files of a database")
struct DamagedFileTests {
  private let folder: ScratchFolder
  private var path: String { folder.file("tuntas.sqlite").path() }

  init() throws { folder = try ScratchFolder() }

  @Test("A byte that is another one", .timeLimit(.minutes(5)))
  func flippedBytes() async throws {
    let whole = try await whole()
    var chance = Chance(seed: 20_261_130)
    let refusal = try await refusal(of: whole, "no byte")
    #expect(refusal == nil)
    var read = 0
    for _ in 0..<300 {
      var bytes = whole
      let place = chance.number(below: bytes.count)
      bytes[place] ^= UInt8(1 << chance.number(below: 8))
      if try await isRead(bytes, "byte \(place)") { read += 1 }
    }
    // Most bytes say nothing of how the file is built.
    #expect((100..<300).contains(read), "\(read)")
  }

  @Test("A page that holds something else", .timeLimit(.minutes(5)))
  func ruinedPages() async throws {
    let whole = try await whole()
    var chance = Chance(seed: 77)
    for number in 0..<200 {
      var bytes = whole
      let page = chance.number(below: bytes.count / Self.pageSize)
      let start = page * Self.pageSize
      for place in start..<(start + Self.pageSize) {
        bytes[place] = number % 2 == 0 ? 0 : UInt8(chance.number(below: 256))
      }
      _ = try await isRead(bytes, "page \(page)")
    }
  }

  @Test("A file that was cut off", .timeLimit(.minutes(5)))
  func cutFiles() async throws {
    let whole = try await whole()
    for part in 1..<20 {
      let count = whole.count * part / 20
      #expect(try await !isRead(Array(whole[..<count]), "cut at \(count)"))
    }
  }

  private static let pageSize = 4_096

  /// The bytes of a whole file.
  private func whole() async throws -> [UInt8] {
    let registry = try await SmallRegistry.make()
    let path = folder.file("whole.sqlite").path()
    let file = try DatabaseQueue(path: path)
    try registry.backup(to: file)
    try file.close()
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  private func isRead(_ bytes: [UInt8], _ place: String) async throws -> Bool {
    try await refusal(of: bytes, place) == nil
  }

  /// Opens and reads a file as commands do, then takes its last import back; returns the first sentence
  /// that came instead of what was asked for.
  private func refusal(of bytes: [UInt8], _ place: String) async throws -> String? {
    for end in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + end)
    }
    try Data(bytes).write(to: URL(filePath: path))
    var refusal: String?
    let take: EveryReading.Take = { reading, answer in
      DamageCheck.check(answer, at: "\(place): \(reading)")
      if case .sentence(let sentence, _) = answer { refusal = refusal ?? sentence }
    }
    await EveryReading.attempt("open", take) {
      let store = try Store(readingFrom: path)
      await EveryReading(store: store, viewer: .steward).runFew(take)
      try store.close()
      return ""
    }
    await EveryReading.attempt("import --undo", take) {
      let store = try Store(path: path)
      let record = try await store.undoImport()
      try store.close()
      return "\(record.number)"
    }
    return refusal
  }
}

/// Numbers that look like chance and are the same in every run.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number from zero up.
  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
