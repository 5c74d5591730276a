import Testing

@testable import CursesTerminal

struct TerminalNameTests {
  @Test(arguments: [
    ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm"]),
    ("putty-256color", ["putty-256color", "putty"]),
    ("screen.xterm-256color", ["screen.xterm-256color", "screen.xterm", "screen"]),
    ("linux", ["linux"]),
    ("", []),
    ("-", ["-"]),
  ])
  func aNameIsTriedBeforeItsShorterForms(name: String, first: [String]) {
    let candidates = TerminalName.candidates(for: name)
    #expect(Array(candidates.prefix(first.count)) == first)
    #expect(candidates.suffix(3) == ["xterm-256color", "xterm", "vt100"])
  }

  @Test func aTerminalWithoutACursorIsNamed() {
    #expect(throws: TerminalError.cannotMoveCursor(name: "dumb")) {
      try TerminalName.usable(for: "dumb")
    }
  }
}
