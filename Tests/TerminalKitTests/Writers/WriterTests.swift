import TerminalKit
import Testing

struct WriterTests {
  private var canvas: Canvas {
    var canvas = Canvas(size: Size(columns: 12, rows: 2))
    canvas.write("Babelan", column: 1, row: 0, style: .cursor)
    canvas.write("42", column: 9, row: 0, style: .bad)
    canvas.write("日", column: 0, row: 1)
    return canvas
  }

  @Test func textKeepsOrDropsTrailingBlanks() {
    #expect(TextWriter.text(of: canvas) == " Babelan 42\n日\n")
    let full = TextWriter.text(of: canvas, trimsTrailingBlanks: false)
    #expect(full == " Babelan 42 \n日          \n")
  }

  @Test(arguments: [
    (ColorDepth.none, "\u{1B}[7mBabelan\u{1B}[0m \u{1B}[1m42\u{1B}[0m "),
    (.eight, "\u{1B}[7mBabelan\u{1B}[0m \u{1B}[1m42\u{1B}[0m "),
    (.sixteen, "\u{1B}[7mBabelan\u{1B}[0m \u{1B}[1;91m42\u{1B}[0m "),
    (.many, "\u{1B}[7mBabelan\u{1B}[0m \u{1B}[1;38;5;208m42\u{1B}[0m "),
  ])
  func looksBecomeSequences(colors: ColorDepth, expected: String) {
    let text = ANSIWriter.ansi(of: canvas, theme: .standard(on: .dark), colors: colors)
    let rows = text.split(separator: "\n")
    #expect(rows.first.map(String.init) == " " + expected)
  }

  @Test func brightColoursHaveSequencesOfTheirOwn() {
    var canvas = Canvas(size: Size(columns: 1, rows: 1))
    canvas.write("x", column: 0, row: 0)
    let text = ANSIWriter.ansi(of: canvas, theme: .light, colors: .sixteen)
    #expect(text == "\u{1B}[30;107mx\u{1B}[0m\n")
  }
}
