import TerminalKit

/// Everything between header and footer: what stays at the top, what scrolls, what stays below.
struct BodyView {
  private let body: ScreenBody
  private let list: RowList
  private let words: Words
  private let widths: ColumnWidths

  /// Makes the view of a body with the cursor of a list.
  init(body: ScreenBody, list: RowList, words: Words) {
    self.body = body
    self.list = list
    self.words = words
    widths = ColumnWidths(body)
  }

  /// Draws the lines.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let layout = BodyLayout(body, height: rect.rows)
    draw(body.top.prefix(layout.top), from: rect.row, on: &canvas)
    drawRows(from: rect.row + layout.top, height: layout.scrollHeight, on: &canvas)
    draw(body.bottom.prefix(layout.bottom), from: rect.endRow - layout.bottom, on: &canvas)
    let seen = top(height: layout.scrollHeight) + layout.scrollHeight
    if seen < body.rows.count { drawMore(row: rect.endRow - 1, layout, on: &canvas) }
  }

  private func draw(_ lines: ArraySlice<BodyRow>, from first: Int, on canvas: inout Canvas) {
    for (index, line) in lines.enumerated() {
      line.draw(row: first + index, isCurrent: false, widths: widths, on: &canvas)
    }
  }

  private func drawRows(from first: Int, height: Int, on canvas: inout Canvas) {
    let current = body.selectableCount > 0 ? cursorLines.upperBound : -1
    let top = top(height: height)
    for line in top..<max(top, min(body.rows.count, top + height)) {
      let row = first + line - top
      body.rows[line].draw(row: row, isCurrent: line == current, widths: widths, on: &canvas)
    }
  }

  private var cursorLines: ClosedRange<Int> { body.lines(ofSelectable: list.cursor) }

  private func top(height: Int) -> Int {
    RowList.top(near: list.top, lines: cursorLines, height: height, total: body.rows.count)
  }

  /// Says that rows follow below, where a blank line leaves room for it; always the same words, so
  /// that scrolling costs nothing more.
  private func drawMore(row: Int, _ layout: BodyLayout, on canvas: inout Canvas) {
    guard layout.bottom > 0, body.bottom[layout.bottom - 1] == .blank else { return }
    let text = words[.moreBelow]
    canvas.write(text, column: canvas.size.columns - 1 - text.width, row: row, style: .dim)
  }
}
