public import TerminalKit

/// How far something has come towards its target, and how far it was planned to be.
///
/// The last cell is the target; the cells before it are the way from nothing to the target. The
/// bar never looks full before the target is reached, nor empty once there is something.
///
/// ```text
/// ████│░░░░┃   42 % reached, 50 % planned
/// ·········┃   nothing known
/// █████████►   more than the target
/// ```
public struct BulletBar: Hashable, Sendable {
  /// What was reached, as a part of the target; `nil` when that is not known.
  public var actual: Double?
  /// What was planned to be reached by now, as a part of the target; `nil` for no plan.
  public var plan: Double?
  /// How the filled part looks.
  public var fillStyle: Style

  /// Creates a bar.
  ///
  /// - Parameters:
  ///   - actual: What was reached, as a part of the target; above 1 the bar ends in an arrow.
  ///   - plan: What was planned by now, as a part of the target.
  ///   - fillStyle: How the filled part looks.
  public init(actual: Double?, plan: Double? = nil, fillStyle: Style = .actual) {
    self.actual = actual.flatMap { $0.isNaN ? nil : $0 }
    self.plan = plan.flatMap { $0.isNaN ? nil : $0 }
    self.fillStyle = fillStyle
  }
}

extension BulletBar {
  /// Draws the bar along a rectangle; in one of two rows or more it is two rows high.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.columns > 0 else { return }
    for row in rect.row..<rect.row + min(2, rect.rows) {
      for (index, mark) in marks(columns: rect.columns).enumerated() {
        canvas.write(mark.text, column: rect.column + index, row: row, style: mark.style)
      }
    }
  }

  private typealias Mark = (text: SafeText, style: Style)

  private func marks(columns: Int) -> [Mark] {
    let track = columns - 1
    guard let actual else {
      return Array(repeating: ("·", .missing), count: track) + [Self.targetMark]
    }
    var marks = fill(actual: actual, track: track)
    if let plan, track > 0 {
      marks[Self.cell(of: plan, track: track)] = ("│", .plan)
    }
    return marks + [actual > 1 ? ("►", .over) : Self.targetMark]
  }

  private func fill(actual: Double, track: Int) -> [Mark] {
    let halves = Scale.honest(actual, of: 2 * track)
    return (0..<track).map { cell in
      switch halves - 2 * cell {
      case ...0: ("░", .dim)
      case 1: ("▌", fillStyle)
      default: ("█", fillStyle)
      }
    }
  }

  private static func cell(of plan: Double, track: Int) -> Int {
    min(Int(min(max(plan, 0), 1) * Double(track)), track - 1)
  }

  private static let targetMark: Mark = ("┃", .target)
}
