/// Why a terminal could not be taken.
public enum TerminalError: Error, Hashable, Sendable {
  /// The standard input or output is no terminal.
  case noTerminal
  /// A terminal of this name cannot put its cursor anywhere.
  case cannotMoveCursor(name: String)
  /// Neither a terminal of this name nor a common one is described on this machine.
  case unknownTerminal(name: String)
  /// The screen could not be taken; perhaps it is taken already.
  case openFailed
  /// There are no descriptors left for the channel that wakes the terminal.
  case noWakeChannel
}
