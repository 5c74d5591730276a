import TerminalKit
import TuntasPages
import TuntasWords

/// The mouse: a key takes it, since a terminal that tells of clicks selects no text with them.
extension Dashboard {
  /// Takes the mouse, or gives it back, and says which.
  func changeMouse(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.usesMouse.toggle()
    let phrase: Phrase = state.usesMouse ? .noticeMouseOn : .noticeMouseOff
    state.notice = Words(state.language)[phrase]
    return [.mouse(state.usesMouse)]
  }

  /// Does what a click asks for: on the footer what the key there does, on a row the cursor goes there, on
  /// the row under the cursor Enter.
  ///
  /// Over a box a click does nothing; its keys stand on its edge.
  func click(
    _ place: Position,
    _ state: inout DashboardState,
    _ size: Size
  ) -> [Effect<DashboardAction>] {
    guard state.overlay == nil, FrameLayout.fits(size) else { return [] }
    let frame = FrameLayout(size: size)
    guard place.row != frame.footer.row else {
      let footer = FooterView(place: keyPlace(of: state, size), words: Words(state.language))
      guard let command = footer.command(at: place.column, in: frame.footer) else { return [] }
      return perform(command, on: &state, size: size)
    }
    let body = state.body(size: frame.body.size)
    let view = BodyView(body: body, list: state.list, words: Words(state.language))
    guard let line = view.line(at: place.row, in: frame.body), let chosen = body.place(of: line)
    else { return [] }
    guard chosen != body.place(of: state.list, height: frame.body.rows) else {
      return perform(.enter, on: &state, size: size)
    }
    state.list.move(to: chosen, within: chosen...chosen)
    return []
  }
}
