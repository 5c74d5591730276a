import TerminalKit
import TuntasModel
import TuntasWords

/// Draws the whole frame for a state.
struct DashboardView {
  let state: DashboardState
  /// Whether rows can be written to a file.
  var canExport = false

  /// The frame for a window of a size.
  func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard FrameLayout.fits(size) else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let layout = FrameLayout(size: size)
    let body = state.screen.body(words, size: layout.body.size)
    let place = place(body, height: layout.body.rows)
    HeaderView(path: state.screen.path(words), facts: state.screen.facts, words: words)
      .draw(in: layout.header, on: &canvas)
    BodyView(body: body, list: state.screen.list, words: words).draw(in: layout.body, on: &canvas)
    // What lies over the screen has its own keys on its edge.
    if state.mode == .screen {
      FooterView(place: place, notice: state.message, words: words)
        .draw(in: layout.footer, on: &canvas)
    }
    drawOverlay(place, in: layout.body, on: &canvas)
    return canvas
  }

  /// What keys can do in a window of a size.
  func place(size: Size) -> KeyPlace {
    let layout = FrameLayout(size: size)
    return place(state.screen.body(words, size: layout.body.size), height: layout.body.rows)
  }

  private var words: Words { Words(state.language) }

  private func place(_ body: ScreenBody, height: Int) -> KeyPlace {
    let subject = body.subject(at: body.place(of: state.screen.list, height: height))
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
      canTry: state.screen.whatIf != nil,
      region: state.screen.region
    )
  }

  private func drawOverlay(_ place: KeyPlace, in rect: Rect, on canvas: inout Canvas) {
    switch state.overlay {
    case .help(let scroll):
      HelpView(place: place, scroll: scroll, words: words).draw(in: rect, on: &canvas)
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

  private func drawTooSmall(on canvas: inout Canvas) {
    let now: SafeText = "\(canvas.size.columns)x\(canvas.size.rows)"
    let text = words.text(.windowTooSmall, ["now": now])
    canvas.cursor = Position(column: 0, row: 0)
    for (row, line) in text.wrapped(to: max(1, canvas.size.columns)).enumerated() {
      canvas.write(line, column: 0, row: row, style: .warning)
    }
  }
}
