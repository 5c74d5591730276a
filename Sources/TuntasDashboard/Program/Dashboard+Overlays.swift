import TerminalKit
import TuntasModel
import TuntasWords

/// What keys do in what lies over a screen.
extension Dashboard {
  /// Does what a key asked for while something lies over the screen.
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

  /// By how many rows a key moves in a box of a height.
  static func step(of command: Command, height: Int) -> Int? {
    Movement(command)?.step(height: height)
  }

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
