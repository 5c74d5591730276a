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
  func theFileHoldsTheOldStateOrTheNewOne(isFirstLoad: Bool) throws {
    let folder = try ScratchFolder()
    let file = folder.file("tuntas.sqlite").path()
    let rows = (1...20_000).map { "F\($0),32.16.17.2002,Kampung Baru nomor \($0)\n" }.joined()
    try folder.write("id,village,address\n" + rows, to: "families.csv")
    try FileManager.default.createDirectory(
      at: folder.file("old"),
      withIntermediateDirectories: true
    )
    try folder.write("id,village\nA,32.16.17.2002\n", to: "old/families.csv")
    func take(_ name: String, within time: Duration) throws {
      let words = ["import", folder.file(name).path(), "--database", file]
      _ = try Self.program.run(words, deadline: time)
    }
    for tenths in [1, 4, 8, 16, 30] {
      for end in ["", "-wal", "-shm", "-journal"] { unlink(file + end) }
      let old = isFirstLoad ? 0 : 1
      if !isFirstLoad { try take("old/families.csv", within: .seconds(120)) }
      try take("families.csv", within: .milliseconds(tenths * 100))
      #expect([old, old + 20_000].contains(try families(file)))
    }
  }
}
