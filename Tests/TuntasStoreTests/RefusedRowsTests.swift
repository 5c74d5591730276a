import GRDB
import Synchronization
import Testing
import TuntasFiles
import TuntasModel

@testable import TuntasStore

@Suite("Refused rows wait in bounded memory and come out as they went in")
struct RefusedRowsTests {
  private static let rows: [Rejection] = [
    Rejection(
      file: "a.csv",
      line: 9,
      column: "nik",
      found: "x\0y\u{1B}",
      reason: .damagedNIK,
      row: "Ä;\"\n"
    ),
    Rejection(file: "a.csv", line: 2, found: "", reason: .cellCount(found: 3, expected: 4)),
    Rejection(
      file: "a.csv",
      line: 9,
      column: "id",
      found: "1",
      reason: .duplicate(line: 4),
      row: ""
    ),
    Rejection(
      file: "a.csv",
      line: 5,
      column: "id",
      found: "2",
      reason: .duplicate(line: 40),
      earlierFile: "b.csv"
    ),
    Rejection(
      file: "a.csv",
      line: 3,
      column: "",
      found: "z",
      reason: .outOfRange(1...63),
      row: "z"
    ),
  ]
  private static let sorted = [1, 4, 3, 0, 2].map { rows[$0] }

  @Test("However many are held in memory", arguments: [1, 2, 5, 6])
  func order(limit: Int) throws {
    try DatabaseQueue().write { db in
      let refused = HeldRefusals(db, limit: limit)
      for _ in 1...2 {
        for row in Self.rows { try refused.add(row) }
        #expect(refused.count == Self.rows.count)
        var delivered: [Rejection] = []
        try refused.deliver { delivered.append($0) }
        #expect(delivered == Self.sorted)
        #expect(refused.count == 0)
      }
    }
  }

  @Test("Whoever takes them gets all of them once, in the order of files and lines")
  func delivered() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let rows = (1...5_000).map { $0 % 5 == 0 ? "A\($0),32.16.01.1007\n" : "A\($0),99\n" }.joined()
    let text = CSVText("id,village\n" + rows, kind: .families)
    let taken = Mutex<[Rejection]>([])
    let summary = try await store.importRecords(
      from: [text],
      ImportRequest(isTrial: true),
      progress: { _ in },
      refused: { row in taken.withLock { $0.append(row) } }
    )
    #expect(summary.refusedRows == 4_000)
    #expect(summary.rejections.isEmpty)
    #expect(summary.total.rejected == 4_000)
    let held = try await store.importRecords(from: [text])
    #expect(held.rejections == taken.withLock { $0 })
    #expect(held.rejections.map(\.line) == held.rejections.map(\.line).sorted())
  }
}
