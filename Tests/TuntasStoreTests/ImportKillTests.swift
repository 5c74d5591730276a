import Foundation
import GRDB
import Testing
import TuntasTestSupport

@Suite("Imports that are killed")
struct ImportKillTests {
  private static let program = BuiltProgram("tuntas")

  private func families(_ path: String) throws -> Int {
    let database = try DatabaseQueue(path: path)
    defer { try? database.close() }
    return try database.read { db in
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      guard try db.tableExists("family") else { return 0 }
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM family") ?? 0
    }
  }

  @Test(arguments: [true, false])
  func aKillAtAnyWriteLeavesTheOldStateOrTheNewOne(isFirstLoad: Bool) throws {
    let folder = try ScratchFolder()
    let file = folder.file("tuntas.sqlite").path()
    let rows = (1...20_000).map { "F\($0),32.16.17.2002,Kampung Baru nomor \($0)\n" }.joined()
    try folder.write("id,village,address\n" + rows, to: "families.csv")
    try FileManager.default.createDirectory(
      at: folder.file("old"),
      withIntermediateDirectories: true
    )
    try folder.write("id,village\nA,32.16.17.2002\n", to: "old/families.csv")
    func take(_ name: String) -> [String] {
      ["import", folder.file(name).path(), "--database", file]
    }
    func prepare() throws {
      for end in ["", "-wal", "-shm", "-journal"] { unlink(file + end) }
      if !isFirstLoad { #expect(try Self.program.run(take("old/families.csv")).status == 0) }
    }
    let counted = CountedWrites(Self.program)
    let old = isFirstLoad ? 0 : 1
    try prepare()
    let changes = try counted.count(take("families.csv"))
    #expect(changes > 100)
    #expect(try families(file) == old + 20_000)
    var found: Set<Int> = []
    for change in CountedWrites.spread(6, over: changes) {
      try prepare()
      let result = try counted.run(take("families.csv"), endingAt: change)
      // The last one may not come: how often a log is flushed depends on when.
      let isKilled = result.ending == .signal(SIGKILL)
      #expect(isKilled || change == changes, "\(change) of \(changes)")
      let kept = try families(file)
      #expect([old, old + 20_000].contains(kept), "\(change) of \(changes)")
      found.insert(kept)
    }
    #expect(found.contains(old))
  }
}
