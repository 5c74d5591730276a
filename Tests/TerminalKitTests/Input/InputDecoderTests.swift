import TerminalKit
import Testing

/// What a terminal sends, torn anywhere.
struct InputDecoderTests {
  @Test func thereAreManyOfThem() { #expect(SentBytes.all.count >= 100) }

  @Test(arguments: SentBytes.all)
  func inOnePieceItIsWhatItIs(sent: SentBytes) {
    #expect(Typist().events(of: [sent.bytes]) == sent.events)
  }

  @Test(arguments: SentBytes.all)
  func tornAtEveryPlaceItIsTheSame(sent: SentBytes) {
    for place in sent.bytes.indices.dropFirst() {
      let pieces = [Array(sent.bytes[..<place]), Array(sent.bytes[place...])]
      #expect(Typist().events(of: pieces) == sent.events, "torn at \(place)")
    }
  }

  @Test(arguments: SentBytes.all)
  func byteByByteItIsTheSame(sent: SentBytes) {
    #expect(Typist().events(of: sent.bytes.map { [$0] }) == sent.events)
  }

  /// The line pauses within a sequence, longer than one waits for the rest of an Escape.
  @Test(arguments: SentBytes.all)
  func aPauseWithinASequenceDoesNotEndIt(sent: SentBytes) {
    for place in sent.bytes.indices.dropFirst(2) {
      var typist = Typist()
      var events = typist.send(Array(sent.bytes[..<place]))
      events += typist.pause(milliseconds: 60)
      events += typist.send(Array(sent.bytes[place...])) + typist.rest()
      // Behind the Escape alone the pause makes it the key; that is the next test.
      let isBehindEscape = sent.bytes[..<place].last == 0x1B && !typist.wasPasting
      if !isBehindEscape { #expect(events == sent.events, "pause at \(place)") }
    }
  }

  /// The pause stands behind the Escape: it has become the key, and the rest still types nothing.
  @Test(arguments: [
    "[A", "[<64;10;8M", "[1;5A", "OA", "[24;80R", "]10;rgb:ffff/ffff/ffff\u{1B}\\", "[I",
    "]11;rgb:0000/0000/0000\u{07}", "P>|XTerm(370)\u{1B}\\", "_Gi=31;OK\u{1B}\\", "[M Q5", "[[A",
  ])
  func whatComesBehindALateEscapeTypesNothing(rest: String) {
    var typist = Typist()
    var events = typist.send([0x1B]) + typist.pause(milliseconds: 60)
    events += typist.send(Array(rest.utf8)) + typist.rest()
    #expect(events == [.key(.escape)])
  }

  @Test func aPasteBehindALateEscapeIsOne() {
    var typist = Typist()
    var events = typist.send([0x1B]) + typist.pause(milliseconds: 60)
    events += typist.send(Array("[200~Quota\u{1B}[201~".utf8))
    #expect(events == [.key(.escape), .pasted("Quota")])
  }

  @Test func aLineThatTearsIsGivenMoreTime() {
    var decoder = InputDecoder()
    _ = decoder.inputs(from: [0x1B])
    _ = decoder.inputsAfterSilence()
    _ = decoder.inputs(from: Array("[A".utf8))
    #expect(decoder.waits.escape == 100)
  }

  @Test(arguments: ["j", "[", "[j", "]1", "Q", "/a"])
  func keysTypedBehindAnEscapeAreKeys(text: String) {
    var typist = Typist()
    var events = typist.send([0x1B]) + typist.pause(milliseconds: 60)
    events += typist.send(Array(text.utf8))
    #expect(events == [.key(.escape)] + text.map { .key(.character($0)) })
  }

  @Test func anEscapeAloneIsTheKey() {
    #expect(Typist().events(of: [[0x1B]]) == [.key(.escape)])
    #expect(Typist().events(of: [[0x1B, 0x1B]]) == [.key(.escape), .key(.escape)])
    #expect(Typist().events(of: [[0x1B, 0x1B, 0x1B]]).count == 3)
  }

  @Test(arguments: ["\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}[20", "\u{1B}[M Q"])
  func whatBeginsAndDoesNotEndIsSwallowed(text: String) {
    var typist = Typist()
    var events = typist.send(Array(text.utf8)) + typist.rest()
    events += typist.send(Array("j".utf8))
    #expect(events == [.key(.character("j"))])
  }

  @Test func whatStopsThingsIsHeardBehindAnEscape() {
    #expect(Typist().events(of: [[0x1B, 0x03]]) == [.key(.control("c"))])
    #expect(Typist().events(of: [Array("\u{1B}[1\u{03}".utf8)]) == [.key(.control("c"))])
  }

  /// A pause of seconds, such as on a line that stands still, does not turn a paste into keys.
  @Test func aPasteOutlastsAPause() {
    var typist = Typist()
    var events = typist.send(Array("\u{1B}[200~Rekap ".utf8)) + typist.pause(milliseconds: 5000)
    events += typist.send(Array("Desember".utf8)) + typist.pause(milliseconds: 5000)
    events += typist.send(Array("\u{1B}[201~".utf8))
    #expect(events == [.pasted("Rekap Desember")])
  }

  @Test func aPasteWhoseEndNeverComesIsGivenOut() {
    var typist = Typist()
    var events = typist.send(Array("\u{1B}[200~12 34\u{1B}[20".utf8)) + typist.rest()
    events += typist.send(Array("j".utf8))
    #expect(events == [.pasted(SafeText("12 34\u{1B}[20")), .key(.character("j"))])
  }

  @Test func anEndWithinAPasteDoesNotEndIt() {
    let text = "\u{1B}[200~a\u{1B}[201~Quit\u{1B}[201~"
    let events = Typist().events(of: [Array(text.utf8)])
    #expect(events == [.pasted(SafeText("a\u{1B}[201~Quit"))])
  }

  private static let white = "\u{1B}]11;rgb:ffff/ffff/ffff"

  @Test(
    arguments: [
      (white + "\u{07}", .light), (white + "\u{1B}\\", .light),
      ("\u{1B}]11;rgb:00/00/00\u{07}", .dark), ("\u{1B}]11;rgba:1c1c/1c1c/1c1c/ffff\u{07}", .dark),
      ("\u{1B}]11;rgb:f/f/e\u{07}", .light),
      ("\u{1B}]10;rgb:ffff/ffff/ffff\u{07}", nil), ("\u{1B}]11;?\u{07}", nil),
      ("\u{1B}]11;rgb:ffff/ffff\u{07}", nil), ("\u{1B}]11;rgb:+1/0/0\u{07}", nil),
      ("\u{1B}]11;rgb:fffff/0/0\u{07}", nil), ("\u{1B}P11;rgb:0/0/0\u{1B}\\", nil),
      (white + "\u{18}", nil),
    ] as [(String, Background?)]
  )
  func theAnswerAboutTheBackgroundIsTaken(reply: String, expected: Background?) {
    let bytes = Array(reply.utf8)
    for place in bytes.indices {
      for pause in [0, 60] {
        var typist = Typist()
        typist.ask()
        var events = typist.send(Array(bytes[..<place])) + typist.pause(milliseconds: pause)
        events += typist.send(Array(bytes[place...])) + typist.rest()
        let keys = events.filter { $0 != .key(.escape) }
        #expect(keys == (expected.map { [.background($0)] } ?? []), "\(place), \(pause) ms")
      }
    }
  }

  /// The line stands still for seconds within the reply.
  @Test func anAnswerInPiecesFarApartIsOne() {
    var typist = Typist()
    typist.ask()
    var events = typist.send(Array("\u{1B}]11;rgb:ff".utf8)) + typist.pause(milliseconds: 5000)
    events += typist.send(Array("ff/ffff/ffff\u{07}j".utf8))
    #expect(events == [.background(.light), .key(.character("j"))])
  }

  @Test func onlyOneAnswerIsTaken() {
    var typist = Typist()
    typist.ask()
    let reply = Array((Self.white + "\u{07}").utf8)
    #expect(typist.send(reply + reply) == [.background(.light)])
    #expect(typist.send(reply).isEmpty)
  }

  @Test func withinAPasteItIsText() {
    var typist = Typist()
    typist.ask()
    let text = Self.white + "\u{07}"
    let events = typist.send(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
    #expect(events == [.pasted(SafeText(text))])
  }

  @Test func numLockOfPuTTYIsNoKey() {
    let sequences = KeySequences(adding: [Array("\u{1B}[11~".utf8): .function(1)])
    var decoder = InputDecoder(sequences: sequences)
    #expect(decoder.inputs(from: Array("\u{1B}OP".utf8)).isEmpty)
    #expect(decoder.inputs(from: Array("\u{1B}[11~".utf8)) == [.key(.function(1))])
  }

  @Test func withoutUTF8EveryByteIsALetter() {
    var decoder = InputDecoder(isUTF8: false)
    #expect(decoder.inputs(from: [0xE9]) == [.scalar("é")])
  }

  /// Random pieces of what terminals send, in random order and torn anywhere: what comes out is
  /// what the pieces are, and never a letter more.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func noisyLinesTypeNothing(seed: UInt64) {
    var random = Seeded(seed: seed)
    // A second mark without a first one is what a paste may hold, when it comes right behind one.
    let pieces = SentBytes.all.filter { $0.bytes != Array("\u{1B}[201~".utf8) }
    var bytes: [UInt8] = []
    var expected: [TerminalEvent] = []
    for _ in 0..<50 {
      guard let sent = pieces.randomElement(using: &random) else { continue }
      bytes += sent.bytes
      expected += sent.events
    }
    var torn: [[UInt8]] = []
    while !bytes.isEmpty {
      let length = min(bytes.count, Int.random(in: 1...7, using: &random))
      torn.append(Array(bytes[..<length]))
      bytes.removeFirst(length)
    }
    #expect(Typist().events(of: torn).map(\.alone) == expected)
  }
}

/// Someone who sends bytes and lets time pass.
struct Typist {
  private var decoder = InputDecoder()
  private var assembler = EventAssembler()

  /// Whether a paste had begun when time passed last.
  private(set) var wasPasting = false

  /// The events of pieces that come one after the other, and of the silence behind them.
  func events(of pieces: [[UInt8]]) -> [TerminalEvent] {
    var typist = self
    var events: [TerminalEvent] = []
    for piece in pieces { events += typist.send(piece) }
    return events + typist.rest()
  }

  /// Asks the terminal what is behind its text.
  mutating func ask() { decoder.awaitBackground() }

  mutating func send(_ bytes: [UInt8]) -> [TerminalEvent] {
    assembler.events(from: decoder.inputs(from: bytes))
  }

  /// Lets a time pass in which nothing comes.
  mutating func pause(milliseconds: Int) -> [TerminalEvent] {
    wasPasting = assembler.isPasting
    guard let patience = decoder.patience, patience <= milliseconds else { return [] }
    return assembler.events(from: decoder.inputsAfterSilence())
  }

  /// Lets so much time pass that nothing is waited for any more.
  mutating func rest() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while decoder.patience != nil {
      events += assembler.events(from: decoder.inputsAfterSilence())
    }
    return events
  }
}

extension TerminalEvent {
  /// The event as if the key had come alone.
  var alone: TerminalEvent {
    if case .keyInBurst(let key) = self { .key(key) } else { self }
  }
}
