import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Going from screen to screen: into a row, up again, back and forth, and by the keys `1` to `0`.
///
/// Every way notes where one was (``Trail``). A screen that was read before is shown as it was;
/// nothing is read twice unless asked for.
extension Dashboard {
  /// The most screens that lie on each other.
  private static let deepest = 30

  /// Opens what the row under the cursor leads to.
  ///
  /// A row without a screen behind it does nothing; the key is then not offered.
  func enter(_ state: inout DashboardState, _ size: Size) -> [Effect<DashboardAction>] {
    guard let door = subject(in: state, size)?.door else { return [] }
    return open(door, in: &state)
  }

  /// Opens a screen on top of the one that is seen, or goes back to it where it lies below.
  ///
  /// Esc leads back to the screen below with its cursor, filter and marks.
  func open(_ destination: Destination, in state: inout DashboardState) -> [Effect<DashboardAction>]
  {
    if state.screen.destination == destination {
      state.notice = Words(state.language)[.keyAlreadyHere]
      return []
    }
    state.trail.leave(state.screens)
    // Who comes back to a screen that lies below finds it as it was left.
    if let place = state.screens.lastIndex(where: { $0.destination == destination }) {
      state.screens.removeSubrange((place + 1)...)
      return readWhenNew(&state)
    }
    state.screens.append(destination.screen)
    // The way up is remembered as long as anybody can remember it.
    if state.screens.count > Self.deepest { state.screens.remove(at: 1) }
    return readWhenNew(&state)
  }

  /// Goes up: first out of the filter, part by part from the last, then out of the screen.
  ///
  /// The first screen is never left, so that Esc cannot end the program.
  func leave(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    if var screen = state.tableScreen, let part = screen.table.view.filter.last {
      let words = Words(state.language)
      let text = screen.text(of: part, words)
      state.notice = words.text(.filterTakenOff, ["part": text])
      var view = screen.table.view
      view.filter.removeLast()
      return change(&screen, to: view, in: &state)
    }
    guard state.screens.count > 1 else { return [] }
    state.trail.leave(state.screens)
    state.screens.removeLast()
    return readWhenNew(&state)
  }

  /// A direction along where one was.
  enum Leafing {
    case back
    case forth
  }

  /// Leafs back to where one was, or forth again; at either end of the trail the bottom line says so.
  func leaf(_ direction: Leafing, _ state: inout DashboardState) -> [Effect<DashboardAction>] {
    let isBack = direction == .back
    let screens =
      isBack ? state.trail.back(from: state.screens) : state.trail.forth(from: state.screens)
    guard let screens else {
      state.notice = Words(state.language)[isBack ? .keyTrailBegins : .keyTrailEnds]
      return []
    }
    state.screens = screens
    return readWhenNew(&state)
  }

  /// Shows one of the screens that have a key of their own, of the region at hand.
  ///
  /// It lies on the screen that is seen, so that Esc leads back there, with the cursor where it was.
  /// Where a government must be chosen first, the four are offered.
  func show(
    _ screen: ScreenRow,
    in state: inout DashboardState,
    _ size: Size
  ) -> [Effect<DashboardAction>] {
    guard let destination = destination(of: screen, state, size) else {
      return state.open(.palette(PalettePanel(choosing: screen)))
    }
    guard !destination.isOverview else { return showRoot(&state) }
    return open(destination, in: &state)
  }

  /// Goes up to the first screen.
  private func showRoot(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard state.screens.count > 1 else {
      state.notice = Words(state.language)[.keyAlreadyHere]
      return []
    }
    state.trail.leave(state.screens)
    state.screens = [state.screens[0]]
    return readWhenNew(&state)
  }

  /// What a screen shows from here; `nil` where a government must be chosen first, since lists of
  /// different governments are never put together.
  private func destination(
    of screen: ScreenRow,
    _ state: DashboardState,
    _ size: Size
  ) -> Destination? {
    switch screen.scope {
    case .root, .everything: .named(screen.name, nil)
    case .parts: .named(screen.name, parent(of: state))
    case .governments: .named(screen.name, government(of: state))
    case .registry: .named(screen.name, place(of: state))
    case .region, .district, .government, .programme, .family, .source:
      region(at: state, size).flatMap(screen.destination)
    }
  }

  /// The region whose parts are shown: that of the screen, of a village its district; `nil` above the
  /// governments, of which the four stand beside one another.
  private func parent(of state: DashboardState) -> RegionCode? {
    guard let region = state.screen.region, region.level >= .regency else { return nil }
    return region.level == .village ? region.ancestor(at: .district) : region
  }

  /// The region at hand: that of the screen, which stays when another screen is asked for; above the
  /// governments that of the row, of whatever it leads to, of the screen one came from, or all that the
  /// viewer may see.
  private func region(at state: DashboardState, _ size: Size) -> RegionCode? {
    let door = subject(in: state, size)?.door
    if let region = state.screen.region, region.level >= .regency { return region }
    if let door, door.isOfRegion, let region = door.region { return region }
    if let region = door?.region { return region }
    let before = state.screens.reversed().compactMap(\.region).first { $0.level >= .regency }
    return before ?? (reader.viewer.scope.level >= .regency ? reader.viewer.scope : nil)
  }

  /// The region that the screen is about; above the governments the one that the office belongs to,
  /// and `nil` when it belongs to none.
  private func place(of state: DashboardState) -> RegionCode? {
    guard let region = state.screen.region, region.level >= .regency else {
      return reader.viewer.home
    }
    return region
  }

  /// The government that the screen's region lies in; `nil` above the governments, and then the
  /// four stand beside one another.
  private func government(of state: DashboardState) -> RegionCode? {
    guard let region = state.screen.region, region.level >= .regency else { return nil }
    return region.ancestor(at: .regency)
  }
}
