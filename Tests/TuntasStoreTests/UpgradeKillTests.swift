import Foundation
import GRDB
import Testing
import TuntasTestSupport

@testable import TuntasStore

@Suite("Upgrades that are killed")
struct UpgradeKillTests {
  private static let program = BuiltProgram("tuntas")

  @Test(
    "The file holds the old state or the new one, and the next start finishes",
    arguments: ["ordinary", "shared"]
  )
  func killing(kind: String) throws {
    let folder = try ScratchFolder()
    let older = folder.file("older.sqlite").path()
    try EarlierDatabase.make("flows", at: older)
    try EarlierDatabase.multiply(older)
    // A file that was never shared has a rollback journal.
    if kind == "shared" {
      let queue = try DatabaseQueue(path: older)
      _ = try queue.writeWithoutTransaction {
        try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
    }
    let before = try DatabaseContent(older)
    let file = folder.file("tuntas.sqlite").path()
    let look = ["report", "overview", "--database", file]
    for moment in [50, 200, 400, 600, 900, 1_300, 1_800, 2_500] {
      for end in ["", "-wal", "-shm", "-journal"] { unlink(file + end) }
      try FileManager.default.copyItem(atPath: older, toPath: file)
      _ = try Self.program.run(look, deadline: .milliseconds(moment))
      let after = try DatabaseContent(file)
      #expect(after == before || after.counting == Store.countingVersion, "\(moment) ms")
    }
    _ = try Self.program.run(look)
    #expect(try DatabaseContent(Upgrade.copy(of: file)) == before)
    try Store(readingFrom: file, upgrade: nil).close()
  }
}
