import Testing
import TuntasTestSupport

extension CommandTests {
  /// What goes over the line: a weak link carries every key and nothing in between.
  struct QuietTerminalTests {
    @Test func aMoveOfTheCursorIsShortAndIdlingIsSilent() throws {
      _ = try Tuntas.run("report", "overview")
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment
      )
      _ = terminal.output(until: "Inpres 8/2025")
      _ = terminal.output(untilSilentFor: .milliseconds(500))
      #expect(terminal.output(untilSilentFor: .seconds(2)).isEmpty)
      for key in ["\u{1B}OB", "\u{1B}OB", "\u{1B}OA", "j", "k", "\t"] {
        terminal.type(key)
        let count = terminal.output(untilSilentFor: .milliseconds(300)).count
        #expect((1...150).contains(count), "\(key.debugDescription): \(count) bytes")
      }
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
      #expect(terminal.modes == terminal.foundModes)
    }

    @Test func aLineThatBreaksEndsTheProgram() throws {
      _ = try Tuntas.run("report", "overview")
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment
      )
      _ = terminal.output(until: "Inpres 8/2025")
      terminal.hangUp()
      #expect(terminal.ending() != nil)
    }
  }
}
