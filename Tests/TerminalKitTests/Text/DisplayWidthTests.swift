import TerminalKit
import Testing

struct DisplayWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("~", 1), ("é", 1), ("Ω", 1), ("─", 1), ("█", 1), ("►", 1), ("あ", 2), ("漢", 2),
      ("ｶ", 1), ("Ａ", 2), ("가", 2), ("\u{301}", 0), ("\u{20DD}", 0), ("\u{1160}", 0),
      ("\u{A980}", 0), ("ꦲ", 1), ("⚠", 1), ("⌚", 2), ("😀", 2), ("\u{20000}", 2), ("\u{3000}", 2),
      ("\u{FFFD}", 1),
    ] as [(Unicode.Scalar, Int)]
  )
  func scalarsTakeTheirColumns(scalar: Unicode.Scalar, columns: Int) {
    #expect(DisplayWidth.columns(of: scalar) == columns)
  }

  @Test func aCharacterTakesWhatItsScalarsTakeTogether() {
    #expect(DisplayWidth.columns(of: Character("e\u{301}")) == 1)
    #expect(DisplayWidth.columns(of: Character("\u{1112}\u{1161}\u{11AB}")) == 2)
  }
}
