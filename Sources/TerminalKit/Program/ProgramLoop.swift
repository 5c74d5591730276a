/// Runs a program on a terminal until it ends.
///
/// The loop belongs to one thread and sleeps while nothing happens. Events that wait together are
/// all handled before the next frame is drawn.
public final class ProgramLoop<P: Program> {
  private let program: P
  private let terminal: any Terminal
  private var state: P.State
  private var runner: EffectRunner<P.Action>
  private var hasEnded = false

  /// Creates a loop; answers of effects come through the mailbox, which must wake the terminal.
  public init(
    _ program: P,
    state: P.State,
    terminal: any Terminal,
    mailbox: any Mailbox<Answer<P.Action>>
  ) {
    self.program = program
    self.terminal = terminal
    self.state = state
    runner = EffectRunner(mailbox: mailbox)
  }

  /// Runs until the program quits or the terminal closes, and returns the last state.
  @discardableResult
  public func run() -> P.State {
    let effects = program.start(&state)
    draw()
    perform(effects)
    while !hasEnded {
      for event in terminal.nextEvents() where !hasEnded { handle(event) }
      for answer in runner.drain() where !hasEnded { handle(answer) }
      if !hasEnded { draw() }
    }
    runner.cancelAll()
    return state
  }
}

extension ProgramLoop {
  private func draw() {
    program.layOut(&state, size: terminal.size)
    let frame = program.frame(state, size: terminal.size, capabilities: terminal.capabilities)
    terminal.draw(frame)
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .closed:
      hasEnded = true
    case .woken:
      break
    case .key, .keyInBurst, .pasted, .clicked, .wheeled, .background, .resized:
      guard let action = program.action(for: event, in: state, size: terminal.size) else { return }
      update(action)
    }
  }

  private func handle(_ answer: Answer<P.Action>) {
    if runner.isCurrent(answer) { update(answer.action) }
  }

  private func update(_ action: P.Action) {
    perform(program.update(&state, action))
  }

  private func perform(_ effects: [Effect<P.Action>]) {
    for effect in effects where !hasEnded {
      switch effect {
      case .run(let slot, let work): runner.begin(slot: slot) { send in send(await work()) }
      case .stream(let slot, let work): runner.begin(slot: slot, work)
      case .cancel(let slot): runner.cancel(slot: slot)
      case .quit: hasEnded = true
      case .suspend: terminal.suspend()
      case .repaint: terminal.repaint()
      case .theme(let theme): terminal.use(theme)
      case .mouse(let isUsed): terminal.useMouse(isUsed)
      case .copy(let lines): terminal.copy(lines)
      }
    }
  }
}
