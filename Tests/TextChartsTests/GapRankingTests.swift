import TerminalKit
import Testing
import TextCharts

struct GapRankingTests {
  private let programmes = GapRanking(
    [
      GapRanking.Item(name: "Rutilahu", gap: PrintedValue(-133, "−133")),
      GapRanking.Item(name: "Pelatihan", gap: PrintedValue(nil, "belum lapor")),
      GapRanking.Item(name: "Modal", gap: PrintedValue(-42, "−42")),
      GapRanking.Item(name: "SPALD-S", gap: PrintedValue(0, "0")),
      GapRanking.Item(name: "PBI JKN", gap: PrintedValue(51, "+51")),
    ],
    shortWord: "kurang",
    overWord: "lebih"
  )

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: programmes.ranked(), named: "GapRanking")
  }

  @Test func rankedPutsTheShortestFirstAndTheUnknownLast() {
    let names = programmes.ranked().items.map(\.name)
    #expect(names == ["Rutilahu", "Modal", "SPALD-S", "PBI JKN", "Pelatihan"])
    #expect(programmes.items.map(\.name)[1] == "Pelatihan")
  }

  @Test func bothSidesHaveOneScale() {
    let equal = GapRanking(
      [
        GapRanking.Item(name: "a", gap: PrintedValue(-4, "−4")),
        GapRanking.Item(name: "b", gap: PrintedValue(4, "+4")),
        GapRanking.Item(name: "c", gap: PrintedValue(1, "+1")),
      ],
      shortWord: "",
      overWord: ""
    )
    #expect(
      rows(of: equal, 14, 3) == ["a ████│     −4", "b     │▓▓▓▓ +4", "c     │▓    +1"]
    )
  }

  @Test func oneSideAloneLeavesRoomForTheOtherWord() {
    let short = GapRanking(
      [GapRanking.Item(name: "a", gap: PrintedValue(-4, "−4"))],
      shortWord: "kurang",
      overWord: "lebih"
    )
    #expect(
      rows(of: short, 40, 2) == [
        "                     kurang ◄│► lebih", "a ███████████████████████████│        −4",
      ]
    )
  }
}
