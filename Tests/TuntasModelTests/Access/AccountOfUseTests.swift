import Testing

@testable import TuntasModel

@Suite("The account of the use of data")
struct AccountOfUseTests {
  private static func entry(
    _ number: Int64,
    _ act: LogAct,
    ends begun: Int64? = nil,
    rows: Int64? = nil,
    login: String? = nil
  ) -> LogEntry {
    let actor = LogActor(user: "ani", login: login, basis: login.map { "BAST 12/2026: \($0)" })
    var entry = LogEntry(
      number: number,
      time: number * 100,
      actor: actor,
      role: login == nil ? "steward" : "village",
      scope: "ID",
      act: act
    )
    (entry.belongsTo, entry.rows) = (begun, rows)
    return entry
  }

  private static let entries = [
    entry(1, .begun(.change)), entry(2, .done, ends: 1, rows: 500),
    entry(3, .begun(.takePeopleOut), login: "desa"),
    entry(4, .refused(.change), login: "desa"),
    entry(5, .begun(.takeFiguresOut)), entry(6, .failed, ends: 5),
    entry(7, .done, ends: 3, rows: 40, login: "desa"),
    entry(8, .begun(.readLog)), entry(9, .done, ends: 8, rows: 8),
    entry(10, .begun(.unmask), login: "desa"), entry(11, .lost, ends: 10),
  ]

  @Test("Everybody has a line with what went out, in the order they came")
  func lines() {
    let account = AccountOfUse(of: Self.entries) { _ in true }
    var owner = AccountOfUse.Line(who: "ani", role: "steward", basis: nil)
    (owner.exports, owner.changes) = (1, 1)
    var village = AccountOfUse.Line(who: "desa", role: "village", basis: "BAST 12/2026: desa")
    (village.exports, village.rows, village.refusals, village.unmaskings) = (1, 40, 1, 1)
    #expect(account.lines == [owner, village])
  }

  @Test("Rows count with what was begun within the time, and reading the log is no use")
  func time() {
    let early = AccountOfUse(of: Self.entries) { $0 <= 300 }
    #expect(early.lines.map(\.rows) == [0, 40])
    #expect(AccountOfUse(of: Self.entries) { $0 == 800 }.lines.isEmpty)
  }
}
