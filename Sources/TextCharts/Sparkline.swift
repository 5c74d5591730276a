public import TerminalKit

/// The course of a figure in one row, to stand in a table beside its last value.
///
/// The line prints no number: the caller writes the last value, and the change, beside it.
///
/// ```text
/// ▁▂▂▃··▅▆▆▇█   nothing at first, two values missing, the greatest at the end
/// ```
public struct Sparkline: Hashable, Sendable {
  /// The values in their order; `nil` where there is none.
  public var values: [Double?]
  /// How the steps look.
  public var style: Style

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - values: The values in their order; one that is not finite counts as missing.
  ///   - style: How the steps look.
  public init(_ values: [Double?], style: Style = .actual) {
    self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.style = style
  }
}

extension Sparkline {
  /// The number of columns in which all values have room, one each.
  public var idealColumns: Int { values.count }

  /// Draws the line into the first row of a rectangle; with too little room the latest values.
  ///
  /// The scale goes from zero, or from the least value below it, to the greatest value.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    let shown = values.suffix(rect.columns)
    let scale = Scale(fromZero: values.compactMap(\.self))
    for (index, value) in shown.enumerated() {
      let place = rect.columns(index, count: 1).line(0)
      if let value {
        canvas.write(Self.step(scale.part(of: value)), within: place, style: style)
      } else {
        canvas.write("·", within: place, style: .missing)
      }
    }
  }

  /// The lowest step is the axis itself, so what is above nothing has at least the second.
  ///
  /// The half block is not among the steps: in plain ASCII it is the low end of a column.
  private static func step(_ part: Double) -> SafeText {
    guard part > 0 else { return "▁" }
    let height = 1 + 7 * part
    let steps: [(below: Double, block: SafeText)] = [
      (2.5, "▂"), (4, "▃"), (5.5, "▅"), (6.5, "▆"), (7.5, "▇"),
    ]
    return steps.first { height < $0.below }?.block ?? "█"
  }
}
