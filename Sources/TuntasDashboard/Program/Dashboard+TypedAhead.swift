import TerminalKit
import TuntasWords

/// Keys that come before the rows they need wait for them, in order: typed ahead on a slow line,
/// they do what they would have done when typed slowly.
extension Dashboard {
  /// The most keys that wait; more than that nobody types, so they are dropped.
  private static let longest = 5000

  /// The keys that are heard at once, whatever waits: out, stop, suspend, draw anew.
  private static let heard: Set<Key> = [
    .escape, .control("c"), .control("z"), .control("l"),
  ]

  /// Tells whether a key must wait: because earlier ones do, or because the rows it works with are
  /// still being read.
  func mustWait(_ key: Key, for action: DashboardAction, in state: DashboardState) -> Bool {
    guard !Self.heard.contains(key) else { return false }
    return !state.waitingKeys.isEmpty || lacksRows(action, in: state)
  }

  /// Tells whether the rows that a key works with are still being read.
  private func lacksRows(_ action: DashboardAction, in state: DashboardState) -> Bool {
    guard case .commandGiven(let command, let size) = action else { return false }
    switch state.overlay {
    case nil: return state.isReading && command.needsRows
    case .search(let panel): return panel.isAwaited && command.needsRows
    case .values(let panel):
      // What was typed and understood needs no values; an example for what was not is one of them.
      if command == .enter, panel.draft.part != nil { return false }
      if command == .mark, panel.draft.isTyped { return false }
      return panel.values.isLoading && command.needsRows
    case .palette(let panel):
      guard command == .enter else { return false }
      return panel.isUnsure(at: keyPlace(of: state, size), Words(state.language))
    case .help, .explanation, .whatIf: return false
    }
  }

  /// Keeps a key until its rows are there.
  ///
  /// The bottom line says how many wait.
  func keep(_ key: WaitingKey, _ state: inout DashboardState) {
    if state.waitingKeys.count < Self.longest { state.waitingKeys.append(key) }
  }

  /// Does what the keys that waited asked for, as far as their rows are there now.
  ///
  /// The first key whose rows are missing stops it, so that their order is kept.
  func resume(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    var effects: [Effect<DashboardAction>] = []
    var keys = state.waitingKeys[...]
    state.waitingKeys = []
    while let next = keys.first {
      let action = meaning(of: next.key, in: state, size: next.size)
      guard !lacksRows(action, in: state) else { break }
      keys.removeFirst()
      effects += update(&state, next.isInBurst ? .inBurst(action) : action)
    }
    state.waitingKeys = Array(keys)
    return effects
  }

  /// Drops the keys that wait when one asks for that; tells whether there were any.
  ///
  /// Esc and Ctrl-C ask for it; the bottom line says that keys were dropped.
  func dropWaiting(_ command: Command, _ state: inout DashboardState) -> Bool {
    guard [.back, .cancel].contains(command), !state.waitingKeys.isEmpty else { return false }
    state.waitingKeys = []
    state.notice = Words(state.language)[.noticeKeysDropped]
    return true
  }

  /// Asks for a key once more that came among many: a paste must neither write a file nor end the
  /// program.
  func ask(_ command: Command, _ state: inout DashboardState) {
    let label = KeyMap.bindings.first { $0.command == command }?.label ?? ""
    state.question = Words(state.language).text(.noticeAskBurst, ["key": label])
  }
}

extension DashboardState {
  /// What the line of keys says instead of the keys: a question, how many keys wait, or a notice;
  /// `nil` when the keys stand there.
  var message: SafeText? {
    if let question { return question }
    guard !waitingKeys.isEmpty else { return notice }
    let words = Words(language)
    return words.text(.noticeKeysWait, ["count": SafeText(String(waitingKeys.count))])
  }
}

extension Command {
  /// Whether it writes a file or leaves, so that it must not come out of a paste.
  var asksWithinBurst: Bool { [.export, .close, .quit].contains(self) }

  /// Whether it works with the rows that are shown.
  var needsRows: Bool {
    if Movement(self) != nil || ViewChange(self) != nil { return true }
    // What is shown depends on the row under the cursor.
    if ScreenTable.row(of: self)?.scope.needsRegion == true { return true }
    return [
      .enter, .otherForm, .whatIf, .explain, .filter, .count, .mark,
      .export,
      .copy,
    ].contains(self)
  }
}
