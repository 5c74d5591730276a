import Testing
import TuntasModel

@Suite("Texts as a search compares them")
struct SearchTextTests {
  @Test(
    "What is typed is found in a name by letters and digits alone",
    arguments: [
      ("gunungputri", "Gunungputri", .exact),
      ("Gunung Putri", "Gunungputri", .exact),
      ("GUNUNG  PUTRI", "Gunungputri", .exact),
      ("gunung-putri", "Gunung Putri", .exact),
      ("gunungput", "Gunung Putri", .beginning),
      ("gunungput", "Gunungputri", .beginning),
      ("putri", "Gunung Putri", .wordBeginning),
      ("putri", "Gunungputri", .inside),
      ("put ri", "Gunung Putri Barat", .wordBeginning),
      ("ung", "Gunungputri", .inside),
      ("Babakan Karet", "Babakankaret", .exact),
      ("cibéber", "Cibeber", .exact),
      ("cibe\u{301}ber", "Cibeber", .exact),
      ("CIBEBER", "Cib\u{E9}ber", .exact),
      ("aan", "Ka'an", .inside),
      ("1.5", "Tunai Rp1,5 juta", .inside),
      ("Ø", "ø", .exact),
      ("bogor", "Bekasi", nil),
      ("gunungputria", "Gunungputri", nil),
      ("", "Bekasi", nil),
      (" -.", "Bekasi", nil),
      ("bekasi", "", nil),
      ("%", "Bekasi", nil),
      ("_", "Bekasi", nil),
      ("😀", "Bekasi", nil),
    ] as [(String, String, SearchMatch?)]
  )
  func match(typed: String, name: String, expected: SearchMatch?) {
    #expect(SearchText(typed).match(in: SearchText(name)) == expected)
  }

  @Test(
    "A code is found whole or by its first digits, with dots or without",
    arguments: [
      ("32.16.01", "32.16.01", .exact),
      ("321601", "32.16.01", .exact),
      ("3216012001", "32.16.01.2001", .exact),
      ("32.16.01", "32.16.01.2001", .beginning),
      ("32.16.0", "32.16.01", .beginning),
      ("32 16", "32.16.01", .beginning),
      ("16.01", "32.16.01", nil),
      ("32.16.01.2001", "32.16.01", nil),
      ("32.16.01a", "32.16.01", nil),
      ("ID", "ID", nil),
      (".", "32.16.01", nil),
    ] as [(String, String, SearchMatch?)]
  )
  func code(typed: String, code: String, expected: SearchMatch?) throws {
    let code = try #require(RegionCode(code))
    #expect(SearchText(typed).match(in: code) == expected)
  }

  @Test(
    "A text without letters and digits is empty",
    arguments: [("", true), (" .-\u{301}\u{0}😀", true), ("a", false), ("7", false), ("京", false)]
  )
  func empty(text: String, expected: Bool) {
    #expect(SearchText(text).isEmpty == expected)
  }

  @Test("The better match comes first")
  func order() {
    let matches: [SearchMatch] = [.exact, .beginning, .wordBeginning, .inside]
    #expect(matches.reversed().sorted() == matches)
  }

  @Test("Of a very long text the beginning counts")
  func long() {
    let long = String(repeating: "a ", count: 100_000)
    #expect(SearchText(long).match(in: SearchText(long)) == .exact)
    #expect(SearchText(long).match(in: SearchText("a")) == nil)
  }
}
