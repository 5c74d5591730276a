internal import CNcurses

/// Finds the description to use for a terminal.
enum TerminalName {
  /// Returns the first name that this machine has a usable description for.
  ///
  /// - Parameter name: What the terminal calls itself.
  /// - Returns: The name of a description.
  /// - Throws: ``TerminalError`` when the terminal, or every candidate, is of no use.
  static func usable(for name: String) throws(TerminalError) -> String {
    for candidate in candidates(for: name) {
      switch tty_check(candidate) {
      case tty_usable: return candidate
      case tty_without_cursor: throw .cannotMoveCursor(name: candidate)
      default: continue
      }
    }
    throw .unknownTerminal(name: name)
  }

  /// Returns the names to try: the terminal's own, its shorter forms, then what most understand.
  static func candidates(for name: String) -> [String] {
    var names: [String] = []
    if !name.isEmpty { names.append(name) }
    // These are made to be xterm with all its colours, which the bare name has not.
    if name.hasPrefix("xterm-") { names.append("xterm-256color") }
    var short = name[...]
    while let end = short.lastIndex(where: { $0 == "-" || $0 == "." }), end > short.startIndex {
      short = short[..<end]
      names.append(String(short))
    }
    return names + ["xterm-256color", "xterm", "vt100"]
  }
}
