extension Canvas {
  /// Draws a frame along the inner edge of a rectangle.
  ///
  /// - Parameters:
  ///   - rect: The rectangle; below two columns or rows nothing is drawn.
  ///   - title: Text on the upper edge, at the left.
  ///   - footer: Text on the lower edge, at the right.
  ///   - style: How the frame looks; its role should be ``StyleRole/border`` or like it, by which a
  ///     frame is told from a chart when the glyphs are adapted.
  public mutating func box(
    _ rect: Rect,
    title: SafeText = "",
    footer: SafeText = "",
    style: Style = .border
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let lastColumn = rect.endColumn - 1
    let lastRow = rect.endRow - 1
    let inner = SafeText(repeating: "─", count: rect.columns - 2)
    write("┌" + inner + "┐", column: rect.column, row: rect.row, style: style)
    write("└" + inner + "┘", column: rect.column, row: lastRow, style: style)
    for row in rect.row + 1..<lastRow {
      write("│", column: rect.column, row: row, style: style)
      write("│", column: lastColumn, row: row, style: style)
    }
    label(title, rect: rect, row: rect.row, alignment: .leading)
    label(footer, rect: rect, row: lastRow, alignment: .trailing)
  }

  /// Writes text into an edge, with a blank on each side and one piece of the edge outside it.
  private mutating func label(_ text: SafeText, rect: Rect, row: Int, alignment: Alignment) {
    let room = rect.columns - 6
    guard !text.isEmpty, room > 0 else { return }
    let shown = " " + text.fitted(to: room) + " "
    let column = alignment == .leading ? rect.column + 2 : rect.endColumn - 2 - shown.width
    write(shown, column: column, row: row, style: .heading)
  }
}
