public import TerminalKit
public import TuntasModel

/// The dashboard as a program: state, action, update, view.
public struct Dashboard: Program {
  private let reader: RegistryReader

  /// Makes a dashboard.
  ///
  /// - Parameters:
  ///   - registry: What it reads from.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads.
  public init(registry: any Registry, moment: MomentQuery = MomentQuery(), viewer: Viewer) {
    reader = RegistryReader(registry: registry, moment: moment, viewer: viewer)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func start(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    read(&state)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func action(
    for event: TerminalEvent,
    in state: DashboardState,
    size: Size
  ) -> DashboardAction? {
    switch event {
    case .key(let key): KeyMap.command(for: key).map { .commandGiven($0, size) }
    case .resized: .resized
    case .pasted, .woken, .closed: nil
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func update(
    _ state: inout DashboardState,
    _ action: DashboardAction
  ) -> [Effect<DashboardAction>] {
    switch action {
    case .commandGiven(let command, let size):
      return perform(command, on: &state, size: size)
    case .resized:
      return []
    case .answerCame(let answer):
      if answer.reading == state.reading { state.screen.take(answer.answer) }
      return []
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func view(_ state: DashboardState, size: Size, capabilities: Capabilities) -> Canvas {
    DashboardView(state: state).canvas(size: size)
  }

  /// Begins to read what the screen shows; an earlier reading is given up.
  func read(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.reading += 1
    let reading = state.reading
    let screen = state.screen
    let reader = reader
    return [
      .run(slot: Self.slot) {
        let answer = await screen.answer(from: reader)
        return .answerCame(DashboardAnswer(reading: reading, answer: answer))
      }
    ]
  }

  static let slot = "screen"
}
