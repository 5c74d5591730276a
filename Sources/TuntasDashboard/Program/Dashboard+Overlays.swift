import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// What keys do in a box that lies over a screen: help, explanation, search, palette, values,
/// what-if.
///
/// The screen below keeps its cursor and its filter; closing the box shows it as it was.
extension Dashboard {
  /// Does what a key asked for while something lies over the screen.
  ///
  /// Esc and Ctrl-C close every box and give up what it was waiting for. Help and explanations
  /// scroll; the other boxes have handlers of their own. A key that the box does not use may still
  /// change language or colours.
  func perform(
    _ command: Command,
    over overlay: DashboardState.Overlay,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    if command == .back || command == .cancel {
      state.overlay = nil
      return [.cancel(slot: Self.searchSlot), .cancel(slot: Self.valuesSlot)]
    }
    switch overlay {
    case .help(let scroll):
      let step = Self.step(of: command, height: size.rows - 4)
      state.overlay = step.map { .help(scroll: max(0, scroll + $0)) } ?? state.overlay
    case .explanation(let explanation, let scroll):
      let step = Self.step(of: command, height: size.rows - 4)
      if let step { state.overlay = .explanation(explanation, scroll: max(0, scroll + step)) }
      if command == .copy { return copy(explanation, &state) }
    case .search(let panel): return perform(command, in: panel, on: &state, size: size)
    case .palette(let panel): return perform(command, in: panel, on: &state, size: size)
    case .values(let panel): return perform(command, in: panel, on: &state, size: size)
    case .whatIf(let panel): return perform(command, in: panel, on: &state)
    }
    return performAnywhere(command, on: &state)
  }

  /// Takes letters where something is typed.
  ///
  /// Only the box changes. A search begins with each letter, and gives up the one before; help,
  /// explanation and values take no letters.
  func type(_ text: String, in state: inout DashboardState) -> [Effect<DashboardAction>] {
    switch state.overlay {
    case .search(var panel):
      panel.input.insert(text)
      panel.isInList = false
      return search(panel, in: &state)
    case .palette(var panel):
      panel.input.insert(text)
      panel.cursor = 0
      panel.isInList = false
      state.overlay = .palette(panel)
      return []
    case .whatIf(var panel):
      panel.type(SafeText(text))
      state.overlay = .whatIf(panel)
      return []
    case .help, .explanation, .values, nil:
      return []
    }
  }

  /// By how many rows a key moves in a box that shows so many lines; `nil` when it does not scroll.
  static func step(of command: Command, height: Int) -> Int? {
    Movement(command)?.step(height: height)
  }

  /// Copies an explanation as text, its title and one line for each answer, and closes the box.
  private func copy(
    _ explanation: Explanation,
    _ state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    let text = ExplanationText(explanation, words)
    state.overlay = nil
    state.notice = words[.noticeCopiedTo]
    let lines = text.entries.map { words[$0.label] + ": " + $0.text }
    return [.copy([text.title] + lines)]
  }
}
