import TerminalKit
import Testing
import TextCharts

struct FunnelTests {
  private let repairs = Funnel([
    CountedRow(name: "Di daftar", count: PrintedValue(1160, "1.160"), share: "–"),
    CountedRow(name: "Diusulkan", count: PrintedValue(870, "870"), share: "75%"),
    CountedRow(name: "Disurvei", count: PrintedValue(nil, "belum lapor"), share: "–"),
    CountedRow(name: "Dibangun", count: PrintedValue(333, "333"), share: "–"),
    CountedRow(name: "Selesai", count: PrintedValue(1, "1"), share: "0%"),
    CountedRow(name: "Dihuni", count: PrintedValue(0, "0"), share: "0%"),
  ])

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: repairs, named: "Funnel")
  }

  @Test func barsStandInTheMiddleOrAtTheLeft() {
    let stages = [
      CountedRow(name: "a", count: PrintedValue(8, "8")),
      CountedRow(name: "b", count: PrintedValue(4, "4")),
      CountedRow(name: "c", count: PrintedValue(5, "5")),
    ]
    #expect(
      rows(of: Funnel(stages), 12, 3) == ["a ████████ 8", "b   ████   4", "c  ▐████▌  5"]
    )
    #expect(
      rows(of: Funnel(stages, isCentered: false), 12, 3)
        == ["a ████████ 8", "b ████     4", "c █████    5"]
    )
  }

  @Test func aStageMayHoldMoreThanTheOneBefore() {
    let stages = [
      CountedRow(name: "a", count: PrintedValue(4, "4")),
      CountedRow(name: "b", count: PrintedValue(8, "8")),
    ]
    #expect(rows(of: Funnel(stages, isCentered: false), 12, 2)[1] == "b ████████ 8")
  }
}
