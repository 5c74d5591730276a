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
    BodyView(body: body, list: state.screen.list, words: words).draw(in: layout.body, on: &canvas)
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

  private func drawTooSmall(on canvas: inout Canvas) {
    let words = Words(state.language)
    let now: SafeText = "\(canvas.size.columns)x\(canvas.size.rows)"
    let text = words.text(.windowTooSmall, ["now": now])
    for (row, line) in text.wrapped(to: max(1, canvas.size.columns)).enumerated() {
      canvas.write(line, column: 0, row: row, style: .warning)
    }
  }
}
