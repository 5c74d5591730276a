import Foundation
import TerminalKit
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct SVGWriterTests {
  @Test(arguments: Theme.builtIn)
  func theDocumentIsWellFormed(theme: Theme) {
    let document = SVGWriter.svg(of: canvas, theme: theme, title: "A <title> & \"more\"")
    let parser = XMLParser(data: Data(document.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test func aScreenReaderHearsTheTitle() {
    let document = SVGWriter.svg(of: canvas, title: "Bars <1> & 2")
    #expect(document.contains("<title id=\"title\">Bars &lt;1&gt; &amp; 2</title>"))
    #expect(document.contains("role=\"img\" aria-labelledby=\"title\""))
  }

  @Test(arguments: ["<\u{338}b>", "&\u{301}", "\"\u{308}", "a<\u{200D}b"])
  func whatHasAnAccentOnItOpensNoTag(text: String) {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.write(SafeText(text), column: 0, row: 0)
    let document = SVGWriter.svg(of: canvas, title: SafeText(text))
    #expect(XMLParser(data: Data(document.utf8)).parse(), "\(document)")
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (13.68, "13.68"), (13.6, "13.6"), (0.05, "0.05"), (0.125, "0.13"),
      (-1.5, "-1.5"), (-0.001, "0"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
    ] as [(Double, String)]
  )
  func placesHaveTwoDecimals(value: Double, expected: String) {
    #expect(MarkupText.number(value) == expected)
  }

  @Test func apostrophesAreEscapedWhereTheyMayEndAnAttribute() {
    #expect(MarkupText.escaped("'a' <b>") == "'a' &lt;b&gt;")
    #expect(MarkupText.escaped("'a'", escapesApostrophes: true) == "&#39;a&#39;")
  }

  @Test func textStandsInRunsOfGivenLength() {
    let document = SVGWriter.svg(of: canvas, title: "t")
    #expect(
      document.contains(
        "<text x=\"18\" y=\"13.68\" textLength=\"63\" lengthAdjust=\"spacingAndGlyphs\""
      )
    )
    #expect(document.contains(">Babelan</text>"))
    #expect(document.contains(">a&lt;b&amp;c</text>"))
  }

  @Test func everyWordStandsInItsColumnWhateverTheFont() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.write("Kec. Setu  17", column: 1, row: 0)
    let document = SVGWriter.svg(of: canvas, title: "t")
    for (word, column) in [("Kec.", 1), ("Setu", 6), ("17", 12)] {
      let place = "x=\"\(9 * column)\" y=\"13.68\" textLength=\"\(9 * word.count)\""
      let text = "<text \(place) [^>]*>\(word)</text>"
      #expect(document.range(of: text, options: .regularExpression) != nil, "\(word)")
    }
  }

  @Test func anUnderlineGoesOnBetweenWords() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.write("two words", column: 0, row: 0, style: Style.plain.underlined())
    let document = SVGWriter.svg(of: canvas, title: "t")
    #expect(document.contains(" text-decoration=\"underline\">two words</text>"))
  }

  @Test func blocksAndLinesAreShapes() {
    let document = SVGWriter.svg(of: canvas, title: "t")
    for glyph in "█▌░│┃►─┌" { #expect(!document.contains(glyph)) }
    #expect(document.contains("<polygon"))
    #expect(document.contains("fill-opacity=\"0.25\""))
  }

  @Test func anEmptyCanvasIsAPictureToo() {
    let document = SVGWriter.svg(of: Canvas(size: Size(columns: 0, rows: 0)), title: "")
    #expect(XMLParser(data: Data(document.utf8)).parse())
  }

  private var canvas: Canvas {
    var canvas = Canvas(size: Size(columns: 20, rows: 4))
    canvas.write("Babelan", column: 2, row: 0, style: .cursor)
    canvas.write("██▌░│┃►", column: 10, row: 0, style: .good)
    canvas.write("a<b&c 日本", column: 0, row: 1)
    canvas.box(Rect(column: 0, row: 2, columns: 20, rows: 2))
    return canvas
  }
}
