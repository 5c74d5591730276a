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
      let moves = ["\u{1B}OB", "\u{1B}OB", "\u{1B}OA", "j", "k"].map { ($0, 80) }
      for (key, most) in moves + [("\t", 150)] {
        terminal.type(key)
        let output = terminal.output(untilSilentFor: .milliseconds(300))
        let count = output.count
        #expect((1...most).contains(count), "\(key.debugDescription): \(count) bytes")
        #expect(!String(decoding: output, as: UTF8.self).contains(Self.setOfCharacters))
      }
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
      #expect(terminal.modes == terminal.foundModes)
    }

    /// The terminal's description has it in front of every change of colours.
    private static let setOfCharacters = "\u{1B}(B"

    @Test func theSetOfCharactersIsChosenOnceForAll() throws {
      _ = try Tuntas.run("report", "overview")
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment.merging(["TERM": "xterm-256color"]) { $1 }
      )
      let first = terminal.output(until: "Inpres 8/2025")
      let changes = first.matches(of: /\u{1B}\[[0-9;]*m/).count
      let choices = first.ranges(of: Self.setOfCharacters).count
      #expect(changes > 20)
      #expect((1...3).contains(choices), "\(choices) choices, \(changes) changes")
      terminal.type("\u{0C}")
      let again = terminal.output(until: "Inpres 8/2025")
      #expect(again.contains(Self.setOfCharacters))
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
