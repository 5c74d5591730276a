private import CNcurses
private import Glibc
public import TerminalKit

/// What the surroundings of the process tell about its terminal.
public struct TerminalEnvironment: Hashable, Sendable {
  /// The name by which the terminal calls itself, empty when it has none.
  public let name: String
  /// Whether both the standard input and the standard output are terminals.
  public let isInteractive: Bool
  /// Whether the locale's character set is UTF-8.
  public let usesUTF8: Bool
  /// How many milliseconds after an Escape the rest of a sequence may come, where `ESCDELAY` says so.
  public let escapeWait: Int?

  /// Reads the surroundings and takes over their character set.
  public static func current() -> TerminalEnvironment {
    TerminalEnvironment(
      name: getenv("TERM").map { String(cString: $0) } ?? "",
      isInteractive: tty_is_interactive(),
      usesUTF8: tty_adopt_locale(),
      escapeWait: getenv("ESCDELAY").flatMap { Int(String(cString: $0)) }
    )
  }

  /// The characters that are likely to be shown right.
  public var glyphs: GlyphSet {
    if !usesUTF8 { return .ascii }
    // The Linux console holds 512 characters at most.
    return name.hasPrefix("linux") ? .blocks : .unicode
  }
}
