import Testing
import TuntasTestSupport

extension CommandTests {
  /// Terminals as they are found in offices: old ones, unknown ones, ones without UTF-8.
  struct TerminalKindTests {
    @Test(arguments: [
      "vt100", "linux", "screen", "tmux-256color", "xterm", "xterm-kitty", "putty-256color",
      "nothing",
    ])
    func everyTerminalWithACursorWillDo(name: String) throws {
      let terminal = try open(["TERM": name])
      #expect(terminal.output(until: "Kab. Cianjur").contains("Kab. Cianjur"))
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
      #expect(terminal.modes == terminal.foundModes)
    }

    @Test func aTerminalWithoutACursorIsRefusedWithAWayOut() throws {
      let terminal = try open(["TERM": "dumb"])
      #expect(terminal.output(until: "tuntas report overview").contains("tuntas report overview"))
      #expect(terminal.ending() == .status(69))
    }

    @Test func withoutUTF8OnlyASCIIIsWritten() throws {
      let terminal = try open(["LC_ALL": "C", "LANG": "C"])
      let text = terminal.output(until: "Kab. Cianjur")
      #expect(text.contains("Kab. Bekasi, Des 2023"))
      #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func noColorIsHonoured() throws {
      let terminal = try open(["NO_COLOR": "1"])
      let text = terminal.output(until: "Kab. Cianjur")
      #expect(!text.contains("[38;5;") && !text.contains("[33m"))
    }

    private func open(_ more: [String: String]) throws -> PseudoTerminal {
      _ = try Tuntas.run("report", "overview")
      let environment = Tuntas.environment.merging(more) { $1 }
      return try PseudoTerminal(running: Tuntas.program.url, environment: environment)
    }
  }
}
