import TerminalKit
import Testing

struct CanvasTests {
  static let sizes = [
    Size(columns: 0, rows: 0), Size(columns: 0, rows: 3), Size(columns: 3, rows: 0),
    Size(columns: 1, rows: 1), Size(columns: 2, rows: 2), Size(columns: 80, rows: 24),
  ]

  @Test(arguments: sizes)
  func everythingMayBeDrawnOnEverySize(size: Size) {
    var canvas = Canvas(size: size)
    for column in -3...3 {
      for row in -2...2 {
        canvas.write("日本 abc", column: column, row: row, style: .bad)
        canvas.box(Rect(column: column, row: row, columns: 5, rows: 3), title: "t", footer: "f")
        canvas.fill(Rect(column: column, row: row, columns: 99, rows: 99), with: "x")
        canvas.paint(.dim, in: Rect(column: column, row: row, columns: 99, rows: 99))
        canvas.write("日本", column: size.columns - column, row: row)
        var other = Canvas(size: Size(columns: 4, rows: 1))
        other.write("日本", column: 0, row: 0)
        canvas.draw(other, column: column, row: row)
      }
    }
    expectWhole(canvas)
  }

  @Test func textIsClippedOnEverySide() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    #expect(canvas.write("abcdefgh", column: -2, row: 0) == 8)
    #expect(canvas.rowText(0) == "cdefg")
    canvas.write("zz", column: 0, row: 1)
    canvas.write("zz", column: 0, row: -1)
    #expect(canvas.plainText() == "cdefg\n")
  }

  @Test func aWideCharacterAtAnEdgeBecomesABlank() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.write("日本", column: -1, row: 0, style: .bad)
    #expect(canvas.rowText(0) == " 本")
    #expect(canvas[0, 0].style == .bad)
    canvas.write("日本", column: 0, row: 0)
    #expect(canvas.rowText(0) == "日 ")
    expectWhole(canvas)
  }

  @Test func overwritingHalfAWideCharacterBlanksTheOtherHalf() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("日本", column: 0, row: 0)
    canvas.write("x", column: 1, row: 0)
    #expect(canvas.rowText(0) == " x本")
    canvas.write("y", column: 2, row: 0)
    #expect(canvas.rowText(0) == " xy ")
    canvas.write("日", column: 1, row: 0)
    #expect(canvas.rowText(0) == " 日 ")
    expectWhole(canvas)
  }

  @Test func aLimitCutsAndCountsColumns() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    #expect(canvas.write("abcdef", column: 0, row: 0, limit: 3) == 3)
    #expect(canvas.write("日本", column: 3, row: 0, limit: 3) == 3)
    #expect(canvas.rowText(0) == "abc日   ")
    #expect(canvas.write("abc", column: 0, row: 0, limit: -1) == 0)
  }

  @Test func fillingTakesNarrowSafeCharactersOnly() {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    canvas.fill(Rect(canvas.size), with: "日")
    #expect(canvas.rowText(0) == "  ")
    canvas.fill(Rect(canvas.size), with: "\u{1B}")
    #expect(canvas.rowText(0) == "��")
  }

  @Test func paintingKeepsTheText() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("a日b", column: 0, row: 0)
    canvas.paint(.cursor, in: Rect(column: 1, row: 0, columns: 2, rows: 1))
    #expect(canvas.rowText(0) == "a日b")
    #expect((0..<4).map { canvas[$0, 0].style.role } == [.plain, .cursor, .cursor, .plain])
  }

  @Test func outsideTheGridThereAreBlanks() {
    let canvas = Canvas(size: Size(columns: 1, rows: 1), style: .bad)
    #expect(canvas[-1, 0] == .blank)
    #expect(canvas[0, 1] == .blank)
    #expect(canvas[0, 0].style == .bad)
    #expect(canvas.rowText(5).isEmpty)
  }

  @Test func theDifferenceIsCountedInCells() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    let before = canvas
    #expect(canvas.difference(from: before) == 0)
    canvas.write("abc", column: 0, row: 1)
    #expect(canvas.difference(from: before) == 3)
    #expect(canvas.difference(from: nil) == 20)
  }

  /// Checks that both halves of every wide character are there and rows are full.
  private func expectWhole(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      let cells = (0..<canvas.size.columns).map { canvas[$0, row] }
      #expect(cells.reduce(0) { $0 + $1.width } == canvas.size.columns)
      for (column, cell) in cells.enumerated() where cell.width == 0 {
        #expect(cells[column - 1].width == 2)
      }
    }
  }
}
