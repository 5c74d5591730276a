import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// The colours follow the terminal's background, and asking for it harms no terminal.
  struct BackgroundTests {
    private static let question = "\u{1B}]11;?\u{07}"
    private static let white = "\u{1B}]11;rgb:ffff/ffff/ffff\u{07}"
    /// The blue for a light background, with many colours.
    private static let blueOnWhite = "38;5;25m"

    @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "putty"])
    func itIsAskedOnceBehindTheFirstFrame(name: String) throws {
      let (terminal, text) = try open(["TERM": name])
      let parts = text.components(separatedBy: Self.question)
      #expect(parts.count == 2)
      #expect(parts[0].contains("Tuntas"))
      terminal.type("jj?")
      let more = terminal.output(untilSilentFor: .milliseconds(300))
      #expect(!String(decoding: more, as: UTF8.self).contains(Self.question))
      // Enter closes the help, in which q is a letter.
      terminal.type("\rq")
      #expect(terminal.ending() == .status(0))
    }

    /// They would print the question, or nobody knows whether they would.
    @Test(arguments: ["linux", "vt100", "vt220", "nothing", "ansi"])
    func theseAreNotAsked(name: String) throws {
      let (_, text) = try open(["TERM": name])
      #expect(!text.contains("]11;"))
    }

    @Test func whoHasNoColoursOrChoseThemIsNotAsked() throws {
      #expect(!(try open(["NO_COLOR": "1"]).1).contains("]11;"))
      for theme in ["light", "dark", "contrast"] {
        let office = try Office()
        try office.write("theme = \"\(theme)\"")
        #expect(!(try office.drawing()).contains("]11;"))
      }
    }

    /// The answer comes late and in pieces; what it changes is drawn once.
    @Test func theAnswerChangesTheColoursOnce() throws {
      let (terminal, text) = try open([:])
      #expect(!text.contains(Self.blueOnWhite))
      terminal.type(String(Self.white.prefix(9)))
      Thread.sleep(forTimeInterval: 1.5)
      #expect(terminal.output(untilSilentFor: .milliseconds(100)).isEmpty)
      terminal.type(String(Self.white.dropFirst(9)))
      let drawn = terminal.output(untilSilentFor: .milliseconds(300))
      #expect(String(decoding: drawn, as: UTF8.self).contains(Self.blueOnWhite))
      terminal.type(Self.white)
      terminal.type("\u{1B}]11;rgb:0000/0000/0000\u{07}")
      #expect(terminal.output(untilSilentFor: .milliseconds(300)).isEmpty)
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
    }

    @Test func theEnvironmentTellsItWithoutAnAnswer() throws {
      #expect(try open(["COLORFGBG": "0;15"]).1.contains(Self.blueOnWhite))
      #expect(!(try open(["COLORFGBG": "15;0"]).1).contains(Self.blueOnWhite))
    }

    @Test func aThemeThatWasChosenStays() throws {
      let (terminal, _) = try open([:])
      terminal.type("tt")
      _ = terminal.output(untilSilentFor: .milliseconds(300))
      terminal.type(Self.white)
      #expect(terminal.output(untilSilentFor: .milliseconds(300)).isEmpty)
    }

    private func open(_ more: [String: String]) throws -> (PseudoTerminal, String) {
      _ = try Tuntas.run("report", "overview")
      let environment = ["NO_COLOR": "", "COLORFGBG": ""].merging(more) { $1 }
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment.merging(environment) { $1 }
      )
      var text = terminal.output(until: "Inpres 8/2025")
      let rest = terminal.output(untilSilentFor: .milliseconds(300))
      text += String(decoding: rest, as: UTF8.self)
      return (terminal, text)
    }
  }
}
