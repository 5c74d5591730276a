import TerminalKit
import TextCharts

/// A line of points with one or two targets, drawn and read.
struct OrderedCourse {
  /// Where a point is beside the lines of its row; in a row without any it is on its own.
  enum Side {
    case below
    case on
    case between
    case above
  }

  struct Point {
    let value: Double
    let row: Int
    let side: Side
  }

  /// The points, none where two of them lie in one column.
  private(set) var points: [Point] = []
  /// The lines of the targets with their rows.
  private(set) var lines: [(value: Double, row: Int)] = []
  private let plot: [[Character]]
  private let step: Double

  init(_ random: inout RandomCharts, _ glyphs: GlyphSet) {
    let values = random.counts(2...6)
    let target = Double(random.number(0...5000))
    let beside = random.number(0...1) == 0 ? nil : target + Double(random.number(0...300))
    let targets = [target, beside].compactMap(\.self)
    let ticks = random.number(0...1) == 0 ? [] : [0, 1000.0]
    let text: SafeText = random.number(0...1) == 0 ? "" : "7"
    let chart = LineChart(
      points: values.enumerated().map { index, value in
        LineChart.Point(position: Double(10 * index), value: PrintedValue(value, text))
      },
      breaks: random.number(0...2) > 0 ? [] : [LineChart.Break(position: 5, name: "")],
      targets: targets.map { LineChart.Target(name: "", value: PrintedValue($0, "")) },
      valueTicks: ticks.map { PrintedValue($0, "99") }
    )
    let drawn = Glyphs.lines(chart, random.number(30...90), random.number(8...24), glyphs)
    let head = ticks.isEmpty ? 0 : 2
    plot = Array(
      drawn.prefix {
        !($0.count > head + 1 && ["└─", "+-"].contains(String($0[head...head + 1])))
      }
    )
    let greatest = (values + targets + ticks).max() ?? 0
    step = greatest / Double(max(1, plot.count - 1))
    lines = Self.lines(targets.sorted(), in: plot)
    points = Self.points(values, in: plot)
  }

  var picture: String { plot.picture }

  var drawing: OrderedDrawing {
    let lineMarks = lines.map { line -> OrderedDrawing.Mark in
      let others = lines.filter { $0.row == line.row && $0.value != line.value }
      let side: Side? = others.isEmpty ? nil : others[0].value < line.value ? .above : .below
      return OrderedDrawing.Mark(
        line.value,
        base(line.row) + (side.map { $0 == .above ? 1 : -1 } ?? 0)
      )
    }
    let pointMarks = points.map { point -> OrderedDrawing.Mark in
      let hasTwo = Set(lines.filter { $0.row == point.row }.map(\.value)).count > 1
      let base = base(point.row)
      return switch point.side {
      case .below: .init(point.value, base - 2)
      case .on: .init(point.value, hasTwo ? base - 1...base + 1 : base...base)
      case .between: .init(point.value, base)
      case .above: .init(point.value, base + 2)
      }
    }
    return OrderedDrawing(marks: lineMarks + pointMarks, step: step, picture: picture)
  }

  private func base(_ row: Int) -> Int { 6 * (plot.count - row) }

  /// The rows of lines from the least target to the greatest; two may share one.
  private static func lines(
    _ targets: [Double],
    in plot: [[Character]]
  ) -> [(value: Double, row: Int)] {
    let rows = plot.indices.filter { row in plot[row].contains { "━═=".contains($0) } }
    return zip(targets, [rows.last, rows.first]).compactMap { value, row in
      row.map { (value, targets.count == 1 ? rows[0] : $0) }
    }
  }

  private static func points(_ values: [Double], in plot: [[Character]]) -> [Point] {
    let sides: [Character: Side] = [
      "●": .on, "o": .on, "▲": .above, "^": .above, "▼": .below, "v": .below, "◊": .between,
      "x": .between,
    ]
    let found = (0..<(plot.map(\.count).max() ?? 0)).compactMap { column in
      plot.firstIndex { column < $0.count && sides[$0[column]] != nil }
        .map { (row: $0, mark: plot[$0][column]) }
    }
    guard found.count == values.count else { return [] }
    return zip(values, found).compactMap { value, place in
      sides[place.mark].map { Point(value: value, row: place.row, side: $0) }
    }
  }
}
