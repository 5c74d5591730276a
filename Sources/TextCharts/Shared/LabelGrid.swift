import TerminalKit

/// A field of marks, with texts in the places that the marks leave free.
struct LabelGrid {
  private let columns: Int
  private let rows: Int
  private var marks: [Mark?]
  private var labels: [(text: SafeText, place: Position, style: Style)] = []

  private enum Mark {
    case sign(SafeText, Style)
    /// Part of a text, or the blank beside it.
    case text
  }

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    marks = Array(repeating: nil, count: columns * rows)
  }

  /// Tells whether a place is inside and nothing stands there.
  func isFree(column: Int, row: Int) -> Bool {
    contains(column, row) && marks[row * columns + column] == nil
  }

  /// Puts a sign one column wide into place, over what stands there.
  mutating func mark(_ sign: SafeText, column: Int, row: Int, style: Style) {
    guard contains(column, row) else { return }
    marks[row * columns + column] = .sign(sign, style)
  }

  /// Writes a text at the first of some places where it is free with a blank on each side.
  ///
  /// - Returns: Whether there was such a place.
  mutating func place(_ text: SafeText, at places: [Position], style: Style) -> Bool {
    guard let place = places.first(where: { hasRoom(for: text, at: $0) }) else { return false }
    for column in place.column..<place.column + text.width {
      marks[place.row * columns + column] = .text
    }
    labels.append((text, place, style))
    return true
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    for (index, mark) in marks.enumerated() {
      guard case .sign(let sign, let style) = mark else { continue }
      let cell = rect.line(index / columns).columns(index % columns, count: 1)
      canvas.write(sign, within: cell, style: style)
    }
    for (text, place, style) in labels {
      let line = rect.line(place.row).columns(place.column, count: text.width)
      canvas.write(text, within: line, style: style)
    }
  }

  private func hasRoom(for text: SafeText, at place: Position) -> Bool {
    let end = place.column + text.width
    guard 0..<rows ~= place.row, place.column >= 0, end <= columns else { return false }
    let sides = max(0, place.column - 1)..<min(columns, end + 1)
    return sides.allSatisfy { isFree(column: $0, row: place.row) }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    0..<columns ~= column && 0..<rows ~= row
  }
}
