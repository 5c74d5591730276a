import TerminalKit
import TuntasModel
import TuntasWords

/// Search as one types.
///
/// Each letter begins a search and gives up the one before; an answer to other letters is dropped.
extension Dashboard {
  /// The slot of the search: a new one cancels the one before.
  static let searchSlot = "search"

  /// Opens the search in the region of the screen.
  func openSearch(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.overlay = .search(emptySearch(in: state))
    return []
  }

  /// A search in the region of the screen, or everywhere where there is none whose rows the viewer may
  /// see.
  func emptySearch(in state: DashboardState) -> SearchPanel {
    let place = state.screen.region.flatMap { region in
      region.level >= .regency && !reader.viewer.seesOnlyPublished(region) ? region : nil
    }
    return SearchPanel(in: place, for: reader.viewer)
  }

  /// Searches for pasted text and shows what it finds; over a box a paste does nothing.
  func offerToSearch(
    _ text: SafeText,
    _ state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    guard state.overlay == nil, !text.isEmpty else { return [] }
    var panel = emptySearch(in: state)
    panel.input.insert(text.string)
    return search(panel, in: &state)
  }

  /// Searches for what stands in the panel; an earlier search is given up.
  ///
  /// An empty line finds nothing and shows the hint.
  func search(_ panel: SearchPanel, in state: inout DashboardState) -> [Effect<DashboardAction>] {
    var panel = panel
    panel.isAwaited = !panel.input.text.isEmpty
    panel.whole = nil
    guard panel.isAwaited else {
      panel.results = nil
      panel.cursor = 0
      state.overlay = .search(panel)
      return [.cancel(slot: Self.searchSlot)]
    }
    state.overlay = .search(panel)
    return [run(panel.query)]
  }

  /// Takes what a search found, when it is still what stands in the box.
  func take(_ answer: SearchAnswer, in state: inout DashboardState) {
    switch state.overlay {
    case .search(var panel):
      if answer.query == panel.query {
        panel.take(answer.results)
      } else if let kind = panel.whole, answer.query == panel.query(forMoreOf: kind) {
        panel.take(answer.results, moreOf: kind)
      } else {
        return
      }
      state.overlay = .search(panel)
    case .palette(var panel):
      guard answer.query == panel.query else { return }
      panel.take(answer.results)
      state.overlay = .palette(panel)
    default: break
    }
  }

  /// Does what a key asked for in the search.
  func perform(
    _ command: Command,
    in panel: SearchPanel,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    var panel = panel
    let rows = SearchView.rows(in: size)
    switch command {
    case .enter: return enter(panel, in: &state, rows: rows)
    case .everywhere: return widen(panel, in: &state)
    case .back where panel.whole != nil:
      (panel.whole, panel.cursor) = (nil, 0)
    case .nextPart, .previousPart:
      guard panel.nextGroup(command == .nextPart ? 1 : -1, rows: rows) else {
        return refuse(panel.hits.isEmpty ? .keyNoEntries : .keyOneGroup, &state)
      }
    default:
      let text = panel.input.text
      if let refusal = panel.input.refusal(of: command) { return refuse(refusal, &state) }
      if panel.input.edit(command) {
        panel.isInList = false
        if panel.input.text != text { return search(panel, in: &state) }
        break
      }
      guard let movement = Movement(command) else { return performAnywhere(command, on: &state) }
      let count = panel.lines(rows: rows).count(where: \.isChosen)
      if let refusal = movement.move(&panel.cursor, count: count, height: rows) {
        return refuse(refusal, &state)
      }
      panel.isInList = true
    }
    state.overlay = .search(panel)
    return readMore(of: panel, in: &state)
  }

