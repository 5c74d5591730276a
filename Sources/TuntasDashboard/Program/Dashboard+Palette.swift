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
    let entries = panel.entries(at: keyPlace(of: state, size), Words(state.language))
    if command == .enter {
      guard !entries.isEmpty else { return refuse(.keyNoEntries, &state) }
      return open(entries[min(panel.cursor, entries.count - 1)].deed, in: &state, size: size)
    }
    if let refusal = panel.input.refusal(of: command) { return refuse(refusal, &state) }
    let text = panel.input.text
    if panel.input.edit(command) {
      panel.isInList = false
      if panel.input.text != text { return look(for: panel, in: &state) }
    } else {
      guard let movement = Movement(command) else { return performAnywhere(command, on: &state) }
      let height = TypingBox.rows(in: size)
      if let refusal = movement.move(&panel.cursor, count: entries.count, height: height) {
        return refuse(refusal, &state)
      }
      panel.isInList = true
    }
    state.overlay = .palette(panel)
    return []
  }

  /// Shows what the letters typed find: commands at once, names of regions and programmes when they
  /// come.
  func look(for panel: PalettePanel, in state: inout DashboardState) -> [Effect<DashboardAction>] {
    var panel = panel
    let query = panel.query
    panel.waitForNames(query != nil)
    state.overlay = .palette(panel)
    return [query.map(run) ?? .cancel(slot: Self.searchSlot)]
  }

  /// Closes the palette and does what an entry stands for.
  private func open(
    _ deed: PalettePanel.Deed,
    in state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    state.overlay = nil
    switch deed {
    case .command(let command): return perform(command, on: &state, size: size)
    case .screen(let door): return open(door, in: &state)
    case .search(let text):
      var panel = emptySearch(in: state)
      // A number that was typed in full is meant wherever its village lies.
      panel.isEverywhere = panel.place != nil
      panel.input.insert(text.string)
      return search(panel, in: &state)
    }
  }

  /// What keys can do on the screen that is seen.
  func keyPlace(of state: DashboardState, _ size: Size) -> KeyPlace {
    DashboardView(state: state, canExport: exporter != nil).place(size: size)
  }
}
