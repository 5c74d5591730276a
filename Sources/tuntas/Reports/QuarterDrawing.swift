import TerminalKit
import TextCharts
import TuntasPages
import TuntasWords

/// A programme's quarters as a picture: columns, the plan as steps, the target as a line.
struct QuarterDrawing {
  let chart: ReportChart

  private static let width = 320.0
  private static let height = 150.0
  /// Where the columns begin, behind the words of the rows below.
  private static let left = 62.0
  private static let top = 16.0
  private static let base = 104.0
  /// The height of what is there and hardly more than nothing.
  private static let least = 1.5

  /// The picture as an SVG element.
  var element: String {
    var drawing = Drawing("quarters", width: Self.width, height: Self.height, title: title)
    for (index, quarter) in columns.quarters.enumerated() {
      let x = Self.left + Double(index) * slot
      drawColumn(of: quarter, x: x, on: &drawing)
      drawNumbers(of: quarter, x: x + slot / 2, on: &drawing)
    }
    drawing.rect("axis", x: Self.left, y: Self.base, width: Self.width - Self.left, height: 1)
    drawTarget(on: &drawing)
    drawHeads(on: &drawing)
    return drawing.element
  }

  private var columns: QuarterColumns { chart.columns }

  private var hasPlan: Bool { columns.quarters.contains { $0.plan != nil } }

  private var slot: Double { (Self.width - Self.left) / Double(max(1, columns.quarters.count)) }

  /// Every number of the chart in words, for those who cannot see it.
  private var title: SafeText {
    let quarters = columns.quarters.map { quarter in
      let plan = quarter.plan.map { ", " + columns.words.plan + " " + $0.text } ?? ""
      return quarter.name + ": " + columns.words.actual + " " + quarter.actual.text + plan
    }
    let target = columns.target.map { [columns.words.target + " " + $0.text] } ?? []
    return ([chart.title] + quarters + target).joined(separator: "; ")
  }

  private var greatest: Double {
    let values = columns.quarters.flatMap { [$0.actual.value, $0.plan?.value] }
    return (values + [columns.target?.value]).compactMap(\.self).reduce(0, max)
  }

  /// The height of a value: nothing for zero alone, and for a greater value never less.
  private func y(of value: Double) -> Double {
    guard greatest > 0, value > 0 else { return Self.base }
    return Self.base - Self.least - value / greatest * (Self.base - Self.top - Self.least)
  }

  private func drawColumn(
    of quarter: QuarterColumns.Quarter,
    x: Double,
    on drawing: inout Drawing
  ) {
    guard let actual = quarter.actual.value else {
      if !quarter.isAhead { drawUnknown(x: x, on: &drawing) }
      quarter.plan?.value.map { drawPlan($0, x: x, on: &drawing) }
      return
    }
    let plan = quarter.plan?.value
    // The column lies over a plan that it reached, and the line over a column that falls short.
    if let plan, plan <= actual { drawPlan(plan, x: x, on: &drawing) }
    let y = y(of: actual)
    drawing.rect("actual", x: x + inset, y: y, width: slot - 2 * inset, height: Self.base - y)
    guard let plan else { return }
    if plan > actual { drawPlan(plan, x: x, on: &drawing) }
    let line = self.y(of: plan)
    guard line - y > Self.seenWithin, line < Self.base else { return }
    drawing.rect("label", x: x + inset, y: line - 0.5, width: slot - 2 * inset, height: 1)
  }

  /// The part of a column above a plan from which on the line of the plan is seen inside it too.
  private static let seenWithin = 4.0

  private var inset: Double { slot * 0.2 }

  private func drawUnknown(x: Double, on drawing: inout Drawing) {
    drawing.rect("unknown", x: x + inset, y: Self.base - 12, width: slot - 2 * inset, height: 11)
  }

  private func drawPlan(_ plan: Double, x: Double, on drawing: inout Drawing) {
    drawing.rect("plan", x: x + slot * 0.08, y: y(of: plan) - 1, width: slot * 0.84, height: 2)
  }

  private func drawTarget(on drawing: inout Drawing) {
    guard let target = columns.target, let value = target.value else { return }
    let y = y(of: value)
    drawing.rect("target", x: Self.left, y: y - 1.5, width: Self.width - Self.left, height: 3)
    drawing.text("head", x: Self.left - 4, y: y - 1, columns.words.target)
    drawing.text("head strong", x: Self.left - 4, y: y + 10, target.text)
  }

  private func drawNumbers(
    of quarter: QuarterColumns.Quarter,
    x: Double,
    on drawing: inout Drawing
  ) {
    drawing.text("name", x: x, y: Self.base + 13, quarter.name)
    drawing.text("value strong", x: x, y: Self.base + 27, quarter.actual.text)
    if let plan = quarter.plan { drawing.text("value", x: x, y: Self.base + 40, plan.text) }
  }

  private func drawHeads(on drawing: inout Drawing) {
    drawing.text("head", x: Self.left - 4, y: Self.base + 27, columns.words.actual)
    if hasPlan { drawing.text("head", x: Self.left - 4, y: Self.base + 40, columns.words.plan) }
  }
}
