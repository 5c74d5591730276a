import TerminalKit
import TextCharts
import TuntasPages
import TuntasWords

/// Everything between header and footer: what stays at the top, what scrolls, what stays below.
///
/// The first line to show is worked out anew in every frame, so that a window may be resized
/// between two keys without the cursor leaving it.
struct BodyView {
  /// The lines of the screen.
  private let body: ScreenBody
  /// Where the cursor stands, and what was seen last.
  private let list: RowList
  private let words: Words
  /// The columns of the screen's tables, the same for all its rows.
  private let widths: ColumnWidths

  /// Makes the view of a body with the cursor of a list.
  init(body: ScreenBody, list: RowList, words: Words) {
    self.body = body
    self.list = list
    self.words = words
    widths = ColumnWidths(body)
  }

  /// Draws the lines.
  ///
  /// Where the screen has a map, it takes the place of the rows that scroll.
  ///
  /// - Parameters:
  ///   - rect: Everything between header and footer.
  ///   - canvas: What is drawn on.
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

  /// The line on a row of the canvas; `nil` where there is none, and where a map is drawn.
  func line(at row: Int, in rect: Rect) -> BodyLine? {
    lines(BodyLayout(body, height: rect.rows), in: rect).first { $0.1 == row }?.0
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

  /// The lines that must be seen with the cursor.
  private var cursorLines: ClosedRange<Int> { body.lines(ofSelectable: list.cursor) }

  /// The first scrolling line that is shown when so many find room.
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
