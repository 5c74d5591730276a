/// The same program without a terminal, for tests and pictures.
///
/// Every step waits until all work it began has ended, so what follows is always the same.
public struct OffscreenProgram<P: Program> {
  /// What the program remembers now.
  public private(set) var state: P.State
  /// Whether the program has ended.
  public private(set) var hasQuit = false
  /// The lines the program last offered to the clipboard.
  public private(set) var copied: [SafeText] = []
  /// The theme the program last asked for.
  public private(set) var theme: Theme?
  /// Whether the program has the mouse.
  public private(set) var usesMouse = false
  /// The extent that events are read against.
  public var size: Size

  private let program: P
  private var waiting: [Effect<P.Action>] = []

  /// Creates a program that has not started.
  public init(_ program: P, state: P.State, size: Size = Size(columns: 80, rows: 24)) {
    self.program = program
    self.state = state
    self.size = size
  }

  /// Starts the program.
  public mutating func start() async {
    waiting += program.start(&state)
    await settle()
  }

  /// Presses keys one after the other.
  public mutating func press(_ keys: [Key]) async {
    for key in keys { await send(.key(key)) }
  }

  /// Types text, one key a character.
  public mutating func type(_ text: String) async {
    await press(text.map(Key.character))
  }

  /// Tells the program of events that come together: of each before the work of the one before it
  /// has ended.
  public mutating func sendAtOnce(_ events: [TerminalEvent]) async {
    for event in events where !hasQuit {
      guard let action = program.action(for: event, in: state, size: size) else { continue }
      waiting += program.update(&state, action)
      hasQuit = waiting.contains { if case .quit = $0 { true } else { false } }
    }
    await settle()
  }

  /// Tells the program of an event.
  public mutating func send(_ event: TerminalEvent) async {
    guard !hasQuit, let action = program.action(for: event, in: state, size: size) else { return }
    await send(action)
  }

  /// Tells the program what happened.
  public mutating func send(_ action: P.Action) async {
    waiting += program.update(&state, action)
    await settle()
  }

  /// Returns the frame as a terminal of some size and ability would show it.
  public func frame(
    size: Size? = nil,
    capabilities: Capabilities = Capabilities(colors: .many, glyphs: .unicode)
  ) -> Canvas {
    program.frame(state, size: size ?? self.size, capabilities: capabilities)
  }
}

extension OffscreenProgram {
  /// Runs effects, and those they lead to, until none is left.
  private mutating func settle() async {
    while !waiting.isEmpty, !hasQuit { await perform(waiting.removeFirst()) }
    program.layOut(&state, size: size)
  }

  private mutating func perform(_ effect: Effect<P.Action>) async {
    switch effect {
    case .run(let slot, let work):
      guard !isReplaced(slot) else { return }
      waiting += program.update(&state, await work())
    case .stream(let slot, let work):
      guard !isReplaced(slot) else { return }
      await receive(from: work)
    case .quit: hasQuit = true
    case .theme(let theme): self.theme = theme
    case .copy(let lines): copied = lines
    case .mouse(let isUsed): usesMouse = isUsed
    case .cancel, .suspend, .repaint: break
    }
  }

  private mutating func receive(
    from work: @escaping @Sendable (@escaping @Sendable (P.Action) -> Void) async -> Void
  ) async {
    let (actions, continuation) = AsyncStream.makeStream(of: P.Action.self)
    Task.detached {
      await work { continuation.yield($0) }
      continuation.finish()
    }
    for await action in actions { waiting += program.update(&state, action) }
  }

  /// Tells whether a later effect begins or cancels work in the same slot.
  private func isReplaced(_ slot: String) -> Bool {
    waiting.contains { effect in
      switch effect {
      case .run(slot, _), .stream(slot, _), .cancel(slot): true
      default: false
      }
    }
  }
}
