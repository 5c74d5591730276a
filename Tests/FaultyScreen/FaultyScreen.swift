import CursesTerminal
import TerminalKit

/// A program on the terminal layer that traps when a key asks for it, so that a test can see what a
/// fault leaves behind.
@main
struct FaultyScreen {
  static func main() throws {
    let mailbox = try WakingMailbox<Answer<Key>>()
    let terminal = try CursesTerminal(options: TerminalOptions(), wokenBy: mailbox)
    defer { terminal.close() }
    ProgramLoop(Faults(), state: 0, terminal: terminal, mailbox: mailbox).run()
  }
}

/// Each key is another fault; any other key ends the program.
struct Faults: Program {
  func start(_ state: inout Int) -> [Effect<Key>] { [] }

  func action(for event: TerminalEvent, in state: Int, size: Size) -> Key? {
    if case .key(let key) = event { key } else { nil }
  }

  func update(_ state: inout Int, _ action: Key) -> [Effect<Key>] {
    switch action {
    case .character("i"): state = Array(0..<state)[state]
    case .character("d"): state = 1 / state
    case .character("u"):
      let nothing: Int? = state == 0 ? nil : state
      // swift-format-ignore: NeverForceUnwrap
      state = nothing!
    default: return [.quit]
    }
    return []
  }

  func view(_ state: Int, size: Size, capabilities: Capabilities) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.write("ready", column: 0, row: 0)
    return canvas
  }
}
