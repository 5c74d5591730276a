import TerminalKit

extension Canvas {
  /// Writes text into the first row of a rectangle, cut with `…` when it is too long.
  mutating func write(
    _ text: SafeText,
    within rect: Rect,
    alignment: Alignment = .leading,
    style: Style = .plain
  ) {
    guard !rect.isEmpty else { return }
    let shown = text.fitted(to: rect.columns)
    let spare = rect.columns - shown.width
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: spare
      case .center: spare / 2
      }
    write(shown, column: rect.column + before, row: rect.row, style: style)
  }

  /// Draws a bar along a rectangle, from one half cell to another; other cells stay as they are.
  mutating func drawBar(_ halves: Range<Int>, in rect: Rect, style: Style) {
    let limits = 0..<2 * rect.columns
    let halves = halves.clamped(to: limits)
    guard !rect.isEmpty, !halves.isEmpty else { return }
    for cell in halves.lowerBound / 2...(halves.upperBound - 1) / 2 {
      let hasLeft = halves.contains(2 * cell)
      let block: Character = hasLeft ? (halves.contains(2 * cell + 1) ? "█" : "▌") : "▐"
      let place = Rect(column: rect.column + cell, row: rect.row, columns: 1, rows: rect.rows)
      fill(place, with: block, style: style)
    }
  }
}

extension Canvas {
  /// Draws items one a row, and ends with `…` when there is too little room for all.
  mutating func drawLines(
    _ count: Int,
    in rect: Rect,
    _ draw: (inout Canvas, Int, Rect) -> Void
  ) {
    let shown = count <= rect.rows ? count : max(0, rect.rows - 1)
    for index in 0..<shown { draw(&self, index, rect.line(index)) }
    if shown < count { write("…", within: rect.line(shown), style: .dim) }
  }
}

extension Rect {
  /// Returns some columns of the rectangle, cut to what there is.
  func columns(_ start: Int, count: Int) -> Rect {
    Rect(column: column + start, row: row, columns: count, rows: rows).clipped(to: self)
  }

  /// Returns some rows of the rectangle, cut to what there is.
  func rows(_ start: Int, count: Int) -> Rect {
    Rect(column: column, row: row + start, columns: columns, rows: count).clipped(to: self)
  }
}

extension Sequence where Element == SafeText {
  /// The columns of the widest text.
  var widest: Int { lazy.map(\.width).max() ?? 0 }
}
