import Testing

@testable import TerminalKit

struct MouseReportTests {
  @Test(arguments: [
    ("\u{1B}[<0;5;3M", [TerminalInput.clicked(Position(column: 4, row: 2))]),
    ("\u{1B}[<0;5;3m", []), ("\u{1B}[<2;5;3M", []), ("\u{1B}[<32;5;3M", []),
    ("\u{1B}[<64;5;3M", [.wheeled(-1)]), ("\u{1B}[<65;5;3M", [.wheeled(1)]),
    ("\u{1B}[<0;0;3M", []), ("\u{1B}[<0;5M", []), ("\u{1B}[<;;M", []), ("\u{1B}[<0;5;3;9M", []),
    ("\u{1B}[<99999999999999999999;5;3M", []),
  ])
  func aReportIsAClickOrATurnOfTheWheel(bytes: String, inputs: [TerminalInput]) {
    var decoder = InputDecoder()
    decoder.takeMouse(true)
    #expect(decoder.inputs(from: Array(bytes.utf8)) == inputs)
    // What follows is read as ever.
    #expect(decoder.inputs(from: Array("a".utf8)) == [.scalar("a")])
  }

  @Test func whoDidNotAskIsToldNothing() {
    var decoder = InputDecoder()
    #expect(decoder.inputs(from: Array("\u{1B}[<0;5;3M".utf8)).isEmpty)
    decoder.takeMouse(true)
    decoder.takeMouse(false)
    #expect(decoder.inputs(from: Array("\u{1B}[<0;5;3M".utf8)).isEmpty)
  }

  @Test func aReportTornByTheLineIsWhole() {
    var decoder = InputDecoder()
    decoder.takeMouse(true)
    let inputs = "\u{1B}[<0;12;7M".utf8.flatMap { decoder.inputs(from: [$0]) }
    #expect(inputs == [.clicked(Position(column: 11, row: 6))])
  }

  @Test func withinAPasteItIsText() {
    var assembler = EventAssembler()
    #expect(assembler.events(from: [.pasteBegin, .clicked(Position(column: 0, row: 0))]).isEmpty)
    #expect(assembler.events(from: [.scalar("a"), .pasteEnd]) == [.pasted("a")])
    #expect(assembler.events(from: [.wheeled(1)]) == [.wheeled(1)])
  }
}
