package import TerminalKit
package import TuntasModel
package import TuntasPages
import TuntasWords

/// The dashboard as a program: state, action, update, view.
///
/// It is a value without state of its own: everything that changes lies in ``DashboardState``, so
/// that the same state and the same keys always give the same frames. What it reads comes back
/// later as a ``DashboardAction``; the first frame never waits for it.
package struct Dashboard: Program {
  /// The registry, the viewer and the day: what every screen reads with.
  let reader: MomentReader
  /// What writes rows to files; `nil` where there is no folder to write to, and then the export key
  /// is left out of footer, help and palette.
  let exporter: (any TableExporter)?
  /// What must be done before the first reading, such as bringing an older database up to date;
  /// `nil` when the registry is ready.
  let preparation: Preparation?

  /// Makes the registry ready, which tells its progress and can be cancelled.
  ///
  /// It throws `CancellationError`, a ``SpokenFailure`` or what the registry throws.
  package typealias Preparation =
    @Sendable (_ progress: @escaping @Sendable (UpgradeProgress) -> Void) async throws -> Void

  /// Makes a dashboard.
  ///
  /// - Parameters:
  ///   - registry: What it reads from.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads: role, scope and own government decide what the registry hands out.
  ///   - exporter: What writes rows to files; `nil` when nothing can be exported.
  ///   - preparation: What has to be done before the registry can be read; `nil` when it is ready.
  package init(
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

  /// Begins the first reading, after the registry was made ready where that is needed; the frame
  /// that is drawn before the answer says that rows are being read.
  package func start(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    if preparation != nil { state.preparing = .needed }
    return read(&state)
  }

  /// What an event of the terminal means: a key its command or letter, a paste its text.
  ///
  /// Text that is pasted where something is typed goes into the line; anywhere else it is offered
  /// to the search. `nil` for a wake-up and for the end of the input, which change no state.
  package func action(
    for event: TerminalEvent,
    in state: DashboardState,
    size: Size
  ) -> DashboardAction? {
    switch event {
    case .key(let key): action(for: key, in: state, size: size, isInBurst: false)
    case .keyInBurst(let key): action(for: key, in: state, size: size, isInBurst: true)
    case .resized: .resized
    case .background(let background): .backgroundTold(background)
    case .clicked(let place): .clicked(place, size)
    case .wheeled(let notches): .commandGiven(notches < 0 ? .up : .down, size)
    case .pasted(let text):
      state.mode.takesText ? .typed(text.string) : .pasteOffered(text)
    case .woken, .closed: nil
    }
  }

  /// What a key means, or that it waits until the rows it works with have been read.
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
  ///
  /// Letters count as typed only in a box for text; a key that neither has a command nor is a
  /// letter there is ``DashboardAction/unknownKey(_:)``, on which a box that is only read closes.
  func meaning(of key: Key, in state: DashboardState, size: Size) -> DashboardAction {
    if let command = KeyMap.command(for: key, in: state.mode) {
      return .commandGiven(command, size)
    }
    if state.mode.takesText, case .character(let letter) = key {
      return .typed(String(letter))
    }
    return .unknownKey(key)
  }

  /// The only place that changes the state.
  ///
  /// An answer to a reading that was given up is dropped here and not where it is read. After an
  /// answer that brings rows the keys that waited for it are dealt with, in the order in which they
  /// were pressed.
  package func update(
    _ state: inout DashboardState,
    _ action: DashboardAction
  ) -> [Effect<DashboardAction>] {
    switch action {
    case .commandGiven(let command, let size):
      begin(&state)
      if dropWaiting(command, &state), command == .back { return [] }
      return perform(command, on: &state, size: size)
    case .clicked(let place, let size):
      begin(&state)
      return click(place, &state, size)
    case .typed(let text):
      begin(&state)
      return type(text, in: &state)
    case .pasteOffered(let text):
      begin(&state)
      return offerToSearch(text, &state)
    case .inBurst(let action):
      return updateInBurst(&state, action)
    case .keyWaits(let key, let size, let isInBurst):
      keep(WaitingKey(key: key, size: size, isInBurst: isInBurst), &state)
      return []
    case .unknownKey(let key):
      begin(&state)
      if state.mode == .reading {
        state.overlay = nil
      } else {
        let isInBox = state.overlay != nil
        state.notice = Words(state.language).sentence(forUnknown: key, isInBox: isInBox)
      }
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
    case .countedLeft(let answer):
      return take(answer, in: &state)
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
  ///
  /// A question that was asked because a key came among many stays until a key comes alone, so that
  /// the rest of a paste cannot answer it.
  private func begin(_ state: inout DashboardState) {
    state.notice = nil
    if !state.isInBurst { state.question = nil }
  }

  /// Does what one of many keys asks for; what was asked because of another one stays.
  ///
  /// Only ``DashboardState/isInBurst`` tells the handlers so, and only while they run.
  private func updateInBurst(
    _ state: inout DashboardState,
    _ action: DashboardAction
  ) -> [Effect<DashboardAction>] {
    state.isInBurst = true
    defer { state.isInBurst = false }
    return update(&state, action)
  }

  /// Keeps the lines of the screen, so that a frame and the key after it work them out once.
  package func layOut(_ state: inout DashboardState, size: Size) {
    guard FrameLayout.fits(size) else { return }
    state.layOut(size: FrameLayout(size: size).body.size)
  }

  /// Draws the whole frame anew from the state; the terminal writes what differs from the last one.
  package func view(_ state: DashboardState, size: Size, capabilities: Capabilities) -> Canvas {
    DashboardView(state: state, canExport: exporter != nil).canvas(size: size)
  }
}
