import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Going from screen to screen: into a row, up again, back and forth, and by the keys `1` to `0`.
///
/// Every way notes where one was (``Trail``). A screen that was read before is shown as it was;
/// nothing is read twice unless asked for.
extension Dashboard {
  /// Opens what the row under the cursor leads to.
  ///
  /// A row without a screen behind it does nothing; the key is then not offered.
  func enter(_ state: inout DashboardState, _ size: Size) -> [Effect<DashboardAction>] {
    guard let door = subject(in: state, size)?.door else { return [] }
    return open(door, in: &state)
  }

  /// Opens a screen on top of the one that is seen.
  ///
  /// Esc leads back to the screen below with its cursor, filter and marks.
  func open(_ destination: Destination, in state: inout DashboardState) -> [Effect<DashboardAction>]
  {
    state.trail.leave(state.screens)
    state.screens.append(destination.screen)
    return readWhenNew(&state)
  }

  /// Goes up: first out of a filter, then out of the screen.
  ///
  /// The first screen is never left, so that Esc cannot end the program.
  func leave(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    if var screen = state.tableScreen, !screen.table.view.conditions.isEmpty {
      var view = screen.table.view
      view.conditions = [:]
      return change(&screen, to: view, in: &state)
    }
    guard state.screens.count > 1 else { return [] }
    state.trail.leave(state.screens)
    state.screens.removeLast()
    return readWhenNew(&state)
  }

  /// Leafs back to where one was, or forth again; at either end of the trail nothing happens.
  func leaf(_ command: Command, _ state: inout DashboardState) -> [Effect<DashboardAction>] {
    let screens =
      command == .backward
      ? state.trail.back(from: state.screens) : state.trail.forth(from: state.screens)
    guard let screens else { return [] }
    state.screens = screens
    return readWhenNew(&state)
  }

  /// Shows one of the screens that have a key of their own.
  ///
  /// The new screen lies directly on the root. Where a region must be chosen first the bottom line
  /// says so and the screen stays.
  func show(
    _ command: Command,
    in state: inout DashboardState,
    _ size: Size
  ) -> [Effect<DashboardAction>] {
    guard let screens = screens(for: command, state, size) else {
      state.notice = Words(state.language)[.noticeChooseRegion]
      return []
    }
    state.trail.leave(state.screens)
    state.screens = [state.screens[0]] + screens
    return readWhenNew(&state)
  }

  /// The screens below the root that a key leads to; `nil` where a region must be chosen first,
  /// since lists of different governments are never put together.
  ///
  /// The region is that of the row under the cursor where the row leads to one, otherwise that of
  /// the screen: so `4` on the row of a district opens the district's families. Programmes are
  /// those of the whole government. The overview needs no screen below the root: empty.
  private func screens(
    for command: Command,
    _ state: DashboardState,
    _ size: Size
  ) -> [any DashboardScreen]? {
    switch command {
    case .regions: return [RegionsScreen(below: nil)]
    case .programmes: return [ProgrammesScreen(in: government(of: state))]
    case .sources: return [SourcesScreen()]
    case .repairs: return [RepairsScreen(of: place(of: state))]
    case .map:
      return (subject(in: state, size)?.door?.region ?? state.screen.region).flatMap(map).map {
        [$0]
      }
    case .families, .gaps:
      let pointed = subject(in: state, size)?.door?.region
      guard let region = pointed ?? state.screen.region else { return nil }
      let families: Destination = command == .gaps ? .gaps(region) : .families(region)
      return [RegionsScreen(below: nil), families.screen]
    default: return []
    }
  }

  /// The map that a region is seen on: of its district, or of its government.
  ///
  /// `nil` for what lies above the governments, of which there is no map.
  private func map(of region: RegionCode) -> (any DashboardScreen)? {
    guard region.level >= .regency else { return nil }
    return MapScreen(of: region.level == .village ? region.ancestor(at: .district) : region)
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
