import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Draws the whole frame for a state.
///
/// Header, body and footer, and over the body the box that is open. It reads nothing and changes
/// nothing.
struct DashboardView {
  /// Everything that is remembered.
  let state: DashboardState
  /// Whether rows can be written to a file; otherwise the export key is offered nowhere.
  var canExport = false

  /// The frame for a window of a size.
  ///
  /// - Parameter size: The window, in cells; below 60x16 one sentence says the size that is needed.
  /// - Returns: The frame, of just that size.
  func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard FrameLayout.fits(size) else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let layout = FrameLayout(size: size)
    let body = state.body(size: layout.body.size)
    let place = place(body, height: layout.body.rows)
    HeaderView(path: state.screen.path(words), facts: state.screen.facts, words: words)
      .draw(in: layout.header, on: &canvas)
    BodyView(body: body, list: state.list, words: words).draw(in: layout.body, on: &canvas)
    // What lies over the screen has its own keys on its edge; below it is said what none of them does.
    if state.mode == .screen || state.message != nil {
      FooterView(place: place, notice: state.message, words: words)
        .draw(in: layout.footer, on: &canvas)
    }
    if case .values(let panel) = state.overlay {
      let notice = state.message ?? panel.notice ?? words[.filterExamples]
      FooterView(place: place, notice: notice, words: words).draw(in: layout.footer, on: &canvas)
    }
    drawOverlay(place, in: layout.body, on: &canvas)
    return canvas
  }

  /// What keys can do in a window of a size: which row is under the cursor depends on it.
  func place(size: Size) -> KeyPlace {
    let layout = FrameLayout(size: size)
    return place(state.body(size: layout.body.size), height: layout.body.rows)
  }

  private var words: Words { Words(state.language) }

  /// What keys can do on the lines of the screen when so many find room.
  private func place(_ body: ScreenBody, height: Int) -> KeyPlace {
    let subject = body.subject(at: body.place(of: state.list, height: height))
    let hasTable = state.tableScreen?.hasTable == true
    return KeyPlace(
      hasRows: body.hasPlaces,
      isOnDoor: subject?.door != nil,
      isOnFigures: subject?.explanation != nil,
      isBelowRoot: state.screens.count > 1,
      hasParts: body.parts.count > 1,
      hasTable: hasTable,
      canExport: canExport,
      hasHits: !state.hits.doors.isEmpty,
      isWide: state.screen.isWide,
      hasForms: state.screen.hasForms,
      canTry: state.screen.hasWhatIf,
      region: state.screen.region
    )
  }

  /// Draws the box that lies over the body, if any; it may cover all of it and never the header.
  private func drawOverlay(_ place: KeyPlace, in rect: Rect, on canvas: inout Canvas) {
    switch state.overlay {
    case .help(let panel):
      HelpView(place: place, panel: panel, words: words).draw(in: rect, on: &canvas)
    case .explanation(let explanation, let scroll):
      ExplanationView(explanation: explanation, scroll: scroll, words: words)
        .draw(in: rect, on: &canvas)
    case .search(let panel): SearchView(panel: panel, words: words).draw(in: rect, on: &canvas)
    case .palette(let panel):
      PaletteView(panel: panel, place: place, words: words).draw(in: rect, on: &canvas)
    case .values(let panel): ValueView(panel: panel, words: words).draw(in: rect, on: &canvas)
    case .whatIf(let panel):
      WhatIfView(panel: panel, words: words)
        .draw(in: rect, footer: KeyMap.footer(of: .trying, words), on: &canvas)
    case nil: break
    }
  }

  /// Says how large the window is and how large it must be, on as many lines as it has room for.
  private func drawTooSmall(on canvas: inout Canvas) {
    let now: SafeText = "\(canvas.size.columns)x\(canvas.size.rows)"
    let text = words.text(.windowTooSmall, ["now": now])
    canvas.cursor = Position(column: 0, row: 0)
    for (row, line) in text.wrapped(to: max(1, canvas.size.columns)).enumerated() {
      canvas.write(line, column: 0, row: row, style: .warning)
    }
  }
}
