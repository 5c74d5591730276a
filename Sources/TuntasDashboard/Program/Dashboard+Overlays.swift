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
  /// Esc closes every box and gives up what it was waiting for, in the search and in the help first what
  /// was narrowed; Ctrl-C closes at once. Each box has a handler of its own; a key that it does not use
  /// may still change language or colours.
  func perform(
    _ command: Command,
    over overlay: DashboardState.Overlay,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    if command == .cancel || command == .back && !overlay.staysOnBack {
      state.overlay = nil
      return [Self.searchSlot, Self.valuesSlot, Self.leftSlot].map { .cancel(slot: $0) }
    }
    switch overlay {
    case .help(let panel): return perform(command, in: panel, on: &state, size: size)
    case .explanation(let explanation, let scroll):
      if command == .copy { return copy(explanation, &state) }
      return scrollExplanation(explanation, from: scroll, command, &state, size)
    case .search(let panel): return perform(command, in: panel, on: &state, size: size)
    case .palette(let panel): return perform(command, in: panel, on: &state, size: size)
    case .values(let panel): return perform(command, in: panel, on: &state, size: size)
    case .whatIf(let panel): return perform(command, in: panel, on: &state)
    }
  }

  /// Scrolls an explanation; at an end the bottom line says so.
  private func scrollExplanation(
    _ explanation: Explanation,
    from scroll: Int,
    _ command: Command,
    _ state: inout DashboardState,
    _ size: Size
  ) -> [Effect<DashboardAction>] {
    guard let movement = Movement(command) else { return performAnywhere(command, on: &state) }
    let rect = FrameLayout(size: size).body
    var top = scroll
    let view = ExplanationView(explanation: explanation, words: Words(state.language))
    let last = view.lastScroll(in: rect)
    if movement.move(&top, count: last + 1, height: rect.rows - 2) != nil {
      return refuse(movement.boxRefusal(lastScroll: last), &state)
    }
    state.overlay = .explanation(explanation, scroll: top)
    return []
  }

  /// Takes letters where something is typed.
  ///
  /// Only the box changes. A search begins with each letter, and gives up the one before; an
  /// explanation takes no letters.
  func type(_ text: String, in state: inout DashboardState) -> [Effect<DashboardAction>] {
    switch state.overlay {
    case .search(var panel):
      panel.input.insert(text)
      panel.isInList = false
      return search(panel, in: &state)
    case .palette(var panel):
      panel.input.insert(text)
      return look(for: panel, in: &state)
    case .help(var panel):
      panel.input.insert(text)
      panel.scroll = 0
      state.overlay = .help(panel)
      return []
    case .whatIf(let old):
      var panel = old
      panel.type(SafeText(text))
      guard panel != old else { return refuse(.keyNumberOnly, &state) }
      state.overlay = .whatIf(panel)
      return []
    case .values(let panel):
      return type(text, in: panel, of: &state)
    case .explanation, nil:
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

extension DashboardState.Overlay {
  /// Whether Esc takes back what was narrowed before it closes the box.
  fileprivate var staysOnBack: Bool {
    switch self {
    case .search(let panel): panel.whole != nil
    case .help(let panel): !panel.input.text.isEmpty
    case .explanation, .palette, .values, .whatIf: false
    }
  }
}
