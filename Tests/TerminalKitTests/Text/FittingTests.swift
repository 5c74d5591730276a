import TerminalKit
import Testing

struct FittingTests {
  @Test(
    arguments: [
      ("Cibinong", 8, "Cibinong"), ("Cibinong", 7, "Cibino…"), ("Cibinong", 1, "…"),
      ("Cibinong", 0, ""), ("Cibinong", -1, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
      ("日本語", 4, "日…"), ("日本語", 2, "…"), ("", 0, ""),
    ] as [(SafeText, Int, String)]
  )
  func textTooWideEndsInAnEllipsis(text: SafeText, columns: Int, expected: String) {
    let fitted = text.fitted(to: columns)
    #expect(fitted.string == expected)
    #expect(fitted.width <= max(0, columns))
  }

  @Test(
    arguments: [
      ("ab", 5, .leading, "ab   "), ("ab", 5, .trailing, "   ab"), ("ab", 5, .center, " ab  "),
      ("abc", 2, .leading, "a…"), ("日本", 3, .trailing, "日…"), ("日本語", 4, .trailing, " 日…"),
      ("a", 0, .center, ""),
    ] as [(SafeText, Int, Alignment, String)]
  )
  func paddingGivesTheVeryWidth(
    text: SafeText,
    columns: Int,
    alignment: Alignment,
    expected: String
  ) {
    let padded = text.padded(to: columns, alignment: alignment)
    #expect(padded.string == expected)
    #expect(padded.width == columns)
  }

  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 3, ["one", "two", "thr", "ee"]),
      ("  one   two ", 20, ["one two"]),
      ("", 5, [""]),
      ("日本語", 2, ["日", "本", "語"]),
      ("日本", 1, ["�", "�"]),
      ("abc", 0, []),
    ] as [(SafeText, Int, [String])]
  )
  func textWrapsBetweenWords(text: SafeText, columns: Int, expected: [String]) {
    #expect(text.wrapped(to: columns).map(\.string) == expected)
  }

  @Test func prefixNeverSplitsAWideCharacter() {
    #expect(SafeText("a日b").prefix(columns: 2).string == "a")
    #expect(SafeText("a日b").prefix(columns: 3).string == "a日")
  }
}
