import TerminalKit
import Testing
import TextCharts

struct LineChartTests {
  private let families = LineChart(
    points: [
      point(2021, "2021", 2.5, "2,50%"), point(2022, "2022", 1.9, "1,90%"),
      point(2023, "2023", nil, "tidak terbit"), point(2024, "2024", 1.4, "1,40%"),
      point(2025, "2025", 1.0, "1,00%"),
    ],
    breaks: [LineChart.Break(position: 2023.5, name: "garis baru")],
    targets: [
      LineChart.Target(
        name: "target 2024 (Inpres 4/2022)",
        value: PrintedValue(0, "0%"),
        through: 2024
      ),
      LineChart.Target(
        name: "target 2026 (Inpres 8/2025)",
        value: PrintedValue(0, "0%"),
        from: 2024
      ),
    ],
    timeTicks: Ticks(covering: [2021, 2026], cells: 60).printed { "\(Int($0))" },
    valueTicks: Ticks(covering: [0, 2.5], cells: 12, cellsPerTick: 3).printed {
      "\(Int($0)),\(Int($0 * 10) % 10)%"
    }
  )

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: families, named: "LineChart")
  }

  @Test func nothingIsJoinedAcrossABreak() {
    let points = [Self.point(0, "", 1, ""), Self.point(9, "", 1, "")]
    let whole = LineChart(points: points)
    let parted = LineChart(points: points, breaks: [LineChart.Break(position: 5, name: "x")])
    #expect(rows(of: whole, 21, 6)[0] == "│●••••••••••••••••••●")
    #expect(!picture(of: parted, Size(columns: 21, rows: 6)).contains("•"))
    #expect(rows(of: parted, 21, 6).prefix(5).allSatisfy { $0.contains("║") })
  }

  @Test func nothingIsJoinedAcrossAMissingValue() {
    let points = [
      Self.point(0, "", 1, ""), Self.point(1, "", nil, ""), Self.point(2, "", 1, ""),
    ]
    #expect(!picture(of: LineChart(points: points), Size(columns: 21, rows: 6)).contains("•"))
  }

  @Test func aBreakPartsEvenPointsThatAreClose() {
    let chart = LineChart(
      points: [Self.point(0, "", 1, "a"), Self.point(1e-9, "", 1, "b"), Self.point(9, "", 1, "c")],
      breaks: [LineChart.Break(position: 1e-9, name: "x")]
    )
    #expect(rows(of: chart, 21, 6)[0].hasPrefix("│●║●"))
  }

  @Test func aPointBesideATargetIsAnArrowToItsSide() {
    let marks = [0.999, 1, 1.001].map { value in
      let chart = LineChart(
        points: [Self.point(0, "", value, ""), Self.point(1, "", 2, "")],
        targets: [LineChart.Target(name: "", value: PrintedValue(1, ""))]
      )
      return rows(of: chart, 12, 7)[2].dropFirst().first
    }
    #expect(marks == ["▼", "●", "▲"])
  }

  @Test func targetsOfOneValueStandBesideEachOther() {
    let target = { LineChart.Target(name: $0, value: PrintedValue(0, "0")) }
    let chart = LineChart(
      points: [Self.point(0, "", 1, "")],
      targets: [target("2024"), target("2026")]
    )
    let drawn = rows(of: chart, 30, 8)
    #expect(drawn[5].hasSuffix("━━━━ba"))
    #expect(drawn[7] == "━a 2024 0   ━b 2026 0")
  }

  @Test func whatHasNoRoomBesideItsPointIsPrintedBelow() {
    let points = (0..<12).map { index in
      let text = SafeText("nilai \(index)")
      return Self.point(Double(index), "", Double(index % 3), text)
    }
    let chart = LineChart(points: points)
    let drawn = picture(of: chart, Size(columns: 44, rows: chart.idealRows(columns: 44)))
    for index in 0..<12 { #expect(drawn.contains("nilai \(index)")) }
  }

  @Test func withoutRoomForAPlotTheValuesStandAlone() {
    let drawn = rows(of: families, 60, 4)
    #expect(drawn[0].hasPrefix("● 2021 2,50%   ● 2022 1,90%"))
    #expect(drawn.joined().contains("║ garis baru"))
  }

  @Test func aTimeThatIsNoneIsPrintedOnly() {
    let chart = LineChart(points: [Self.point(.nan, "kapan?", 1, "1"), Self.point(0, "", 2, "2")])
    #expect(picture(of: chart, Size(columns: 40, rows: 8)).contains("● kapan? 1"))
  }

  private static func point(
    _ position: Double,
    _ name: SafeText,
    _ value: Double?,
    _ text: SafeText
  ) -> LineChart.Point {
    LineChart.Point(position: position, name: name, value: PrintedValue(value, text))
  }
}
