import TerminalKit
import TextCharts

/// Charts whose values are lengths.
enum OrderedBars {
  static func histogram(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    counted(&random, glyphs, axis: 1) { Histogram($0) }
  }

  static func funnel(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let isCentered = random.number(0...1) == 0
    return counted(&random, glyphs, axis: 0) { Funnel($0, isCentered: isCentered) }
  }

  private static func counted(
    _ random: inout RandomCharts,
    _ glyphs: GlyphSet,
    axis: Int,
    _ chart: ([CountedRow]) -> some TextChart
  ) -> OrderedDrawing {
    let values = random.counts(2...6)
    let rows = values.map { CountedRow(name: "x", count: PrintedValue($0, "99999")) }
    let columns = random.number(16...60)
    let drawn = Glyphs.lines(chart(rows), columns, values.count, glyphs)
    let track = columns - 8 - axis
    return OrderedDrawing(
      marks: zip(values, drawn).map { .init($0, Glyphs.halves(in: $1.dropFirst(2))) },
      step: (values.max() ?? 0) / Double(2 * track - 1),
      picture: drawn.picture
    )
  }

  /// What is short and what is over by as much have bars of one length.
  static func gaps(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let values = random.counts(2...7).map { random.number(0...1) == 0 ? $0 : -$0 }
    let items = values.map { GapRanking.Item(name: "x", gap: PrintedValue($0, "99999")) }
    let ranking = GapRanking(items, shortWord: "", overWord: "")
    let columns = random.number(20...60)
    let drawn = Glyphs.lines(ranking, columns, values.count, glyphs)
    let zero = (drawn[0].firstIndex { "│|".contains($0) } ?? 2) - 2
    let sides = [(zero, values.min().map { max(0, -$0) }), (columns - 9 - zero, values.max())]
    let steps = sides.compactMap { cells, greatest in
      greatest.flatMap { $0 > 0 ? $0 / Double(max(1, 2 * cells - 1)) : nil }
    }
    return OrderedDrawing(
      marks: zip(values, drawn).map { .init(abs($0), Glyphs.halves(in: $1.dropFirst(2))) },
      step: steps.max() ?? 1,
      picture: drawn.picture
    )
  }

  /// Totals and changes of a flow are as long as their figures.
  static func flow(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    var level = Double(random.number(1...3000))
    var levels = [level]
    var steps = [Waterfall.Step(name: "x", kind: .total, value: PrintedValue(level, "9999"))]
    var values = [level]
    for _ in 0..<random.number(1...5) {
      let change = Double(random.number(-1000...1000))
      guard level + change >= 0 else { continue }
      level += change
      levels.append(level)
      values.append(abs(change))
      steps.append(Waterfall.Step(name: "x", kind: .change, value: PrintedValue(change, "9999")))
    }
    values.append(level)
    steps.append(Waterfall.Step(name: "x", kind: .total, value: PrintedValue(level, "9999")))
    let columns = random.number(16...60)
    let drawn = Glyphs.lines(Waterfall(steps), columns, steps.count, glyphs)
    return OrderedDrawing(
      marks: zip(values, drawn).map { value, line in
        .init(value, line.dropFirst(2).count { "█▓░#+-".contains($0) })
      },
      step: (levels.max() ?? 0) / Double(columns - 9),
      picture: drawn.picture
    )
  }

  /// The parts of a whole, the last of which may be unknown, with or without their values inside.
  static func parts(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let values = random.counts(2...4)
    let isLastUnknown = random.number(0...3) == 0
    let texts: [SafeText] = ["", "5", "1234", "99999"]
    let text = texts[random.number(0...3)]
    let bar = StackedBar(
      values.enumerated().map { index, value in
        StackedBar.Segment(
          name: "",
          value: PrintedValue(value, text),
          isUnknown: isLastUnknown && index == values.count - 1
        )
      }
    )
    let columns = random.number(8...70)
    let drawn = Glyphs.lines(bar, columns, 1, glyphs)
    var fills = Array((glyphs == .ascii ? "#+=-" : "█▓▒░").prefix(values.count))
    if isLastUnknown { fills[values.count - 1] = Glyphs.missing(glyphs) }
    // A value lies in its part, whose fill goes on behind it.
    var lengths: [Character: Int] = [:]
    var last: Character?
    for mark in drawn[0].reversed() {
      if fills.contains(mark), !(text.string.contains(mark)) { last = mark }
      if let last { lengths[last, default: 0] += 1 }
    }
    let whole = values.reduce(0, +)
    return OrderedDrawing(
      marks: zip(values, fills).map { .init($0, whole > 0 ? lengths[$1] ?? 0 : 0) },
      step: whole / Double(columns - values.count),
      picture: drawn.picture
    )
  }

  static func bulletBars(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let columns = random.number(4...40)
    let bars = bars(&random)
    let drawn = bars.map { bar in
      var canvas = Canvas(size: Size(columns: columns, rows: 1))
      bar.draw(in: canvas.bounds, on: &canvas)
      return Array(canvas.adapted(to: glyphs).rowText(0))
    }
    return bullets(bars, drawn, track: columns - 1)
  }

  static func bulletRows(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let bars = bars(&random)
    let list = BulletRow.List(bars.map { BulletRow(name: "x", bar: $0, percent: "99") })
    let columns = random.number(20...60)
    let isLow = random.number(0...1) == 0
    let pitch = isLow ? 1 : 3
    let lines = Glyphs.lines(list, columns, pitch * bars.count, glyphs)
    let drawn = bars.indices.map { Array(lines[$0 * pitch].dropFirst(3).dropLast(4)) }
    return bullets(bars, drawn, track: columns - 8)
  }

  private static func bars(_ random: inout RandomCharts) -> [BulletBar] {
    (0..<random.number(2...7)).map { _ in
      let plan = random.number(0...2) == 0 ? nil : Double(random.number(0...1000)) / 1000
      return BulletBar(actual: Double(random.number(0...1100)) / 1000, plan: plan)
    }
  }

  /// Reads bars by their ends; what is more than the target is all alike.
  private static func bullets(
    _ bars: [BulletBar],
    _ drawn: [[Character]],
    track: Int
  ) -> OrderedDrawing {
    let step = 1 / Double(2 * track - 1)
    let marks = zip(bars, drawn).map { bar, line in
      let value = min(bar.actual ?? 0, 1 + step)
      let end = line.prefix(track).lastIndex { "█#▌:".contains($0) }
      let halves = end.map { 2 * $0 + Glyphs.halves(in: [line[$0]]) } ?? 0
      // A plan's mark in the first cell hides what is no longer than it.
      let isHidden = halves == 0 && line.first.map { "│!".contains($0) } == true
      let over = line.last.map { "►>".contains($0) } == true ? 1 : 0
      return OrderedDrawing.Mark(value, halves + over...halves + over + (isHidden ? 2 : 0))
    }
    return OrderedDrawing(marks: marks, step: step, picture: drawn.picture)
  }
}
