public import TerminalKit
public import TuntasModel
import TuntasWords

/// The dashboard as a program: state, action, update, view.
public struct Dashboard: Program {
  let reader: MomentReader
  let exporter: (any TableExporter)?
  let preparation: Preparation?

  /// Makes the registry ready, which tells its progress and can be cancelled.
  ///
  /// It throws `CancellationError`, a ``SpokenFailure`` or what the registry throws.
  public typealias Preparation =
    @Sendable (_ progress: @escaping @Sendable (UpgradeProgress) -> Void) async throws -> Void

  /// Makes a dashboard.
  ///
  /// - Parameters:
  ///   - registry: What it reads from.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads.
  ///   - exporter: What writes rows to files; without one there is no export.
  ///   - preparation: What has to be done before the registry can be read; none when it is ready.
  public init(
    registry: any Registry,
    moment: MomentQuery = MomentQuery(),
    viewer: Viewer,
    exporter: (any TableExporter)? = nil,
    preparation: Preparation? = nil
  ) {
    reader = MomentReader(registry: registry, moment: moment, viewer: viewer)
    self.exporter = exporter
    self.preparation = preparation
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func start(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    if preparation != nil { state.preparing = .needed }
    return read(&state)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func action(
    for event: TerminalEvent,
    in state: DashboardState,
    size: Size
  ) -> DashboardAction? {
    switch event {
    case .key(let key): action(for: key, in: state, size: size, isInBurst: false)
    case .keyInBurst(let key): action(for: key, in: state, size: size, isInBurst: true)
    case .resized: .resized
    case .background(let background): .backgroundTold(background)
    case .pasted(let text):
      [.typing, .trying].contains(state.mode) ? .typed(text.string) : .pasteOffered(text)
    case .woken, .closed: nil
    }
  }

  private func action(
    for key: Key,
    in state: DashboardState,
    size: Size,
    isInBurst: Bool
  ) -> DashboardAction {
    let action = meaning(of: key, in: state, size: size)
    if mustWait(key, for: action, in: state) { return .keyWaits(key, size, isInBurst: isInBurst) }
    return isInBurst ? .inBurst(action) : action
  }

  /// What a key asks for in a state.
  func meaning(of key: Key, in state: DashboardState, size: Size) -> DashboardAction {
    if let command = KeyMap.command(for: key, in: state.mode) {
      return .commandGiven(command, size)
    }
    if [.typing, .trying].contains(state.mode), case .character(let letter) = key {
      return .typed(String(letter))
    }
    return .unknownKey
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func update(
    _ state: inout DashboardState,
    _ action: DashboardAction
  ) -> [Effect<DashboardAction>] {
    switch action {
    case .commandGiven(let command, let size):
      begin(&state)
      if dropWaiting(command, &state), command == .back { return [] }
      return perform(command, on: &state, size: size)
    case .typed(let text):
      return type(text, in: &state)
    case .pasteOffered(let text):
      begin(&state)
      return offerToSearch(text, &state)
    case .inBurst(let action):
      return updateInBurst(&state, action)
    case .keyWaits(let key, let size, let isInBurst):
      keep(WaitingKey(key: key, size: size, isInBurst: isInBurst), &state)
      return []
    case .unknownKey:
      begin(&state)
      if state.mode == .reading { state.overlay = nil }
      return []
    case .resized:
      return []
    case .backgroundTold(let background):
      return follow(background, &state)
    case .answerCame(let answer):
      let effects = take(answer, in: &state)
      return effects + resume(&state)
    case .found(let answer):
      take(answer, in: &state)
      return resume(&state)
    case .counted(let answer):
      take(answer, in: &state)
      return resume(&state)
    case .preparing(let progress):
      state.notice = Words(state.language).sentence(for: progress)
      return []
    case .prepared(let failure):
      return end(preparationWith: failure, in: &state)
    case .exported(let answer):
      take(answer, in: &state)
      return []
    }
  }

  /// Takes away what the program said to the key before.
  private func begin(_ state: inout DashboardState) {
    state.notice = nil
    if !state.isInBurst { state.question = nil }
  }

  /// Does what one of many keys asks for; what was asked because of another one stays.
  private func updateInBurst(
    _ state: inout DashboardState,
    _ action: DashboardAction
  ) -> [Effect<DashboardAction>] {
    state.isInBurst = true
    defer { state.isInBurst = false }
    return update(&state, action)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func view(_ state: DashboardState, size: Size, capabilities: Capabilities) -> Canvas {
    DashboardView(state: state, canExport: exporter != nil).canvas(size: size)
  }
}
