import TerminalKit
import TuntasModel

extension Dashboard {
  /// Does what a key asked for.
  func perform(
    _ command: Command,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    if state.overlay != nil, ![.quit, .suspend, .redraw, .language].contains(command) {
      state.overlay = nil
      return []
    }
    if let movement = Movement(command) { return move(movement, in: &state, size: size) }
    switch command {
    case .enter: return enter(&state, size)
    case .back: return leave(&state)
    case .close: return state.screens.count > 1 ? leave(&state) : [.quit]
    case .quit: return [.quit]
    case .overview: return show([], in: &state)
    case .regions: return show([RegionsScreen(below: nil)], in: &state)
    case .programmes: return show([ProgrammesScreen(in: government(of: state))], in: &state)
    case .families: return showFamilies(&state, size) { .families($0) }
    case .gaps: return showFamilies(&state, size) { .gaps($0) }
    case .help: state.overlay = .help
    case .explain:
      state.overlay = subject(in: state, size)?.explanation.map { .explanation($0) }
    case .language: state.language = state.language.other
    case .reload: return read(&state)
    case .redraw: return [.repaint]
    case .suspend: return [.suspend]
    case .cancel: return cancel(&state)
    default: break
    }
    return []
  }

  private func enter(_ state: inout DashboardState, _ size: Size) -> [Effect<DashboardAction>] {
    guard let door = subject(in: state, size)?.door else { return [] }
    state.screens.append(door.screen)
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
  private func showFamilies(
    _ state: inout DashboardState,
    _ size: Size,
    of destination: (RegionCode) -> Destination
  ) -> [Effect<DashboardAction>] {
    let pointed = subject(in: state, size)?.door?.region
    guard let region = pointed ?? state.screen.region else { return [] }
    return show([RegionsScreen(below: nil), destination(region).screen], in: &state)
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

  /// What the row under the cursor stands for.
  private func subject(in state: DashboardState, _ size: Size) -> RowSubject? {
    let body = state.screen.body(Words(state.language), size: FrameLayout(size: size).body.size)
    return body.subject(ofSelectable: state.screen.list.cursor)
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
