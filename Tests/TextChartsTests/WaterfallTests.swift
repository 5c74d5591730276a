import TerminalKit
import Testing
import TextCharts

struct WaterfallTests {
  private static let flow = [
    step("Daftar Jan 2023", .total, 1926, "1.926"),
    step("Baru ditemukan", .change, 120, "+120"),
    step("Muncul kembali", .change, 0, "0"),
    step("Keluar: membaik", .change, -486, "−486"),
    step("Keluar: ganda", .change, -400, "−400"),
    step("Daftar Des 2023", .total, 1160, "1.160"),
  ]

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: Waterfall(Self.flow), named: "Waterfall")
  }

  @Test func everyChangeBeginsWhereTheOneBeforeEnded() {
    let steps = [
      Self.step("a", .total, 6, "6"), Self.step("b", .change, 2, "+2"),
      Self.step("c", .change, -4, "−4"), Self.step("d", .change, 0, "0"),
      Self.step("e", .total, 4, "4"),
    ]
    #expect(
      rows(of: Waterfall(steps), 13, 5) == [
        "a ██████    6", "b       ▓▓ +2", "c     ░░░░ −4", "d     │     0", "e ████      4",
      ]
    )
  }

  @Test func belowAnUnknownChangeLevelsFollowFromTheNextTotal() {
    let steps = [
      Self.step("a", .total, 8, "8"), Self.step("b", .change, nil, "?"),
      Self.step("c", .change, -2, "−2"), Self.step("d", .total, 4, "4"),
    ]
    #expect(
      rows(of: Waterfall(steps), 13, 4) == [
        "a ████████  8", "b ········  ?", "c     ░░   −2", "d ████      4",
      ]
    )
  }

  @Test func betweenTwoUnknownChangesAFigureIsPrintedAlone() {
    let steps = [
      Self.step("a", .total, 8, "8"), Self.step("b", .change, nil, "?"),
      Self.step("c", .change, -2, "−2"), Self.step("d", .change, nil, "?"),
      Self.step("e", .total, 4, "4"),
    ]
    #expect(rows(of: Waterfall(steps), 13, 5)[2] == "c          −2")
  }

  @Test func aFlowMayGoBelowZero() {
    let steps = [
      Self.step("a", .total, 4, "4"), Self.step("b", .change, -8, "−8"),
      Self.step("c", .total, -4, "−4"),
    ]
    #expect(
      rows(of: Waterfall(steps), 13, 3) == ["a     ████  4", "b ░░░░░░░░ −8", "c ████     −4"]
    )
  }

  private static func step(
    _ name: SafeText,
    _ kind: Waterfall.Step.Kind,
    _ value: Double?,
    _ text: SafeText
  ) -> Waterfall.Step {
    Waterfall.Step(name: name, kind: kind, value: PrintedValue(value, text))
  }
}
