import TerminalKit
import Testing
import TextCharts

/// What is greater is nowhere drawn as what is less, in no chart and no set of glyphs, and what differs
/// by more than one step is not drawn alike.
struct OrderTests {
  @Test(arguments: GlyphSet.allCases)
  func barsOfOneScaleKeepTheirOrder(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 21)
    for _ in 0..<200 {
      let values = random.values(2...6)
      let rows = values.map { CountedRow(name: "x", count: PrintedValue($0, "99999")) }
      let columns = random.number(16...60)
      let track = columns - 8
      let greatest = values.max() ?? 0
      let histogram = lines(Histogram(rows), columns, values.count, glyphs)
      expectOrder(
        zip(values, histogram.map { halves(in: $0.dropFirst(2)) }).map { $0 },
        step: greatest / Double(2 * (track - 1) - 1)
      )
      let funnel = lines(Funnel(rows), columns, values.count, glyphs)
      expectOrder(
        zip(values, funnel.map { halves(in: $0.dropFirst(2)) }).map { $0 },
        step: greatest / Double(2 * track - 1)
      )
    }
  }

  @Test(arguments: GlyphSet.allCases)
  func gapsOfEachSideKeepTheirOrder(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 22)
    for _ in 0..<200 {
      let values = random.values(2...7).enumerated().map { $0 % 2 == 0 ? $1 : -$1 }
      let items = values.map { GapRanking.Item(name: "x", gap: PrintedValue($0, "99999")) }
      let ranking = GapRanking(items, shortWord: "", overWord: "")
      let drawn = lines(ranking, random.number(20...60), values.count, glyphs)
      for sign in [-1.0, 1] {
        let side = zip(values, drawn).filter { $0.0 * sign > 0 }
        expectOrder(side.map { (abs($0.0), halves(in: $0.1.dropFirst(2))) }, step: nil)
      }
    }
  }

  @Test(arguments: GlyphSet.allCases)
  func totalsAndChangesOfAFlowAreAsLongAsTheirFigures(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 23)
    for _ in 0..<200 {
      var level = Double(random.number(1...3000))
      var steps = [Waterfall.Step(name: "x", kind: .total, value: PrintedValue(level, "9999"))]
      var values = [level]
      for _ in 0..<random.number(1...5) {
        let change = Double(random.number(-1000...1000))
        guard level + change >= 0 else { continue }
        level += change
        values.append(abs(change))
        steps.append(
          Waterfall.Step(name: "x", kind: .change, value: PrintedValue(change, "9999"))
        )
      }
      values.append(level)
      steps.append(Waterfall.Step(name: "x", kind: .total, value: PrintedValue(level, "9999")))
      let drawn = lines(Waterfall(steps), random.number(16...60), steps.count, glyphs)
      let fills: Set<Character> = ["█", "▓", "░", "#", "+", "-"]
      let lengths = drawn.map { $0.dropFirst(2).count { fills.contains($0) } }
      expectOrder(zip(values, lengths).map { $0 }, step: nil)
    }
  }

  @Test func partsOfAWholeKeepTheirOrder() {
    var random = RandomCharts(seed: 24)
    for _ in 0..<300 {
      let values = random.values(2...4)
      let bar = StackedBar(
        values.enumerated().map {
          StackedBar.Segment(name: "", value: PrintedValue($1, ""), fill: $0)
        }
      )
      let drawn = lines(bar, random.number(8...70), 1, .unicode)[0]
      let lengths = ["█", "▓", "▒", "░"].prefix(values.count).map { mark in
        drawn.count { String($0) == mark }
      }
      expectOrder(zip(values, lengths).map { $0 }, step: nil)
    }
  }

  @Test func stepsOfACourseKeepTheirOrder() {
    var random = RandomCharts(seed: 25)
    let heights: [GlyphSet: [Character]] = [
      .unicode: Array("▁▂▃▅▆▇█"), .blocks: Array("_░▒▓█"), .ascii: Array("_-=+*%#"),
    ]
    for (glyphs, heights) in heights {
      for _ in 0..<100 {
        let values = random.values(2...12)
        var canvas = Canvas(size: Size(columns: values.count, rows: 1))
        Sparkline(values).draw(in: canvas.bounds, on: &canvas)
        let drawn = canvas.adapted(to: glyphs).rowText(0).map { heights.firstIndex(of: $0) ?? -1 }
        expectOrder(zip(values, drawn).map { $0 }, step: nil)
      }
    }
  }

  @Test(arguments: GlyphSet.allCases)
  func aBarGoesOnBehindItsPlanWhenThePlanIsReachedAndOnlyThen(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 26)
    for _ in 0..<2000 {
      let plan = Double(random.number(0...1000)) / 1000
      let nearby = plan + Double(random.number(-60...60)) / 1000
      let actual = random.number(0...2) == 0 ? Double(random.number(0...1400)) / 1000 : nearby
      let columns = random.number(4...40)
      var canvas = Canvas(size: Size(columns: columns, rows: 1))
      BulletBar(actual: actual, plan: plan).draw(in: canvas.bounds, on: &canvas)
      let drawn = canvas.adapted(to: glyphs).rowText(0)
      let parts = drawn.split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 == "│" || $0 == "!"
      }
      let behind = parts.count == 2 ? halves(in: parts[1]) : -1
      if actual < plan {
        #expect(behind == 0, "\(actual) of \(plan): \(drawn)")
      } else if actual * Double(2 * columns - 3) >= 2 {
        #expect(behind > 0, "\(actual) of \(plan): \(drawn)")
      }
    }
  }

  @Test(arguments: GlyphSet.allCases)
  func columnsPlansAndTargetKeepTheirOrderAndStandApart(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 27)
    for _ in 0..<400 {
      let target = Double(random.number(1...2000))
      let most = random.number(0...2) == 0 ? 2 * target : target
      let values = (0..<8).map { _ in (Double(random.number(1...1000)) / 1000 * most).rounded(.up) }
      let quarters = (0..<4).map { index in
        QuarterColumns.Quarter(
          name: "x",
          actual: PrintedValue(values[index], "9999"),
          plan: PrintedValue(values[index + 4], "9999")
        )
      }
      let words = QuarterColumns.Words(actual: "a", plan: "p", target: "t")
      let chart = QuarterColumns(quarters, target: PrintedValue(target, "9999"), words: words)
      let rows = random.number(5...20)
      let drawn = lines(chart, 60, rows + 4, glyphs).prefix(rows).map(Array.init)
      let slot = (60 - 7) / 4
      var heights = [(target, height(of: ["━", "═"], foot: ["‗"], column: 7, drawn))]
      if glyphs == .ascii { heights = [] }
      for index in 0..<4 {
        let left = 7 + index * slot
        heights.append((values[index], columnHeight(column: left + 2, drawn)))
        guard glyphs != .ascii else { continue }
        let plan = height(of: ["─"], foot: ["▁", "_"], column: left, drawn)
        // A plan in the row of the target is hidden by its line.
        if plan > 0 { heights.append((values[index + 4], plan)) }
      }
      let greatest = (values + [target]).max() ?? 1
      let step = greatest / Double(2 * rows - 2)
      expectOrder(heights, step: greatest > target ? 2 * step : step)
    }
  }

  @Test func pointsAndTargetsOfALineKeepTheirOrder() {
    var random = RandomCharts(seed: 28)
    for _ in 0..<200 {
      let values = random.values(2...6)
      let target = Double(random.number(0...5000))
      let chart = LineChart(
        points: values.enumerated().map { index, value in
          LineChart.Point(position: Double(10 * index), value: PrintedValue(value, ""))
        },
        targets: [LineChart.Target(name: "", value: PrintedValue(target, ""))]
      )
      let rows = random.number(6...20)
      let drawn = lines(chart, 62, rows, .unicode).map(Array.init)
      var heights: [(Double, Int)] = []
      let marks: Set<Character> = ["●", "▲", "▼"]
      for (index, value) in values.enumerated() {
        let width = drawn.map(\.count).max() ?? 0
        let columns = (0..<width).filter { column in
          drawn.contains { column < $0.count && marks.contains($0[column]) }
        }
        guard columns.count == values.count else { continue }
        let row = drawn.firstIndex {
          columns[index] < $0.count && marks.contains($0[columns[index]])
        }
        if let row { heights.append((value, -row)) }
      }
      if let row = drawn.firstIndex(where: { $0.contains("━") }) { heights.append((target, -row)) }
      expectOrder(heights, step: nil)
    }
  }
}

