import Testing
import TuntasTestSupport

extension CommandTests {
  /// The example of the terminal kit on a terminal of its own.
  struct KitExampleTests {
    private static let program = BuiltProgram("kit-example")

    @Test func itDrawsMovesAndGivesTheTerminalBack() throws {
      let shell = try Shell(running: Self.program)
      try shell.waitFor("► Harbour")
      try shell.waitFor("no reading")
      try shell.press("Down")
      try shell.waitFor("► Hill")
      try shell.press("Down", "Down", "Up", "Down")
      try shell.waitFor("► Lighthouse")
      try shell.press("q")
      try shell.expectSane()
    }

    /// The role that it adds has its own colour at every number of colours.
    @Test(arguments: [
      ("xterm-256color", "15;0", "38;5;43m"), ("xterm-256color", "0;15", "38;5;23m"),
      ("xterm-16color", "15;0", "96m"), ("xterm-16color", "0;15", "34m"),
      ("xterm", "15;0", "36m"), ("xterm", "0;15", "34m"),
      // Where the background is unknown the role looks as the one it is like.
      ("xterm-256color", "", "38;5;63m"),
    ])
    func itsRoleHasItsOwnColour(name: String, background: String, colour: String) throws {
      let text = try drawing(["TERM": name, "COLORFGBG": background])
      #expect(text.contains(colour))
    }

    @Test func withoutColoursItIsDrawnAllTheSame() throws {
      let text = try drawing(["TERM": "vt100", "COLORFGBG": "15;0"])
      #expect(!text.contains("38;") && !text.contains("36m"))
      #expect(text.contains("Lighthouse"))
    }

    /// The answer of the terminal changes the colours, and the role has one for it.
    @Test func itFollowsTheBackgroundThatTheTerminalTells() throws {
      let terminal = try start(["TERM": "xterm-256color", "COLORFGBG": ""])
      _ = terminal.output(until: "]11;?")
      terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}")
      #expect(terminal.output(until: "38;5;23m").contains("38;5;23m"))
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
      #expect(terminal.modes == terminal.foundModes)
    }

    private func start(_ environment: [String: String]) throws -> PseudoTerminal {
      try PseudoTerminal(
        running: Self.program.url,
        environment: ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }
      )
    }

    private func drawing(_ environment: [String: String]) throws -> String {
      let terminal = try start(environment)
      let text = terminal.output(until: "Lighthouse")
      let rest = String(
        decoding: terminal.output(untilSilentFor: .milliseconds(300)),
        as: UTF8.self
      )
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
      return text + rest
    }
  }
}
