public import TerminalKit

/// How far something has come towards its target, and how far it was planned to be.
///
/// The last cell is the target; the cells before it are the way from nothing to the target. The
/// bar never looks full before the target is reached, nor empty once there is something. Behind the
/// plan's mark the bar goes on when the plan is reached, and only then.
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
    let halves = Scale.honest(actual, of: 2 * track)
    var marks = fill(halves: halves, track: track)
    if let plan, track > 0 {
      marks[Self.cell(of: plan, isReached: actual >= plan, halves: halves, track: track)] =
        ("│", .plan)
    }
    return marks + [actual > 1 ? ("►", .over) : Self.targetMark]
  }

  private func fill(halves: Int, track: Int) -> [Mark] {
    (0..<track).map { cell in
      switch halves - 2 * cell {
      case ...0: ("░", .dim)
      case 1: ("▌", fillStyle)
      default: ("█", fillStyle)
      }
    }
  }

  /// The cell of the plan's mark: its own, or the nearest to it in which the mark does not hide on
  /// which side of it the bar ends.
  private static func cell(of plan: Double, isReached: Bool, halves: Int, track: Int) -> Int {
    let own = Int(saturating: min(max(plan, 0), 1) * Double(track))
    // Behind the cell of the mark at least half a cell of the bar is left to be seen.
    let cell = isReached ? min(own, (halves - 3) / 2) : max(own, (halves + 1) / 2)
    return min(max(cell, 0), track - 1)
  }

  private static let targetMark: Mark = ("┃", .target)
}
