import TerminalKit
import Testing
import TextCharts

/// What holds for every chart, whatever it is given and however little room there is.
struct ChartRuleTests {
  @Test(arguments: RandomCharts.Kind.allCases)
  func nothingIsDrawnOutsideTheRectangle(kind: RandomCharts.Kind) {
    var random = RandomCharts(seed: 1)
    for _ in 0..<150 {
      let chart = random.chart(kind)
      let rect = randomRect(&random)
      expectOutsideUntouched(by: rect) { chart.draw(in: rect, on: &$0) }
    }
  }

  @Test func marksStayInTheirRectangleToo() {
    var random = RandomCharts(seed: 2)
    for _ in 0..<150 {
      let line = Sparkline((0..<random.number(0...50)).map { _ in random.double() })
      let bar = BulletBar(actual: random.double(), plan: random.double())
      let rect = randomRect(&random)
      expectOutsideUntouched(by: rect) { line.draw(in: rect, on: &$0) }
      expectOutsideUntouched(by: rect) { bar.draw(in: rect, on: &$0) }
    }
  }

  @Test(arguments: RandomCharts.Kind.allCases)
  func everySizeIsDrawn(kind: RandomCharts.Kind) {
    var random = RandomCharts(seed: 3)
    let chart = random.chart(kind)
    for columns in 0...40 {
      for rows in 0...20 {
        let text = picture(of: chart, Size(columns: columns, rows: rows))
        #expect(text.count { $0 == "\n" } == rows)
      }
    }
  }

  @Test(arguments: RandomCharts.Kind.allCases)
  func everyValueIsPrintedWhereThereIsRoom(kind: RandomCharts.Kind) {
    var random = RandomCharts(seed: 4)
    for round in 0..<100 {
      let chart = random.chart(kind)
      let columns = chart.idealColumns + random.number(0...30)
      let size = Size(columns: columns, rows: chart.idealRows(columns: columns))
      for size in [size, chart.idealSize] {
        let drawn = picture(of: chart, size)
        for text in random.texts where !drawn.contains(text.string) {
          Issue.record("Round \(round): \(text) is not in\n\(drawn)")
        }
      }
    }
  }

  @Test(arguments: RandomCharts.Kind.allCases)
  func nothingButOldGlyphsAndASCIIIsLeftByTheLastPass(kind: RandomCharts.Kind) {
    var random = RandomCharts(seed: 5)
    for _ in 0..<50 {
      let chart = random.chart(kind)
      let size = Size(columns: 60, rows: 20)
      let drawn = picture(of: chart, size)
      let ascii = picture(of: chart, size, .ascii)
      #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
      // Whatever a chart draws has a likeness: only letters of names may become `?`.
      let names = drawn.filter { "日本語".contains($0) }.count
      #expect(ascii.count { $0 == "?" } == names)
      #expect(picture(of: chart, size, .blocks).count { $0 == "?" } == names)
    }
  }

  @Test(arguments: GlyphSet.builtIn)
  func missingIsNotZero(glyphs: GlyphSet) {
    for (index, make) in Self.withOneValue.enumerated() {
      for columns in [24, 40, 80] {
        let size = Size(columns: columns, rows: 12)
        let zero = picture(of: make(PrintedValue(0, "x")), size, glyphs)
        let missing = picture(of: make(PrintedValue(nil, "x")), size, glyphs)
        #expect(zero != missing, "chart \(index), \(columns) columns")
        #expect(missing.contains(glyphs == .ascii ? "." : "·"))
      }
    }
  }

  @Test func shortOfTheTargetIsSeenWithoutColourAndNumbers() {
    var random = RandomCharts(seed: 6)
    for _ in 0..<60 {
      let target = Double(random.number(1...9999))
      let short = target * Double(random.number(0...9999)) / 10000
      for (index, make) in Self.withTarget.enumerated() {
        let size = Size(columns: random.number(30...90), rows: random.number(8...22))
        let reached = picture(of: make(target, target), size, .ascii)
        let below = picture(of: make(short, target), size, .ascii)
        #expect(reached != below, "chart \(index): \(short) of \(target)")
      }
    }
  }
}

extension ChartRuleTests {
  private static let withOneValue: [@Sendable (PrintedValue) -> any TextChart] = [
    { BulletRow(name: "a", bar: BulletBar(actual: $0.value), percent: $0.text) },
    {
      QuarterColumns(
        [QuarterColumns.Quarter(name: "a", actual: $0)],
        target: PrintedValue(5, "5"),
        words: QuarterColumns.Words(actual: "", plan: "", target: "")
      )
    },
    { LineChart(points: [LineChart.Point(position: 1, value: $0)]) },
    {
      Matrix(
        columns: ["a"],
        rows: [Matrix.Row(name: "b", values: [$0])],
        grades: [],
        missingWord: "x"
      )
    },
    { StackedBar([5, 1].map { segment($0) } + [segment($0)]) },
    { Histogram([CountedRow(name: "a", count: $0)]) },
    {
      GapRanking([GapRanking.Item(name: "a", gap: $0)], shortWord: "", overWord: "")
    },
    { Funnel([CountedRow(name: "a", count: $0)]) },
    { Waterfall([Waterfall.Step(name: "a", kind: .change, value: $0)]) },
  ]

  private static let withTarget: [@Sendable (Double, Double) -> any TextChart] = [
    { BulletRow(name: "a", bar: BulletBar(actual: $0 / $1), percent: "") },
    {
      QuarterColumns(
        [QuarterColumns.Quarter(name: "a", actual: PrintedValue($0, ""))],
        target: PrintedValue($1, ""),
        words: QuarterColumns.Words(actual: "", plan: "", target: "")
      )
    },
    {
      LineChart(
        points: [LineChart.Point(position: 1, value: PrintedValue($0, ""))],
        targets: [LineChart.Target(name: "", value: PrintedValue($1, ""))]
      )
    },
  ]

  private static func segment(_ value: Double) -> StackedBar.Segment {
    segment(PrintedValue(value, "y"))
  }

  private static func segment(_ value: PrintedValue) -> StackedBar.Segment {
    StackedBar.Segment(name: "a", value: value)
  }

  private func randomRect(_ random: inout RandomCharts) -> Rect {
    Rect(
      column: random.number(-5...10),
      row: random.number(-5...10),
      columns: random.number(0...40),
      rows: random.number(0...20)
    )
  }

  private func expectOutsideUntouched(by rect: Rect, _ draw: (inout Canvas) -> Void) {
    var canvas = Canvas(size: Size(columns: 44, rows: 24))
    canvas.fill(canvas.bounds, with: "x", style: .notice)
    let before = canvas
    draw(&canvas)
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns where canvas[column, row] != before[column, row] {
        guard !rect.contains(Position(column: column, row: row)) else { continue }
        Issue.record("Column \(column), row \(row) lies outside \(rect).")
        return
      }
    }
  }
}
