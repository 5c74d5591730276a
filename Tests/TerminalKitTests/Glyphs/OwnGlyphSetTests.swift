import TerminalKit
import Testing

/// Glyph sets that a program makes from those of the kit.
struct OwnGlyphSetTests {
  private func adapted(_ text: SafeText, _ glyphs: GlyphSet) -> String {
    var canvas = Canvas(size: Size(columns: text.width, rows: 1))
    canvas.write(text, column: 0, row: 0)
    return canvas.adapted(to: glyphs).rowText(0)
  }

  @Test(arguments: [
    (GlyphSet.unicode, "a#╏é日"), (.blocks, "a#╏é? "), (.ascii, "a#╏e? "),
  ])
  func theRestIsAsInTheSetThatItIsLike(likeness: GlyphSet, expected: String) {
    let own = GlyphSet("own", like: likeness, ["█": "#", "┃": "╏"])
    #expect(adapted("a█┃é日", own) == expected)
    #expect(own.name == "own" && own != likeness)
  }

  @Test func aSetLikeOneOfOnesOwnKeepsItsReplacements() {
    let first = GlyphSet("first", like: .unicode, ["a": "b", "c": "d"])
    let second = GlyphSet("second", like: first, ["c": "e"])
    #expect(adapted("ac", second) == "be")
  }

  /// No column moves, and nothing gets to a terminal that text could not bring there.
  @Test func onlyCharactersOfOneColumnAreReplacedAndOnlyBySuch() {
    let own = GlyphSet("own", like: .unicode, ["日": "x", "a": "日", "b": "\u{1B}", "c": "\u{202E}"])
    #expect(adapted("日abc", own) == "日abc")
  }

  @Test(arguments: GlyphSet.builtIn)
  func setsOfTheKitAreFoundByTheirNames(glyphs: GlyphSet) {
    #expect(GlyphSet(named: glyphs.name) == glyphs)
    #expect(GlyphSet(named: glyphs.name.uppercased()) == nil)
  }
}
