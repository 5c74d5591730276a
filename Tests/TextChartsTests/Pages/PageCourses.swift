import TerminalKit
import TextCharts

extension PageCharts {
  static let lineChart = LineChart(
    points: [
      point(2021, "2.50"), point(2022, "1.90"),
      LineChart.Point(position: 2023, name: "2023", value: PrintedValue(nil, "not measured")),
      point(2024, "1.40"), point(2025, "1.00"),
    ],
    breaks: [LineChart.Break(position: 2023.5, name: "new gauge")],
    targets: [
      LineChart.Target(
        name: "target of the first plan",
        value: PrintedValue(0, "0"),
        through: 2024
      ),
      LineChart.Target(name: "target of the second plan", value: PrintedValue(0, "0"), from: 2024),
    ],
    timeTicks: Ticks(covering: [2021, 2026], cells: 60).printed { "\(Int($0))" },
    valueTicks: Ticks(covering: [0, 2.5], cells: 12, cellsPerTick: 3).printed {
      "\(Int($0)).\(Int($0 * 10) % 10)"
    }
  )

  static let quarterColumns = QuarterColumns(
    [
      QuarterColumns.Quarter(
        name: "Q1",
        actual: PrintedValue(120, "120"),
        plan: PrintedValue(100, "100")
      ),
      QuarterColumns.Quarter(
        name: "Q2",
        actual: PrintedValue(nil, "no figure"),
        plan: PrintedValue(400, "400")
      ),
      QuarterColumns.Quarter(
        name: "Q3",
        actual: PrintedValue(702, "702"),
        plan: PrintedValue(835, "835")
      ),
      QuarterColumns.Quarter(
        name: "Q4",
        actual: PrintedValue(nil, "–"),
        plan: PrintedValue(1670, "1,670"),
        isAhead: true
      ),
    ],
    target: PrintedValue(1670, "1,670"),
    words: QuarterColumns.Words(actual: "planted", plan: "plan", target: "target")
  )

  /// An island of three parts around a lake.
  static let areaMap = AreaMap(
    places: (0..<7).flatMap { row in
      (0..<12).compactMap { column -> AreaMap.Place? in
        let isLake = (5...6).contains(column) && (2...3).contains(row)
        let part = row > 4 ? 2 : column < 6 ? 0 : 1
        return isLake
          ? nil : AreaMap.Place(x: Double(column), y: Double(row), area: 1, part: part)
      }
    },
    parts: [
      AreaMap.Part(name: "North", grade: 1, value: "12"),
      AreaMap.Part(name: "East", grade: nil, value: "–"),
      AreaMap.Part(name: "South", grade: 2, value: "48"),
    ],
    grades: ["0–9", "10–19", "20 and more"],
    missingWord: "no figure",
    selected: 2
  )

  private static func point(_ year: Int, _ value: String) -> LineChart.Point {
    LineChart.Point(
      position: Double(year),
      name: "\(year)",
      value: PrintedValue(Double(value), SafeText(value))
    )
  }
}