extension OrderTests {
  /// Checks every pair: never the wrong way round, and not alike when more than a step apart.
  private func expectOrder(
    _ drawn: [(value: Double, extent: Int)],
    step: Double?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for left in drawn {
      for right in drawn where left.value > right.value {
        let isApart = step.map { left.value - right.value > 1.000_001 * $0 } == true
        let isRight = isApart ? left.extent > right.extent : left.extent >= right.extent
        guard !isRight else { continue }
        Issue.record(
          "\(left.value) is drawn as \(left.extent), \(right.value) as \(right.extent)",
          sourceLocation: sourceLocation
        )
        return
      }
    }
  }

  private func lines(
    _ chart: some TextChart,
    _ columns: Int,
    _ rows: Int,
    _ glyphs: GlyphSet
  ) -> [String] {
    picture(of: chart, Size(columns: columns, rows: rows), glyphs)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func halves(in text: some Sequence<Character>) -> Int {
    text.reduce(0) { $0 + ("█▓#+".contains($1) ? 2 : "▌▐:".contains($1) ? 1 : 0) }
  }

  /// The height of a column in half rows.
  private func columnHeight(column: Int, _ rows: [[Character]]) -> Int {
    rows.reduce(0) { sum, row in
      guard column < row.count else { return sum }
      return sum + ("█#".contains(row[column]) ? 2 : "▄,".contains(row[column]) ? 1 : 0)
    }
  }

  /// The height of a line in half rows, that of the base being nothing.
  private func height(
    of middle: Set<Character>,
    foot: Set<Character>,
    column: Int,
    _ rows: [[Character]]
  ) -> Int {
    for (place, row) in rows.enumerated() where column < row.count {
      let below = 2 * (rows.count - 1 - place)
      if middle.contains(row[column]) { return below + 1 }
      if foot.contains(row[column]) { return below }
    }
    return 0
  }
}

extension RandomCharts {
  /// Counts of several sizes, some alike.
  fileprivate mutating func values(_ counts: ClosedRange<Int>) -> [Double] {
    let most = [9, 50, 5000][number(0...2)]
    return (0..<number(counts)).map { _ in Double(number(0...most)) }
  }
}
