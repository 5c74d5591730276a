import TerminalKit
import TuntasModel

/// Draws the whole frame for a state.
struct DashboardView {
  let state: DashboardState

  /// The frame for a window of a size.
  func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard FrameLayout.fits(size) else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let words = Words(state.language)
    let layout = FrameLayout(size: size)
    let body = state.screen.body(words, size: layout.body.size)
    HeaderView(path: state.screen.path(words), facts: state.screen.facts, words: words)
      .draw(in: layout.header, on: &canvas)
    draw(body, in: layout.body, words: words, on: &canvas)
    let subject = body.subject(ofSelectable: state.screen.list.cursor)
    let place = KeyPlace(
      hasRows: body.selectableCount > 0,
      isOnDoor: subject?.door != nil,
      isOnFigures: subject?.explanation != nil,
      isBelowRoot: state.screens.count > 1,
      hasParts: body.parts.count > 1
    )
    FooterView(place: place, words: words).draw(in: layout.footer, on: &canvas)
    switch state.overlay {
    case .help: HelpView(place: place, words: words).draw(in: layout.body, on: &canvas)
    case .explanation(let explanation):
      ExplanationView(explanation: explanation, words: words).draw(in: layout.body, on: &canvas)
    case nil: break
    }
    return canvas
  }

  private func draw(_ body: ScreenBody, in rect: Rect, words: Words, on canvas: inout Canvas) {
    let layout = BodyLayout(body, height: rect.rows)
    var row = rect.row
    for line in body.top.prefix(layout.top) {
      line.draw(row: row, columns: rect.columns, isCurrent: false, on: &canvas)
      row += 1
    }
    drawRows(of: body, from: row, height: layout.scrollHeight, columns: rect.columns, on: &canvas)
    row = rect.endRow - layout.bottom
    for line in body.bottom.prefix(layout.bottom) {
      line.draw(row: row, columns: rect.columns, isCurrent: false, on: &canvas)
      row += 1
    }
  }

  private func drawRows(
    of body: ScreenBody,
    from first: Int,
    height: Int,
    columns: Int,
    on canvas: inout Canvas
  ) {
    let list = state.screen.list
    let current = body.selectableCount > 0 ? body.line(ofSelectable: list.cursor) : -1
    let total = body.rows.count
    let top = RowList.top(near: list.top, line: max(current, 0), height: height, total: total)
    for line in top..<max(top, min(total, top + height)) {
      let row = first + line - top
      body.rows[line].draw(
        row: row,
        columns: columns,
        isCurrent: line == current,
        on: &canvas
      )
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let words = Words(state.language)
    let now: SafeText = "\(canvas.size.columns)x\(canvas.size.rows)"
    canvas.write(words.text(.windowTooSmall, ["now": now]), column: 0, row: 0, style: .warning)
  }
}
