import TerminalKit
import TuntasModel
import TuntasWords

/// From screen to screen.
extension Dashboard {
  /// Opens what the row under the cursor leads to.
  func enter(_ state: inout DashboardState, _ size: Size) -> [Effect<DashboardAction>] {
    guard let door = subject(in: state, size)?.door else { return [] }
    return open(door, in: &state)
  }

  /// Opens a screen on top of the one that is seen.
  func open(_ destination: Destination, in state: inout DashboardState) -> [Effect<DashboardAction>]
  {
    state.trail.leave(state.screens)
    state.screens.append(destination.screen)
    return readWhenNew(&state)
  }

  /// Goes up: first out of a filter, then out of the screen.
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

  /// Back to where one was, or forth again.
  func leaf(_ command: Command, _ state: inout DashboardState) -> [Effect<DashboardAction>] {
    let screens =
      command == .backward
      ? state.trail.back(from: state.screens) : state.trail.forth(from: state.screens)
    guard let screens else { return [] }
    state.screens = screens
    return readWhenNew(&state)
  }

  /// Shows one of the screens that have a key of their own.
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

  /// The screens below the root that a key leads to; none where a region must be chosen first, since
  /// lists of different governments are never put together.
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
  private func map(of region: RegionCode) -> (any DashboardScreen)? {
    guard region.level >= .regency else { return nil }
    return MapScreen(of: region.level == .village ? region.ancestor(at: .district) : region)
  }

  /// The region one is in; where that is none, the government that the office belongs to.
  private func place(of state: DashboardState) -> RegionCode? {
    guard let region = state.screen.region, region.level >= .regency else {
      return reader.viewer.home
    }
    return region
  }

  private func government(of state: DashboardState) -> RegionCode? {
    guard let region = state.screen.region, region.level >= .regency else { return nil }
    return region.ancestor(at: .regency)
  }
}
