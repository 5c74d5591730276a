import TerminalKit
import TuntasModel
import TuntasWords

/// The command palette: Enter does what the key of the entry would have done on the screen below.
extension Dashboard {
  /// Does what a key asked for in the palette.
  ///
  /// What is typed and the cursor change; only Enter closes the box and does something.
  func perform(
    _ command: Command,
    in panel: PalettePanel,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    var panel = panel
    let place = keyPlace(of: state, size)
    let entries = panel.entries(at: place, Words(state.language))
    let text = panel.input.text
    switch command {
    case .enter:
      guard entries.indices.contains(panel.cursor) else { return [] }
      state.overlay = nil
      switch entries[panel.cursor].deed {
      case .command(let command): return perform(command, on: &state, size: size)
      case .screen(let door): return open(door, in: &state)
      case .search(let text):
        var panel = SearchPanel()
        panel.input.insert(text.string)
        return search(panel, in: &state)
      }
    default:
      if panel.input.edit(command) {
        panel.isInList = false
        if panel.input.text != text { panel.cursor = 0 }
        break
      }
      guard let step = Self.step(of: command, height: TypingBox.rows(in: size)) else {
        return performAnywhere(command, on: &state)
      }
      panel.cursor = min(max(0, panel.cursor + step), max(0, entries.count - 1))
      panel.isInList = !entries.isEmpty
    }
    state.overlay = .palette(panel)
    return []
  }

  /// What keys can do on the screen that is seen.
  func keyPlace(of state: DashboardState, _ size: Size) -> KeyPlace {
    DashboardView(state: state, canExport: exporter != nil).place(size: size)
  }
}
