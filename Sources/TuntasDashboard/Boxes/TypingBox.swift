import TerminalKit

/// The box in which something is typed: the line at its top, and room for what that finds.
///
/// Search and palette are drawn in it.
struct TypingBox {
  /// The title on the upper edge.
  let title: SafeText
  /// What is typed.
  let input: InputLine
  /// What is said at the end of the line that is typed.
  var note: SafeText = ""
  /// The keys on the lower edge.
  let footer: SafeText

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
    canvas.box(rect, title: title, footer: footer)
    let (left, room) = (rect.column + 2, rect.columns - 4)
    let said = note.fitted(to: room / 2 + 4)
    let line = said.isEmpty ? room : room - said.width - 2
    input.draw(column: left, row: rect.row + 1, columns: line, on: &canvas)
    canvas.write(said, column: left + room - said.width, row: rect.row + 1, style: .dim)
    return Rect(
      column: rect.column + 2,
      row: rect.row + 3,
      columns: rect.columns - 4,
      rows: rect.rows - Self.ownRows
    )
  }
}
