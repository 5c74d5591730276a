import TerminalKit
import Testing

@testable import CursesTerminal

struct TerminalEnvironmentTests {
  @Test(
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;7", .light), ("7;8", .dark), ("0;default;15", .light),
      ("12;default", nil), ("", nil), ("15", nil), ("0;300", nil), ("0;-1", nil), (";", nil),
    ] as [(String, Background?)]
  )
  func theEnvironmentTellsTheBackground(colors: String, expected: Background?) {
    #expect(TerminalEnvironment.background(colors) == expected)
  }

  @Test(arguments: [
    "xterm", "xterm-256color", "xterm-kitty", "screen.xterm-256color", "screen-256color",
    "tmux-256color", "putty", "putty-256color", "rxvt-unicode-256color", "st-256color", "foot",
  ])
  func theseReadAQuestionAboutColours(name: String) {
    #expect(TerminalEnvironment.readsStrings(name))
  }

  /// They would print it, or nobody knows.
  @Test(arguments: [
    "", "linux", "linux-16color", "dumb", "vt100", "vt220", "ansi", "cons25", "nothing", "stx",
    "eterm-color", "emacs", "xtermy", "sun", "unknown",
  ])
  func theseAreNotAsked(name: String) {
    #expect(!TerminalEnvironment.readsStrings(name))
  }
}
