import Foundation
import GRDB
import Testing
import TuntasTestSupport

@testable import TuntasStore

@Suite("A database as literal SQL")
struct WrittenFixtureTests {
  /// The database to keep as a fixture, or the word `new` for that of this program; set by
  /// `.ci/write-fixture` alone.
  private static let wanted = ProcessInfo.processInfo.environment["WRITE_FIXTURE"]

  @Test("Read back it is the same, row by row, and it is small enough to be kept")
  func writing() async throws {
    let folder = try ScratchFolder()
    let made = folder.file("made.sqlite").path()
    try await EarlierDatabase.makeNew(at: made)
    let path = Self.wanted.flatMap { $0 == "new" ? nil : $0 } ?? made
    let text = try DatabaseText.written(from: path)
    let copy = folder.file("copy.sqlite").path()
    try DatabaseText.read(text, into: copy)
    #expect(try DatabaseContent(copy) == DatabaseContent(path))
    #expect(text.utf8.count < 200_000)
    if Self.wanted != nil { try keep(text, version: DatabaseContent(path).version) }
  }

  /// A fixture that has landed stays: programs of its version are in use.
  private func keep(_ text: String, version: String) throws {
    let place = EarlierDatabase.place(of: version)
    try Data(text.utf8).write(to: place, options: .withoutOverwriting)
  }
}
