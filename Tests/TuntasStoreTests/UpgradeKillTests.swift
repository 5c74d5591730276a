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
    let rows = (1...20_000).map { "F\($0),32.16.17.2002,Kampung Baru nomor \($0)\n" }.joined()
    try folder.write("id,village,address\n" + rows, to: "families.csv")
    let words = ["import", folder.file("families.csv").path(), "--database", older]
    #expect(try Self.program.run(words).status == 0)
    let queue = try DatabaseQueue(path: older)
    try queue.write { try OlderFile.age($0, to: "flows") }
    // A file that was never shared has a rollback journal.
    if kind == "ordinary" {
      _ = try queue.writeWithoutTransaction {
        try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
      }
    }
    try queue.close()
    let before = try OlderFile.content(of: older)
    let file = folder.file("tuntas.sqlite").path()
    let look = ["report", "overview", "--database", file]
    for moment in [50, 200, 400, 600, 900, 1_300, 1_800, 2_500] {
      for end in ["", "-wal", "-shm", "-journal"] { unlink(file + end) }
      try FileManager.default.copyItem(atPath: older, toPath: file)
      _ = try Self.program.run(look, deadline: .milliseconds(moment))
      let after = try OlderFile.content(of: file)
      #expect(after == before || after["version"] == ["\(Store.countingVersion)"], "\(moment) ms")
    }
    _ = try Self.program.run(look)
    #expect(try OlderFile.content(of: Upgrade.copy(of: file)) == before)
    try Store(readingFrom: file, upgrade: nil).close()
  }
}
