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

  /// What `COLORFGBG` tells of the background: a palette's numbers of text and background, with
  /// perhaps something between.
  public static var background: Background? {
    background(getenv("COLORFGBG").map { String(cString: $0) } ?? "")
  }

  static func background(_ colors: String) -> Background? {
    guard let last = colors.split(separator: ";").last, colors.contains(";"),
      let index = UInt8(last), index < 16
    else { return nil }
    // The eighth is grey, and white where there are no more; the ninth is black's brighter form.
    return [7, 9, 10, 11, 12, 13, 14, 15].contains(index) ? .light : .dark
  }

  /// Whether a terminal of this name reads a question about its colours, whether it answers or not;
  /// others would print it.
  var answersColorQuestions: Bool { Self.readsStrings(name) }

  static func readsStrings(_ name: String) -> Bool {
    strings.contains { name == $0 || name.hasPrefix("\($0)-") || name.hasPrefix("\($0).") }
  }

  /// Kinds of terminals that read strings of the operating system's kind (OSC) to their end.
  private static let strings = [
    "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "iterm2", "kitty", "konsole",
    "mintty", "mlterm", "ms-terminal", "putty", "rxvt", "screen", "st", "tmux", "vte",
    "wezterm", "xterm",
  ]

  /// The characters that are likely to be shown right.
  public var glyphs: GlyphSet {
    if !usesUTF8 { return .ascii }
    // The Linux console holds 512 characters at most.
    return name.hasPrefix("linux") ? .blocks : .unicode
  }
}
