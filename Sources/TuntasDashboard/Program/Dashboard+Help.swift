import TerminalKit
import TuntasWords

/// The help: letters search it, the keys that move scroll it.
extension Dashboard {
  /// Does what a key asked for in the help.
  func perform(
    _ command: Command,
    in panel: HelpPanel,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    var panel = panel
    switch command {
    case .enter:
      state.overlay = nil
      return []
    case .back: panel = HelpPanel()
    default:
      if let refusal = panel.input.refusal(of: command) { return refuse(refusal, &state) }
      if panel.input.edit(command) {
        panel.scroll = 0
        break
      }
      guard let movement = Movement(command) else { return performAnywhere(command, on: &state) }
      let rect = FrameLayout(size: size).body
      let place = keyPlace(of: state, size)
      let view = HelpView(place: place, panel: panel, words: Words(state.language))
      let last = view.layout(in: rect)?.lastScroll ?? 0
      if movement.move(&panel.scroll, count: last + 1, height: rect.rows - 2) != nil {
        return refuse(movement.boxRefusal(lastScroll: last), &state)
      }
    }
    state.overlay = .help(panel)
    return []
  }
}
