import TerminalKit
import Testing
import TextCharts

struct QuarterColumnsTests {
  private static let words = QuarterColumns.Words(
    actual: "realisasi",
    plan: "rencana",
    target: "target"
  )

  private let repairs = QuarterColumns(
    [
      quarter("TW I", (120, "120"), (100, "100")),
      quarter("TW II", (nil, "belum lapor"), (400, "400")),
      quarter("TW III", (702, "702"), (835, "835")),
      quarter("TW IV", (nil, "–"), (1670, "1.670"), isAhead: true),
    ],
    target: PrintedValue(1670, "1.670"),
    words: words
  )

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: repairs, named: "QuarterColumns")
  }

  @Test func aColumnIsAsHighAsTheTargetOnlyWhenItReachesIt() {
    for target in [100.0, 1670, 7] {
      let below = plot(actual: target * 0.9999, target: target)
      let exact = plot(actual: target, target: target)
      #expect(below[0].contains("━━━━") && below[1].contains("█"), "a hair below \(target)")
      #expect(exact[0].contains("━━▄▄"), "exactly \(target)")
    }
  }

  @Test func aColumnShortOfItsPlanIsNeverLevelWithIt() {
    for rows in 9...24 {
      let drawn = picture(of: repairs, Size(columns: 68, rows: rows)).split(separator: "\n")
      let third = drawn.map { $0.dropFirst(37).prefix(12) }
      let plan = third.firstIndex { $0.contains("─") || $0.contains("▁") }
      let column = third.firstIndex { $0.contains("▄") || $0.contains("█") }
      #expect(plan.map { plan in column.map { plan < $0 } == true } == true, "\(rows) rows")
    }
  }

  @Test func aPlanBelowTheTargetIsCoveredOnlyWhenItIsReached() {
    for rows in 7...22 {
      let pictures = [499.0, 500].map { actual in
        let quarter = Self.quarter("a", (actual, "x"), (500, "x"))
        let target = PrintedValue(1000, "x")
        let chart = QuarterColumns([quarter], target: target, words: Self.words)
        return picture(of: chart, Size(columns: 40, rows: rows), .ascii)
      }
      #expect(pictures[0] != pictures[1], "\(rows) rows")
    }
  }

  @Test func whatIsOverStandsAboveTheLine() {
    let drawn = plot(actual: 2, target: 1)
    #expect(drawn[0].contains("▄▄") && !drawn[0].contains("━"))
    #expect(drawn[2].contains("‗‗██"))
  }

  @Test func zeroMissingAndAheadLookDifferent() {
    let quarters = [
      Self.quarter("a", (0, "x"), nil), Self.quarter("b", (nil, "x"), nil),
      Self.quarter("c", (nil, "x"), nil, isAhead: true), Self.quarter("d", (1, "x"), nil),
    ]
    let drawn = rows(of: QuarterColumns(quarters, words: Self.words), 52, 7)
    #expect(drawn[3].contains("·······") && !drawn[3].dropFirst(34).contains("·"))
    #expect(drawn[4].contains("┴─────────┴─────────┴·········┴─────────"))
  }

  @Test func withFewRowsTheNumbersStay() {
    let drawn = rows(of: repairs, 68, 3)
    #expect(drawn[1].contains("702") && drawn[2].contains("835"))
  }

  @Test func whereItIsNarrowTheWordsGiveWayBeforeANumberIsCut() {
    let narrow = rows(of: repairs, 36, 9)
    #expect(narrow[0].hasPrefix("1.670 ━━━"))
    #expect(narrow[8].contains("1.670"))
    let list = rows(of: repairs, 20, 9)
    #expect(list.first == "█ TW I 120")
    #expect(list.joined().contains("─ TW IV 1.670"))
  }

  private func plot(actual: Double, target: Double) -> [String] {
    let quarter = Self.quarter("", (actual, ""), nil)
    let printed = PrintedValue(target, "")
    return rows(of: QuarterColumns([quarter], target: printed, words: Self.words), 30, 9)
  }

  private static func quarter(
    _ name: SafeText,
    _ actual: (Double?, SafeText),
    _ plan: (Double?, SafeText)?,
    isAhead: Bool = false
  ) -> QuarterColumns.Quarter {
    QuarterColumns.Quarter(
      name: name,
      actual: PrintedValue(actual.0, actual.1),
      plan: plan.map { PrintedValue($0.0, $0.1) },
      isAhead: isAhead
    )
  }
}
