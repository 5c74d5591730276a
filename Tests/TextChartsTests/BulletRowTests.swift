import TerminalKit
import Testing
import TextCharts

struct BulletRowTests {
  private static let repairs = BulletRow(
    name: "Rutilahu (unit)",
    note: "Disperkimtan",
    bar: BulletBar(actual: 702 / 1670, plan: 0.5),
    percent: "42%",
    figures: "702/1.670",
    status: "TERLAMBAT",
    statusStyle: .bad,
    difference: "kurang 133"
  )
  private static let training = BulletRow(
    name: "Pelatihan (orang)",
    note: "Disnaker",
    bar: BulletBar(actual: nil),
    percent: "–",
    figures: "–/600",
    status: "BELUM LAPOR"
  )
  private static let insurance = BulletRow(
    name: "PBI JKN (orang)",
    note: "Dinkes",
    bar: BulletBar(actual: 1.02, plan: 0.75),
    percent: "102%",
    figures: "2.448/2.400",
    status: "TERCAPAI",
    statusStyle: .good,
    difference: "lebih 648"
  )

  private let list = BulletRow.List([repairs, training, insurance])

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: list, named: "BulletRow.List")
    try assertPictures(of: Self.repairs, named: "BulletRow")
  }

  @Test func twoRowsShareOneBarAndNamesAreBold() {
    var canvas = Canvas(size: Size(columns: 72, rows: 2))
    Self.repairs.draw(in: canvas.bounds, on: &canvas)
    #expect(canvas[0, 0].style.isBold)
    let words = canvas.rowText(1).prefix { $0 != "T" }.count
    #expect(canvas[words, 0].style.isBold)
    #expect(canvas[words, 1].style == .bad.bold())
    #expect(canvas.rowText(0).filter { $0 == "█" } == canvas.rowText(1).filter { $0 == "█" })
  }

  @Test func inOneRowNamePercentAndStatusStay() {
    let row = rows(of: Self.repairs, 48, 1)[0]
    #expect(row.hasPrefix("Rutilahu (unit)"))
    #expect(row.contains("┃"))
    #expect(row.hasSuffix("42%  TERLAMBAT"))
  }

  @Test func sevenRowsFitAMeetingPageAndNoMoreAreDrawn() {
    let many = BulletRow.List(Array(repeating: Self.repairs, count: 9))
    #expect(many.idealRows(columns: 80) == 14)
    let drawn = rows(of: many, 80, 22)
    #expect(drawn.count { $0.hasPrefix("Rutilahu") } == 7)
  }

  @Test func withTooFewRowsEachHasOne() {
    let drawn = rows(of: list, 72, 3)
    #expect(drawn.map { $0.prefix(8) } == ["Rutilahu", "Pelatiha", "PBI JKN "])
    #expect(rows(of: list, 72, 2)[1] == "…")
  }

  @Test func columnsOfAListLineUp() {
    let bars = rows(of: list, 72, 6).map { $0.firstIndex { "█·".contains($0) } }
    let columns = zip(bars, rows(of: list, 72, 6)).compactMap { index, row in
      index.map { row.distance(from: row.startIndex, to: $0) }
    }
    #expect(columns.count == 6 && Set(columns).count == 1)
  }
}
