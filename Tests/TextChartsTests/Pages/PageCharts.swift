import TerminalKit
import TextCharts

/// The charts that the pages of the catalog show, of a park that plants trees.
enum PageCharts {
  static let bulletRows = BulletRow.List([
    BulletRow(
      name: "Trees (planted)",
      note: "Garden team",
      bar: BulletBar(actual: 702 / 1670, plan: 0.5),
      percent: "42%",
      figures: "702/1,670",
      status: "BEHIND",
      statusStyle: .bad,
      difference: "133 short"
    ),
    BulletRow(
      name: "Benches (new)",
      note: "Workshop",
      bar: BulletBar(actual: nil),
      percent: "–",
      figures: "–/600",
      status: "NO FIGURE"
    ),
    BulletRow(
      name: "Visitors (days)",
      note: "Gate",
      bar: BulletBar(actual: 1.02, plan: 0.75),
      percent: "102%",
      figures: "2,448/2,400",
      status: "REACHED",
      statusStyle: .good,
      difference: "648 over"
    ),
  ])

  static let funnel = Funnel([
    CountedRow(name: "Ordered", count: PrintedValue(1160, "1,160"), share: "–"),
    CountedRow(name: "Delivered", count: PrintedValue(870, "870"), share: "75%"),
    CountedRow(name: "Inspected", count: PrintedValue(nil, "no figure"), share: "–"),
    CountedRow(name: "Planted", count: PrintedValue(333, "333"), share: "–"),
    CountedRow(name: "In leaf", count: PrintedValue(1, "1"), share: "0%"),
    CountedRow(name: "In fruit", count: PrintedValue(0, "0"), share: "0%"),
  ])

  static let gapRanking = GapRanking(
    [
      GapRanking.Item(name: "Trees", gap: PrintedValue(-133, "−133")),
      GapRanking.Item(name: "Benches", gap: PrintedValue(nil, "no figure")),
      GapRanking.Item(name: "Lamps", gap: PrintedValue(-42, "−42")),
      GapRanking.Item(name: "Signs", gap: PrintedValue(0, "0")),
      GapRanking.Item(name: "Visitors", gap: PrintedValue(51, "+51")),
    ],
    shortWord: "short",
    overWord: "over"
  )
  .ranked()

  static let histogram = Histogram([
    CountedRow(name: "Up to 1 m", count: PrintedValue(84, "84"), share: "7%"),
    CountedRow(name: "1–3 m", count: PrintedValue(521, "521"), share: "45%"),
    CountedRow(name: "3–5 m", count: PrintedValue(1, "1"), share: "0%"),
    CountedRow(name: "5–10 m", count: PrintedValue(0, "0"), share: "0%"),
    CountedRow(name: "Higher than 10 m", count: PrintedValue(nil, "not yet"), share: "–"),
  ])

  static let matrix = Matrix(
    columns: ["North lawn", "East lawn", "Orchard", "Rose garden"],
    rows: [
      Matrix.Row(name: "Spring", values: percents([42, 81, nil, 66])),
      Matrix.Row(name: "Summer", values: percents([nil, 0, 52, 12])),
      Matrix.Row(name: "Autumn", values: percents([40, 80, 100, 39])),
    ],
    grades: [
      Matrix.Grade(name: "below 40%", lower: 0), Matrix.Grade(name: "40–79%", lower: 40),
      Matrix.Grade(name: "80% and more", lower: 80),
    ],
    missingWord: "no figure"
  )

  static let stackedBar = StackedBar([
    segment("planted", 42), segment("ordered", 30), segment("asked for", 18),
    segment("refused", 4),
    StackedBar.Segment(name: "no figure", value: PrintedValue(6, "6%"), isUnknown: true),
  ])

  static let waterfall = Waterfall([
    step("Trees in 2023", .total, PrintedValue(1926, "1,926")),
    step("Planted", .change, PrintedValue(120, "+120")),
    step("Grown from seed", .change, PrintedValue(0, "0")),
    step("Felled", .change, PrintedValue(-486, "−486")),
    step("Lost in a storm", .change, PrintedValue(-400, "−400")),
    step("Trees in 2024", .total, PrintedValue(1160, "1,160")),
  ])

  private static func percents(_ values: [Double?]) -> [PrintedValue] {
    values.map { value in PrintedValue(value, value.map { "\(Int($0))%" } ?? "–") }
  }

  private static func segment(_ name: SafeText, _ value: Double) -> StackedBar.Segment {
    StackedBar.Segment(name: name, value: PrintedValue(value, "\(Int(value))%"))
  }

  private static func step(
    _ name: SafeText,
    _ kind: Waterfall.Step.Kind,
    _ value: PrintedValue
  ) -> Waterfall.Step {
    Waterfall.Step(name: name, kind: kind, value: value)
  }
}
