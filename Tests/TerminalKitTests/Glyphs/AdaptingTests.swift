import TerminalKit
import Testing

struct AdaptingTests {
  @Test(
    arguments: [
      (
        " Tuntas › Kab. Bekasi › Ringkasan · keadaan", " Tuntas > Kab. Bekasi > Ringkasan . keadaan"
      ),
      (" ► Muaragembong  █████████░░░░░░┃  61%", " > Muaragembong  #########------|  61%"),
      ("   Cabangbungin  █████████▌░░░░░┃  64%", "   Cabangbungin  #########:-----|  64%"),
      ("   Modal (usaha) ███▌░░│░░┃  40%    −42", "   Modal (usaha) ###:--!--|  40%    -42"),
      ("   Pelatihan     ·········┃    –  –/600", "   Pelatihan     .........|    -  -/600"),
      ("   PBI JKN       ██████│█▌┃  96%", "   PBI JKN       ######!#:|  96%"),
      ("   ██▓▓▒▒░░··", "   ##++==--.."),
      (
        " * angka   ± sekitar   │ rencana   ┃ target", " * angka   ~ sekitar   ! rencana   | target"
      ),
      (" ↑↓ pilih  ←→ kolom  “kata” ‘a’…", " ^v pilih  <> kolom  \"kata\" 'a'~"),
      ("Ñandú Çelik œuvre Łódź ñ e\u{301}", "Nandu Celik ouvre Lodz n e"),
      ("日本 Ж �", "? ?  ? ?"),
    ] as [(SafeText, String)]
  )
  func chartsAndTextHaveTheirLikenessInASCII(unicode: SafeText, ascii: String) {
    var canvas = Canvas(size: Size(columns: unicode.width, rows: 1))
    canvas.write(unicode, column: 0, row: 0)
    #expect(canvas.adapted(to: .ascii).rowText(0) == ascii)
  }

  @Test func aFrameIsNoPlanMark() {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    canvas.box(canvas.bounds, title: "a")
    canvas.write("│", column: 3, row: 1, style: .title)
    #expect(canvas.adapted(to: .ascii).plainText() == "+- a --+\n|  !   |\n+------+\n")
  }

  @Test func aRoleLikeAFrameIsAFrame() {
    var canvas = Canvas(size: Size(columns: 4, rows: 3))
    canvas.box(canvas.bounds, style: Style(StyleRole("quiet border", like: .border)))
    #expect(canvas.adapted(to: .ascii).plainText() == "+--+\n|  |\n+--+\n")
  }

  @Test func oldFontsGetADoubleLineForTheTarget() {
    var canvas = Canvas(size: Size(columns: 30, rows: 1))
    canvas.write("████▌░│░┃ ► ± − – · › é ū 日 ạ", column: 0, row: 0)
    #expect(canvas.adapted(to: .blocks).rowText(0) == "████▌░│░║ ► ± − – · › é ū ?  a")
  }

  @Test(arguments: [(GlyphSet.unicode, "▁▂▃▅▆▇█ ●"), (.blocks, "_░░▒▒▓█ ●"), (.ascii, "_-=+*%# o")])
  func stepsOfALineGrowDenserWhereTheyCannotGrowHigher(glyphs: GlyphSet, expected: String) {
    var canvas = Canvas(size: Size(columns: 9, rows: 1))
    canvas.write("▁▂▃▅▆▇█ ●", column: 0, row: 0)
    #expect(canvas.adapted(to: glyphs).rowText(0) == expected)
  }

  @Test(arguments: GlyphSet.builtIn)
  func adaptingTwiceChangesNothing(glyphs: GlyphSet) {
    var canvas = Canvas(size: Size(columns: 70, rows: 1))
    canvas.write("┃█▌▐▀▄▁▂▃▅▆▇░▒▓│●─┌┐└┘►◄▲▼›‹·•…±≈–—−×÷≤≥“”‘’°✓日本😀é", column: 0, row: 0)
    let once = canvas.adapted(to: glyphs)
    #expect(once.adapted(to: glyphs) == once)
    #expect(once.size == canvas.size)
  }

  @Test func nothingButASCIIIsLeft() {
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var canvas = Canvas(size: Size(columns: 2, rows: 1))
      canvas.write(SafeText(String(scalar)), column: 0, row: 0)
      #expect(canvas.adapted(to: .ascii).rowText(0).utf8.count == 2)
    }
  }
}
