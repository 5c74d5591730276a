import TerminalKit
import TextCharts

/// Four quarters with plans and a target, drawn and read.
struct OrderedQuarters {
  let actuals: [Double]
  let target: Double
  private let plans: [Double]
  private let glyphs: GlyphSet
  private let plot: [[Character]]
  private let slot: Int
  /// The columns before the first quarter.
  private static let head = 7

  init(_ random: inout RandomCharts, _ glyphs: GlyphSet) {
    let target = Double(random.number(1...2000))
    let most = [1, 1, 2, 40][random.number(0...3)] * target
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
    let columns = random.number(40...90)
    (actuals, plans) = (Array(values.prefix(4)), Array(values.suffix(4)))
    (self.target, self.glyphs) = (target, glyphs)
    plot = Array(Glyphs.lines(chart, columns, rows + 4, glyphs).prefix(rows))
    slot = (columns - Self.head) / 4
  }

  var picture: String { plot.picture }

  var drawings: [OrderedDrawing] {
    var marks = [OrderedDrawing.Mark(target, targetExtent)]
    for index in 0..<4 {
      let left = Self.head + index * slot
      marks.append(.init(actuals[index], columnHeight(at: left + 2)))
      // A plan in the row of the target is hidden by its line.
      if let plan = height(of: "─-", foot: "▁_", at: left) {
        marks.append(.init(plans[index], plan))
      }
    }
    let greatest = (actuals + plans + [target]).max() ?? 1
    let step = greatest / Double(2 * plot.count - 2)
    return [
      OrderedDrawing(
        marks: marks,
        step: greatest > target ? 2 * step : step,
        picture: picture
      )
    ]
  }

  /// Whether the line of the target is seen above a column or over it.
  func hasTargetLine(overColumn index: Int) -> Bool {
    let column = Self.head + index * slot + 2
    return plot.contains { column < $0.count && "━═‗=".contains($0[column]) }
  }

  /// In plain ASCII the line looks alike in the middle and at the foot of a row.
  private var targetExtent: ClosedRange<Int> {
    guard glyphs == .ascii else {
      let height = height(of: "━═", foot: "‗", at: Self.head) ?? 0
      return height...height
    }
    let height = height(of: "", foot: "=", at: Self.head) ?? 0
    return height...height + 1
  }

  /// The height of a column in half rows.
  private func columnHeight(at column: Int) -> Int {
    plot.reduce(0) { sum, row in
      guard column < row.count else { return sum }
      return sum + ("█#".contains(row[column]) ? 2 : "▄,".contains(row[column]) ? 1 : 0)
    }
  }

  /// The height of a line in half rows, that of the base being nothing.
  private func height(of middle: String, foot: String, at column: Int) -> Int? {
    for (place, row) in plot.enumerated() where column < row.count {
      let below = 2 * (plot.count - 1 - place)
      if middle.contains(row[column]) { return below + 1 }
      if foot.contains(row[column]) { return below }
    }
    return nil
  }
}
