import TerminalKit
import TuntasWords

/// The box in which something is typed: the line at its top, and room for what that finds.
///
/// Search and palette are drawn in it.
struct TypingBox {
  /// The title on the upper edge.
  let title: SafeText
  /// What is typed.
  let input: InputLine
  let words: Words

  /// Lines of the box that are not for what is found: its edges, the line typed, a blank.
  private static let ownRows = 4

  /// How many lines of what is found a window of a size has room for: 18 at 80x24, 10 at 60x16.
  static func rows(in size: Size) -> Int { max(1, FrameLayout(size: size).body.rows - ownRows) }

  /// Draws the box over the whole body.
  ///
  /// - Parameters:
  ///   - rect: The body.
  ///   - canvas: What is drawn on.
  /// - Returns: Where the lines go; `nil` when there is no room for the box.
  func draw(in rect: Rect, on canvas: inout Canvas) -> Rect? {
    guard rect.rows > Self.ownRows, rect.columns > 20 else { return nil }
    canvas.fill(rect)
    canvas.box(rect, title: title, footer: KeyMap.footer(of: .typing, words))
    let left = rect.column + 2
    input.draw(column: left, row: rect.row + 1, columns: rect.columns - 4, on: &canvas)
    return Rect(
      column: rect.column + 2,
      row: rect.row + 3,
      columns: rect.columns - 4,
      rows: rect.rows - Self.ownRows
    )
  }
}
