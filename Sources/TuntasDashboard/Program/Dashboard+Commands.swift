import TerminalKit
import TuntasModel

extension Dashboard {
  /// Does what a key asked for.
  func perform(
    _ command: Command,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    if state.showsHelp, command != .quit, command != .suspend, command != .redraw {
      state.showsHelp = false
      return []
    }
    if let movement = Movement(command) { return move(movement, in: &state, size: size) }
    switch command {
    case .enter: return enter(&state)
    case .back: return leave(&state)
    case .close: return state.screens.count > 1 ? leave(&state) : [.quit]
    case .quit: return [.quit]
    case .overview: return show([], in: &state)
    case .regions: return show([RegionsScreen(below: nil)], in: &state)
    case .programmes: return show([ProgrammesScreen(in: government(of: state))], in: &state)
    case .families: return showFamilies(&state)
    case .help: state.showsHelp = true
    case .language: state.language = state.language.other
    case .reload: return read(&state)
    case .redraw: return [.repaint]
    case .suspend: return [.suspend]
    case .cancel: return cancel(&state)
    default: break
    }
    return []
  }

  private func enter(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard let next = state.screen.destination(ofRow: state.screen.list.cursor) else { return [] }
    state.screens.append(next)
    return read(&state)
  }

  private func leave(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard state.screens.count > 1 else { return [] }
    state.screens.removeLast()
    return state.screen.isWaiting ? read(&state) : giveUp(&state)
  }

  private func show(
    _ screens: [any DashboardScreen],
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    state.screens = [state.screens[0]] + screens
    return state.screen.isWaiting ? read(&state) : giveUp(&state)
  }

  /// Shows the families of the region that the screen is about; without one there is no list to
  /// show, since lists of different governments are never put together.
  private func showFamilies(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard let region = region(of: state) else { return [] }
    return show([RegionsScreen(below: nil), FamiliesScreen(in: region)], in: &state)
  }

  private func cancel(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard state.screen.isWaiting else { return [] }
    state.screen.take(.failed(.cancelled))
    return giveUp(&state)
  }

  private func giveUp(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.reading += 1
    return [.cancel(slot: Self.slot)]
  }

  /// The region that the cursor or the screen is about.
  private func region(of state: DashboardState) -> RegionCode? {
    let screen = state.screen
    return screen.destination(ofRow: screen.list.cursor)?.region ?? screen.region
  }

  private func government(of state: DashboardState) -> RegionCode? {
    guard let region = state.screen.region, region.level >= .regency else { return nil }
    return region.ancestor(at: .regency)
  }
}

extension DashboardScreen {
  /// Whether the screen still has to be read.
  fileprivate var isWaiting: Bool { content.isLoading }
}
