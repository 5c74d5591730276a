public import TerminalKit

extension CursesTerminal {
  /// Takes the screen, runs a program until it ends, and gives the screen back.
  ///
  /// It belongs on the main thread, since it sleeps there while nothing happens.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - state: What the program remembers at its beginning.
  ///   - options: What the user decided.
  /// - Returns: What the program remembered at its end.
  /// - Throws: ``TerminalError`` when there is no terminal or it cannot be drawn on.
  @discardableResult
  public static func run<P: Program>(
    _ program: P,
    state: P.State,
    options: TerminalOptions = TerminalOptions()
  ) throws(TerminalError) -> P.State {
    let mailbox = try WakingMailbox<Answer<P.Action>>()
    let terminal = try CursesTerminal(options: options, wokenBy: mailbox)
    defer { terminal.close() }
    return ProgramLoop(program, state: state, terminal: terminal, mailbox: mailbox).run()
  }
}
