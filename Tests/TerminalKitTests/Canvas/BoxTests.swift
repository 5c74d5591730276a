import TerminalKit
import Testing

struct BoxTests {
  @Test func aFrameCarriesTitleAndFooter() {
    var canvas = Canvas(size: Size(columns: 24, rows: 3))
    canvas.box(canvas.bounds, title: "Penjelasan", footer: "Esc tutup")
    let expected = """
      ┌─ Penjelasan ─────────┐
      │                      │
      └────────── Esc tutup ─┘

      """
    #expect(canvas.plainText() == expected)
    #expect(canvas[0, 1].style.role == .border)
  }

  @Test func aLongTitleIsCutInsideTheFrame() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    canvas.box(canvas.bounds, title: "Penjelasan angka")
    #expect(canvas.plainText() == "┌─ Pen… ─┐\n└────────┘\n")
  }

  @Test func aRectangleWithoutRoomGetsNoFrame() {
    var canvas = Canvas(size: Size(columns: 5, rows: 5))
    canvas.box(Rect(column: 0, row: 0, columns: 1, rows: 5))
    canvas.box(Rect(column: 0, row: 0, columns: 5, rows: 1))
    #expect(canvas == Canvas(size: canvas.size))
  }
}
