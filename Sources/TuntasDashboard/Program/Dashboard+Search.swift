import TerminalKit
import TuntasModel
import TuntasWords

/// Search as one types.
///
/// Each letter begins a search and gives up the one before; an answer to other letters is dropped.
extension Dashboard {
  /// The slot of the search: a new one cancels the one before.
  static let searchSlot = "search"

  /// Opens the search, which looks everywhere, whatever screen is seen.
  func openSearch(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.overlay = .search(SearchPanel())
    return []
  }

  /// Searches for pasted text and shows what it finds; over a box a paste does nothing.
  func offerToSearch(
    _ text: SafeText,
    _ state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    guard state.overlay == nil, !text.isEmpty else { return [] }
    var panel = SearchPanel()
    panel.input.insert(text.string)
    return search(panel, in: &state)
  }

  /// Searches for what stands in the panel; an earlier search is given up.
  ///
  /// An empty line finds nothing and shows the hint.
  func search(_ panel: SearchPanel, in state: inout DashboardState) -> [Effect<DashboardAction>] {
    var panel = panel
    let text = panel.input.text
    panel.isAwaited = !text.isEmpty
    guard !text.isEmpty else {
      panel.results = nil
      panel.cursor = 0
      state.overlay = .search(panel)
      return [.cancel(slot: Self.searchSlot)]
    }
    state.overlay = .search(panel)
    let reader = reader
    return [
      .run(slot: Self.searchSlot) {
        .found(SearchAnswer(text: text, results: await reader.found(text)))
      }
    ]
  }

  /// Takes what a search found, when it is still what stands in the panel.
  func take(_ answer: SearchAnswer, in state: inout DashboardState) {
    guard case .search(var panel) = state.overlay, panel.input.text == answer.text else { return }
    panel.results = answer.results
    panel.isInList = false
    panel.isAwaited = false
    panel.cursor = 0
    state.overlay = .search(panel)
  }

  /// Does what a key asked for in the search.
  func perform(
    _ command: Command,
    in panel: SearchPanel,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    if command == .enter { return openHit(panel, in: &state) }
    var panel = panel
    let text = panel.input.text
    if panel.input.edit(command) {
      panel.isInList = false
      if panel.input.text != text { return search(panel, in: &state) }
    } else if let step = Self.step(of: command, height: TypingBox.rows(in: size)) {
      panel.cursor = min(max(0, panel.cursor + step), max(0, panel.hits.count - 1))
      panel.isInList = !panel.hits.isEmpty
    } else {
      return performAnywhere(command, on: &state)
    }
    state.overlay = .search(panel)
    return []
  }

  /// Opens the hit so many steps behind the one opened last.
  ///
  /// Round at both ends; the bottom line says which hit of how many it is.
  func openHit(_ step: Int, _ state: inout DashboardState) -> [Effect<DashboardAction>] {
    let doors = state.hits.doors
    guard !doors.isEmpty else { return [] }
    state.hits.index = (state.hits.index + step + doors.count) % doors.count
    let door = doors[state.hits.index]
    let effects = open(door, in: &state)
    state.notice = Words(state.language).text(
      .noticeHit,
      ["number": SafeText(String(state.hits.index + 1)), "count": SafeText(String(doors.count))]
    )
    return effects
  }

  /// Opens the hit under the cursor and closes the box; `n` and `N` go on from it.
  private func openHit(
    _ panel: SearchPanel,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let hits = panel.hits
    guard hits.indices.contains(panel.cursor) else { return [] }
    state.hits = SearchTrail(doors: hits.map(\.door), index: panel.cursor)
    state.overlay = nil
    return open(hits[panel.cursor].door, in: &state)
  }
}

extension MomentReader {
  /// What a text finds; a failure is an answer too.
  fileprivate func found(_ text: SafeText) async -> Loadable<SearchResults> {
    do {
      let results = try await registry.search(
        text.string,
        in: .country,
        limit: SearchPanel.limit,
        at: moment,
        for: viewer
      )
      return .ready(results)
    } catch {
      return .failed(ReadFailure(error))
    }
  }
}
