import TerminalKit
import TextCharts
import TuntasWords

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
    let current = body.line(at: body.place(of: list, height: rect.rows))
    for (line, row) in lines(layout, in: rect) {
      if line == current { canvas.cursor = Position(column: 1, row: row) }
      body.row(line)?.draw(row: row, isCurrent: line == current, widths: widths, on: &canvas)
    }
    if let map = body.map {
      let room = rect.inset(columns: 1)
      let place = Rect(
        column: room.column,
        row: room.row + layout.top,
        columns: room.columns,
        rows: layout.scrollHeight
      )
      map.draw(in: place, on: &canvas)
      return
    }
    let seen = top(height: layout.scrollHeight) + layout.scrollHeight
    guard seen < body.rows.count else { return }
    drawMore(row: rect.endRow - 1, layout, isCurrent: current == .row(seen - 1), on: &canvas)
  }

  /// The lines that are shown, each with its row on the canvas.
  private func lines(_ layout: BodyLayout, in rect: Rect) -> [(BodyLine, Int)] {
    let top = top(height: layout.scrollHeight)
    let last = body.map == nil ? min(body.rows.count, top + layout.scrollHeight) : 0
    let seen = top..<max(top, last)
    let firstRow = rect.row + layout.top
    let firstBottom = rect.endRow - layout.bottom
    return (0..<layout.top).map { (.top($0), rect.row + $0) }
      + seen.map { (.row($0), firstRow + $0 - top) }
      + (0..<layout.bottom).map { (.bottom($0), firstBottom + $0) }
  }

  private var cursorLines: ClosedRange<Int> { body.lines(ofSelectable: list.cursor) }

  private func top(height: Int) -> Int {
    RowList.top(near: list.top, lines: cursorLines, height: height, total: body.rows.count)
  }

  /// Says that rows follow below: in words where a blank line leaves room for them, otherwise by a mark
  /// in front of the last row, where it covers nothing; the cursor itself goes before it.
  private func drawMore(
    row: Int,
    _ layout: BodyLayout,
    isCurrent: Bool,
    on canvas: inout Canvas
  ) {
    let hasRoom = layout.bottom > 0 && body.bottom[layout.bottom - 1] == .blank
    if hasRoom {
      let text = words[.moreBelow]
      canvas.write(text, column: canvas.size.columns - 1 - text.width, row: row, style: .dim)
    } else if layout.bottom > 0 || !isCurrent {
      canvas.write("↓", column: 0, row: row, style: .dim)
    }
  }
}