  /// Opens the hit so many steps behind the one opened last.
  ///
  /// Round at both ends; the bottom line says which hit of how many it is, and where there are more
  /// than were read, how many.
  func openHit(_ step: Int, _ state: inout DashboardState) -> [Effect<DashboardAction>] {
    let doors = state.hits.doors
    guard !doors.isEmpty else { return [] }
    state.hits.index = (state.hits.index + step + doors.count) % doors.count
    let effects = open(doors[state.hits.index], in: &state)
    let words = Words(state.language)
    let isWhole = state.hits.all.number <= doors.count
    state.notice = words.text(
      isWhole ? .noticeHit : .noticeHitOfSome,
      [
        "number": SafeText(String(state.hits.index + 1)), "count": SafeText(String(doors.count)),
        "all": words.count(state.hits.all),
      ]
    )
    return effects
  }

  /// Says why a key does nothing, and leaves everything as it is.
  func refuse(_ phrase: Phrase, _ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.notice = Words(state.language)[phrase]
    return []
  }

  /// Runs a search in the place of the one before.
  func run(_ query: SearchQuery) -> Effect<DashboardAction> {
    let reader = reader
    return .run(slot: Self.searchSlot) {
      .found(SearchAnswer(query: query, results: await reader.found(query)))
    }
  }

  /// Searches all regions, or the region of the screen alone again.
  private func widen(
    _ panel: SearchPanel,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    guard panel.place != nil else { return refuse(.keyEverywhereAlready, &state) }
    var panel = panel
    panel.isEverywhere.toggle()
    return search(panel, in: &state)
  }

  /// Opens the line under the cursor: a hit closes the box, and `n` and `N` go on from it; what is left
  /// out of a kind lists all of it.
  private func enter(
    _ panel: SearchPanel,
    in state: inout DashboardState,
    rows: Int
  ) -> [Effect<DashboardAction>] {
    switch panel.chosen(rows: rows) {
    case .hit(let hit):
      let hits = panel.hits
      state.hits = SearchTrail(
        doors: hits.map(\.door),
        index: hits.firstIndex(of: hit) ?? 0,
        all: panel.results?.value?.count ?? HitCount(hits.count)
      )
      state.overlay = nil
      return open(hit.door, in: &state)
    case .more(let kind, _):
      var panel = panel
      // What was left out comes next, below what was seen.
      let seen = panel.lines(rows: rows).count { line in
        if case .hit(let hit) = line { hit.kind == kind } else { false }
      }
      (panel.whole, panel.cursor) = (kind, seen)
      state.overlay = .search(panel)
      return readMore(of: panel, in: &state)
    case .everywhere: return widen(panel, in: &state)
    case .heading, nil:
      return refuse(panel.input.text.isEmpty ? .keyTypeFirst : .keyNoEntries, &state)
    }
  }

  /// Reads further hits where all of a kind are listed and the cursor comes near to the last that was
  /// read.
  private func readMore(
    of panel: SearchPanel,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    guard let kind = panel.whole, !panel.isAwaited, let query = panel.query(forMoreOf: kind),
      panel.cursor + SearchPanel.limit > panel.hits(of: kind).count
    else { return [] }
    var panel = panel
    panel.isAwaited = true
    state.overlay = .search(panel)
    return [run(query)]
  }
}

extension SearchPanel {
  /// Puts the cursor on the first line of the group so many groups away, round at the ends; tells
  /// whether there is another.
  fileprivate mutating func nextGroup(_ step: Int, rows: Int) -> Bool {
    let starts = groupStarts(rows: rows)
    guard starts.count > 1 else { return false }
    let current = starts.lastIndex { $0 <= cursor } ?? 0
    cursor = starts[(current + step + starts.count) % starts.count]
    isInList = true
    return true
  }
}

extension MomentReader {
  /// What a search finds; a failure is an answer too.
  fileprivate func found(_ query: SearchQuery) async -> Loadable<SearchResults> {
    do {
      return .ready(try await registry.search(query, at: moment, for: viewer))
    } catch {
      return .failed(ReadFailure(error))
    }
  }
}
