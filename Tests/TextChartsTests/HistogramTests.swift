import TerminalKit
import Testing
import TextCharts

struct HistogramTests {
  private let familySizes = Histogram([
    CountedRow(name: "1 jiwa", count: PrintedValue(84, "84"), share: "7%"),
    CountedRow(name: "2–3 jiwa", count: PrintedValue(521, "521"), share: "45%"),
    CountedRow(name: "4–5 jiwa", count: PrintedValue(1, "1"), share: "0%"),
    CountedRow(name: "6–9 jiwa", count: PrintedValue(0, "0"), share: "0%"),
    CountedRow(name: "10 jiwa atau lebih", count: PrintedValue(nil, "belum ada"), share: "–"),
  ])

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: familySizes, named: "Histogram")
  }

  @Test func theGreatestCountFillsTheTrackAndOneIsSeenBesideIt() {
    let drawn = rows(of: familySizes, 60, 5)
    #expect(drawn[1].contains("│██████████████████████████ "))
    #expect(drawn[2].contains("│▌ "))
  }

  @Test func nothingIsAnAxisAndTheUnknownIsDots() {
    let drawn = rows(of: familySizes, 60, 5)
    #expect(drawn[3].contains("│   "))
    #expect(drawn[4].contains("│·······"))
  }

  @Test func whereRowsAreMissingAnEllipsisSaysSo() {
    #expect(rows(of: familySizes, 60, 3)[2] == "…")
  }

  @Test func numbersOutliveNamesAndBars() {
    let drawn = rows(of: familySizes, 22, 5)
    #expect(drawn[1].hasSuffix(" 521 45%"))
    #expect(!drawn[1].contains("█"))
  }
}
