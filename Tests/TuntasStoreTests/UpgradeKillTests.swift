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
    func prepare() throws {
      for end in ["", "-wal", "-shm", "-journal", ".before-upgrade", ".before-upgrade.new"] {
        unlink(file + end)
      }
      try FileManager.default.copyItem(atPath: older, toPath: file)
    }
    let counted = CountedWrites(Self.program)
    try prepare()
    let changes = try counted.count(look)
    #expect(changes > 20)
    for change in CountedWrites.spread(4, over: changes) {
      try prepare()
      let result = try counted.run(look, endingAt: change)
      // The last one may not come: how often a log is flushed depends on when.
      let isKilled = result.ending == .signal(SIGKILL)
      #expect(isKilled || change == changes, "\(change) of \(changes)")
      let after = try DatabaseContent(file)
      let isWhole = after == before || after.counting == Store.countingVersion
      #expect(isWhole, "\(change) of \(changes)")
      #expect(try Self.program.run(look).status == 0, "\(change) of \(changes)")
      #expect(try DatabaseContent(Upgrade.copy(of: file)) == before)
      try Store(readingFrom: file, upgrade: nil).close()
    }
  }
}
