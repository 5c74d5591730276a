import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// What terminals send besides keys, against the built program.
  struct TerminalInputTests {
    private static let names = [
      "screen-256color", "tmux-256color", "xterm-256color", "putty", "linux", "vt100",
    ]

    /// Sequences that mean nothing here; each has to vanish whole, so that nothing is drawn.
    private static let nothing = [
      "\u{1B}[<64;10;8M", "\u{1B}[<0;113;24m", "\u{1B}[M Q5", "\u{1B}[32;10;8M",
      "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]11;rgb:0000/0000/0000\u{07}",
      "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^quit\u{1B}\\",
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[1;5A",
      "\u{1B}[27;5;113~", "\u{1B}[113;3u", "\u{1B}q", "\u{1B}Q", "\u{1B}e", "\u{1B}\u{1B}[B",
      "\u{1B}[8;24;80t",
    ]

    /// Longer than one waits behind an Escape.
    private static let pause = 0.06

    /// Each as far as it can be torn in two without an Escape standing alone, which is a key.
    private static let torn = nothing.compactMap { sequence -> (String, String)? in
      guard sequence.count > 3 else { return nil }
      return (String(sequence.prefix(3)), String(sequence.dropFirst(3)))
    }

    /// What means something, torn in two, and what is seen then.
    private static let something = [
      ("\u{1B}[20", "0~Quota BLT\u{1B}[201~", "Quota BLT"), ("\u{1B}O", "r", "Quota BLT2"),
      ("\u{1B}O", "w", "Quota BLT27"), ("\u{1B}[", "3~", "Quota BLT27"),
      ("\u{1B}[200~\u{1B}[20", "x\u{1B}[201~", "Quota BLT27"),
    ]

    @Test(arguments: names)
    func whatMeansNothingDrawsNothing(name: String) throws {
      let terminal = try open(name)
      for sequence in Self.nothing { terminal.type(sequence) }
      // The same torn in two, with a pause that a slow line makes.
      for (begin, rest) in Self.torn {
        terminal.type(begin)
        Thread.sleep(forTimeInterval: Self.pause)
        terminal.type(rest)
      }
      #expect(terminal.output(untilSilentFor: .milliseconds(400)) == [])
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
    }

    @Test(arguments: names)
    func pastesAreAskedForAndAreNoKeys(name: String) throws {
      let terminal = try open(name)
      terminal.type("\u{1B}[200~Quota ")
      Thread.sleep(forTimeInterval: 0.1)
      terminal.resize(columns: 81, rows: 24)
      terminal.type("BLT\u{1B}[2")
      Thread.sleep(forTimeInterval: 0.06)
      terminal.type("01~")
      #expect(terminal.output(until: "Quota BLT").contains("Quota BLT"))
      terminal.type("\u{1B}")
      _ = terminal.output(untilSilentFor: .milliseconds(200))
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
    }

    @Test(arguments: names)
    func theMarksOfPastesAreTurnedOnAndOff(name: String) throws {
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment.merging(["TERM": name]) { $1 }
      )
      let first = terminal.output(until: "Kab. Cianjur")
      #expect(first.contains("\u{1B}[?2004h"))
      #expect(first.contains("\u{1B}[?1000l"))
      terminal.type("q")
      #expect(terminal.output(until: "\u{1B}[?2004l").contains("\u{1B}[?2004l"))
      #expect(terminal.ending() == .status(0))
    }

    /// Bars are runs of one character; a terminal that calls itself xterm may not know how to repeat.
    @Test func aBarIsWrittenOutWhole() throws {
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        ["--glyphs", "ascii"],
        environment: Tuntas.environment
      )
      let text = terminal.output(until: "Inpres 8/2025")
      #expect(text.contains("####"))
      #expect(text.firstMatch(of: /\u{1B}\[[0-9]+b/) == nil)
    }

    /// What is chosen is told by changed colours, which PuTTY has though its description doubts it.
    @Test(arguments: ["putty", "putty-256color", "xterm-256color", "linux"])
    func whatIsChosenIsSetApart(name: String) throws {
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment.merging(["TERM": name]) { $1 }
      )
      let text = terminal.output(until: "Inpres 8/2025")
      #expect(text.firstMatch(of: /\u{1B}\[[0-9;]*7[;m]/) != nil)
    }

    @Test func theCursorIsSeenWhereAskedFor() throws {
      for (words, isSeen) in [([], false), (["--reader"], true)] {
        let terminal = try PseudoTerminal(
          running: Tuntas.program.url,
          words,
          environment: Tuntas.environment
        )
        let text = terminal.output(until: "Inpres 8/2025")
        #expect(text.contains("\u{1B}[?25l") != isSeen)
      }
    }

    /// The same in tmux, torn in two with a pause.
    @Test(arguments: names.filter { $0 != "vt100" })
    func inTmuxSequencesAreReadWholeToo(name: String) throws {
      _ = try Tuntas.run("report", "overview")
      let folder = try ScratchFolder()
      let terminal = try Tmux(
        environment: Tuntas.environment.merging(["TERM": name]) { $1 },
        running: ["env", "-C", folder.url.path(), "TERM=\(name)", Tuntas.program.url.path()]
      )
      try terminal.waitFor("Kab. Cianjur")
      let before = try terminal.settledScreen()
      for (begin, rest) in Self.torn {
        try terminal.send(begin)
        Thread.sleep(forTimeInterval: Self.pause)
        try terminal.send(rest)
      }
      #expect(try terminal.settledScreen() == before)
      for (begin, rest, seen) in Self.something {
        try terminal.send(begin)
        Thread.sleep(forTimeInterval: Self.pause)
        try terminal.send(rest)
        try terminal.waitFor(seen)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).isEmpty)
    }

    /// Where tmux knows the terminal's cursor to be, the chosen row is.
    @Test(arguments: [([], "0"), (["--reader"], "1")])
    func inTmuxTheCursorStandsOnWhatIsChosen(words: [String], isSeen: String) throws {
      _ = try Tuntas.run("report", "overview")
      let terminal = try Tmux(
        environment: Tuntas.environment,
        running: ["env", "TERM=screen-256color", Tuntas.program.url.path()] + words
      )
      try terminal.waitFor("Kab. Cianjur")
      for keys in ["j", "2", ":", "Down", "?"] {
        try terminal.press(keys)
        let lines = try terminal.settledScreen().split(
          separator: "\n",
          omittingEmptySubsequences: false
        )
        let row = Int(try terminal.value(of: "#{cursor_y}")) ?? 0
        #expect(lines[row].contains { "►▌".contains($0) } || keys == "?", "\(keys): \(lines[row])")
        #expect(try terminal.value(of: "#{cursor_flag}") == isSeen)
      }
    }

    @Test func aPasteInTmuxIsOfferedToTheSearch() throws {
      _ = try Tuntas.run("report", "overview")
      let folder = try ScratchFolder()
      let terminal = try Tmux(
        environment: Tuntas.environment.merging(["TERM": "screen-256color"]) { $1 },
        running: [
          "env", "-C", folder.url.path(), "TERM=screen-256color", Tuntas.program.url.path(),
        ]
      )
      try terminal.waitFor("Kab. Cianjur")
      try terminal.paste("Rekap Desember\nQuota BLT")
      try terminal.waitFor("Rekap Desember Quota BLT")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).isEmpty)
    }

    @Test func anOutputThatIsBlockedDoesNotKeepTheProgram() throws {
      let terminal = try open("xterm-256color")
      // Nobody reads what is drawn, until the line is full.
      for _ in 0..<400 { terminal.type("\u{0C}") }
      Thread.sleep(forTimeInterval: 1)
      terminal.signal(SIGTERM)
      #expect(terminal.ending(within: .seconds(10)) == .signal(SIGTERM))
    }

    @Test func anExtentThatNoScreenHasIsNotBelieved() throws {
      let environment = ["LINES": "100000", "COLUMNS": "100000"]
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment.merging(environment) { $1 }
      )
      #expect(terminal.output(until: "Kab. Cianjur").contains("Kab. Cianjur"))
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
    }

    private func open(_ name: String) throws -> PseudoTerminal {
      _ = try Tuntas.run("report", "overview")
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        environment: Tuntas.environment.merging(["TERM": name]) { $1 }
      )
      _ = terminal.output(until: "Inpres 8/2025")
      _ = terminal.output(untilSilentFor: .milliseconds(300))
      return terminal
    }
  }
}
