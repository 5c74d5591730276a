import TerminalKit
import Testing

struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[31m", "�[31m"),
    ("a\u{07}b", "a�b"),
    ("a\nb\tc\rd", "a�b�c�d"),
    ("a\r\nb", "a�b"),
    ("a\u{7F}b", "a�b"),
    ("a\u{9B}31m", "a�31m"),
    ("a\u{202E}b", "a�b"),
    ("a\u{2066}b\u{2069}", "a�b�"),
    ("\u{200E}a\u{200F}", "�a�"),
    ("\u{61C}a", "�a"),
    ("a\u{200B}b", "a�b"),
    ("a\u{2060}b\u{FEFF}c", "a�b�c"),
    ("a\u{2028}b\u{2029}c", "a�b�c"),
    ("\u{E000}\u{F8FF}\u{10FFFD}", "���"),
    ("\u{E0041}", "�"),
    ("\u{FE0F}", "�"),
    ("\u{301}e", "�e"),
    ("\u{AD}", "�"),
    ("\u{3164}", "�"),
    ("\u{2800}", "�"),
    ("A\u{2800}B", "A�B"),
    ("\u{115F}\u{FFA0}", "��"),
    ("\u{1D159}", "�"),
  ])
  func whatMustNotReachATerminalBecomesVisible(hostile: String, expected: String) {
    let text = SafeText(hostile)
    #expect(text.string == expected)
    #expect(text.width == expected.count)
  }

  @Test(arguments: [
    "👨‍👩‍👧", "🇮🇩", "🇮", "⚠️", "👍🏽", "🏽", "❤️‍🔥", "1️⃣", "क्ष", "ꦏꦴ",
  ])
  func charactersOfDisputedWidthBecomeOneCell(character: String) {
    let text = SafeText(character)
    #expect(text.string == "�")
    #expect(text.width == 1)
  }

  @Test(arguments: [
    ("Muaragembong", 12), ("", 0), ("Café", 4), ("Cafe\u{301}", 4), ("日本", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("╔═╗", 3), ("█▌░", 3), ("😀", 2), ("Ж", 1), ("a\u{A0}b", 3),
  ])
  func harmlessTextStaysAsItIs(text: String, width: Int) {
    #expect(SafeText(text).string == text)
    #expect(SafeText(text).width == width)
  }

  @Test func marksBeyondFourScalarsAreCut() {
    let tower = "e" + String(repeating: "\u{301}", count: 100)
    let text = SafeText(tower)
    #expect(text.string.unicodeScalars.count == 4)
    #expect(text.width == 1)
  }

  @Test func everyWayToMakeTextScrubs() {
    let bell: Character = "\u{07}"
    #expect(SafeText("a\u{07}b".dropFirst()).string == "�b")
    #expect(SafeText(repeating: bell, count: 2).string == "��")
    #expect(("x\u{07}" as SafeText).string == "x�")
    let interpolated: SafeText = "\(bell)\("\u{1B}[2J") \("ab\u{07}".dropFirst()) \(-12)\u{07}"
    #expect(interpolated.string == "��[2J b� -12�")
  }

  @Test func joiningNeverMakesAnUnsafeCharacter() {
    let left = SafeText("\u{1100}")
    let joined = left + SafeText("\u{1100}")
    #expect(joined.string == "\u{1100}�")
    #expect(joined.width == 3)
    #expect((SafeText("e") + SafeText("\u{301}")).string == "e�")
    #expect((SafeText("\u{915}\u{94D}") + SafeText("\u{937}")).string == "\u{915}\u{94D}�")
  }

  @Test(arguments: ["\u{FF9E}", "\u{E33}", "\u{D4E}", "\u{93E}"])
  func aCharacterThatJoinsABlankBecomesVisible(character: String) {
    #expect(SafeText(character).string == "�")
    #expect(SafeText(character).padded(to: 3, alignment: .center).string == " � ")
  }

  @Test func equalTextIsEqualHoweverItWasMade() {
    let cut = SafeText("ab日").prefix(columns: 2)
    #expect(cut == "ab")
    #expect(Set([cut, "ab"]).count == 1)
  }

  @Test func everyScalarIsSafe() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = SafeText(String(scalar))
      guard
        1...2 ~= text.width,
        SafeText(text.string).width == text.width,
        ("a" + text + "b").string.count == 3
      else {
        Issue.record("U+\(String(value, radix: 16))")
        continue
      }
    }
  }

  @Test func textsAreJoinedWithASeparator() {
    #expect([SafeText("a"), "b", "c"].joined(separator: ", ").string == "a, b, c")
    #expect([SafeText]().joined().isEmpty)
  }
}
