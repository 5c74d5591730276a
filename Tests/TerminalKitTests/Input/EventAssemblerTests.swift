import TerminalKit
import Testing

struct EventAssemblerTests {
  @Test(
    arguments: [
      ("a", Key.character("a")), ("é", .character("é")), ("\u{03}", .control("c")),
      ("\u{1A}", .control("z")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{08}", .backspace),
      ("\u{7F}", .backspace), ("\u{1B}", .escape),
    ] as [(Unicode.Scalar, Key)]
  )
  func scalarsAreKeys(scalar: Unicode.Scalar, key: Key) {
    #expect(events([.scalar(scalar)]) == [.key(key)])
  }

  @Test(arguments: ["\u{00}", "\u{1C}", "\u{9B}"] as [Unicode.Scalar])
  func controlsWithoutAKeyMeanNothing(scalar: Unicode.Scalar) {
    #expect(events([.scalar(scalar)]).isEmpty)
  }

  @Test func keysOfTheDriverPass() {
    #expect(events([.key(.up), .unknown, .key(.function(5))]) == [.key(.up), .key(.function(5))])
  }

  @Test func keysThatComeInGreatNumberAreToldApart() {
    let keys = "quota".map(Key.character)
    #expect(events(scalars("quota")) == keys.map(TerminalEvent.keyInBurst))
    #expect(events(scalars("quot")) == keys.dropLast().map(TerminalEvent.key))
  }

  @Test func aPasteIsNoKeyOfMany() {
    let inputs = [.pasteBegin] + scalars("quota") + [.pasteEnd] + scalars("j")
    #expect(events(inputs) == [.pasted("quota"), .key(.character("j"))])
  }

  @Test func aPasteIsOneEvent() {
    var assembler = EventAssembler()
    let first = assembler.events(from: [.key(.up), .pasteBegin] + scalars("q\u{1B}[2J\n"))
    #expect(first == [.key(.up)])
    #expect(assembler.isPasting)
    let rest = assembler.events(from: scalars("\tb\r\n") + [.key(.down), .pasteEnd, .key(.down)])
    #expect(rest == [.pasted("q�[2J b"), .key(.down)])
    #expect(!assembler.isPasting)
  }

  @Test func aPasteWithoutEndIsGivenOut() {
    var assembler = EventAssembler()
    #expect(assembler.events(from: [.pasteBegin] + scalars("12 34")).isEmpty)
    #expect(assembler.endPaste() == [.pasted("12 34")])
    #expect(assembler.endPaste().isEmpty)
  }

  @Test func aPasteHasALimit() {
    var assembler = EventAssembler()
    let flood = Array(repeating: TerminalInput.scalar("x"), count: 100_000)
    let events = assembler.events(from: [.pasteBegin] + flood + [.pasteEnd])
    #expect(events == [.pasted(SafeText(repeating: "x", count: 64 * 1024))])
  }

  private func events(_ inputs: [TerminalInput]) -> [TerminalEvent] {
    var assembler = EventAssembler()
    return assembler.events(from: inputs)
  }

  private func scalars(_ text: String) -> [TerminalInput] {
    text.unicodeScalars.map(TerminalInput.scalar)
  }
}
