import TerminalKit
import TextCharts
import TuntasModel
import TuntasPages

/// The bars that stand in cells of a table, as pictures.
enum BarDrawings {
  private static let length = 200.0
  private static let height = 16.0
  /// Where the target of a bullet bar stands; what is behind it has room for an arrow.
  private static let target = 184.0

  /// A bullet bar: what was reached, the plan to date, and the target at the end.
  ///
  /// Like the bar on a screen it never looks full before the target is reached, nor empty once there
  /// is something.
  static func bullet(_ bar: BulletBar, title: SafeText) -> String {
    var drawing = Drawing("bullet", width: length, height: height, title: title)
    guard let actual = bar.actual else {
      drawing.rect("unknown", x: 0.5, y: 4.5, width: target - 1, height: 7)
      drawing.rect("target", x: target - 3, y: 0, width: 3, height: height)
      return drawing.element
    }
    drawing.rect("track", x: 0, y: 4, width: target, height: 8)
    // The bar lies over a plan that it reached, and the mark over a bar that falls short of it.
    let mark = bar.plan.map { place(of: $0) }
    let isReached = bar.plan.map { $0 <= actual } == true
    if let mark, isReached { drawing.rect("plan", x: mark - 1, y: 0, width: 2, height: height) }
    drawing.rect("actual", x: 0, y: 4, width: place(of: actual), height: 8)
    if actual > 1 {
      drawing.polygon("actual", [(target + 3, 3), (length - 2, 8), (target + 3, 13)])
    }
    if let mark, !isReached { drawing.rect("plan", x: mark - 1, y: 0, width: 2, height: height) }
    if let mark, isReached, place(of: actual) - mark > 4 {
      drawing.rect("label", x: mark - 0.5, y: 4, width: 1, height: 8)
    }
    drawing.rect("target", x: target - 3, y: 0, width: 3, height: height)
    return drawing.element
  }

  /// How many programmes have which status; rows of one table share a scale.
  ///
  /// - Parameters:
  ///   - parts: The parts, each at least one programme.
  ///   - greatest: The most programmes that a row of the table has.
  /// - Returns: The picture.
  static func parts(_ parts: [ReportPart], greatest: Int) -> String {
    let title = parts.map { $0.text + " " + $0.name }.joined(separator: ", ")
    var drawing = Drawing("parts", width: length, height: height, title: title)
    let step = (length - 1) / Double(max(1, greatest))
    var x = 0.5
    for part in parts {
      let width = step * Double(part.count)
      drawing.rect("status " + part.status.rawValue, x: x, y: 1, width: width, height: 14)
      let label = Double(part.text.width) * 6 + 5
      if label <= width - 2 {
        drawing.rect("label", x: x + width / 2 - label / 2, y: 3, width: label, height: 10)
        drawing.text("count", x: x + width / 2, y: 11.5, part.text)
      }
      x += width
    }
    return drawing.element
  }

  /// A difference to the left or the right of zero.
  static func gap(_ gap: ReportGap) -> String {
    var drawing = Drawing("gap", width: length, height: height, title: gap.text)
    let scale = (length - 2) / max(gap.furthestBehind + gap.furthestAhead, 1)
    let zero = 1 + gap.furthestBehind * scale
    let extent = max(abs(gap.points) * scale, gap.points == 0 ? 0 : 1)
    drawing.rect(
      "status " + gap.status.rawValue,
      x: gap.points < 0 ? zero - extent : zero,
      y: 3,
      width: extent,
      height: 10
    )
    drawing.rect(
      "axis",
      x: zero - 0.75,
      y: 0,
      width: 1.5,
      height: height
    )
    return drawing.element
  }

  /// How far along the bar a part of the target lies: all of it only for the whole, none only for
  /// nothing, and for a greater part never less.
  private static func place(of part: Double) -> Double {
    if part >= 1 { return target }
    return part > 0 ? 1.5 + part * (target - 7.5) : 0
  }
}
