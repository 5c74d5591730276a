import TerminalKit
import Testing

struct RectTests {
  let screen = Rect(Size(columns: 80, rows: 24))

  @Test func extentsAreNeverNegative() {
    #expect(Size(columns: -1, rows: -2) == Size(columns: 0, rows: 0))
    #expect(Rect(column: 0, row: 0, columns: -3, rows: 2).isEmpty)
    #expect(screen.inset(columns: 50, rows: 50).isEmpty)
  }

  @Test func rowsAreSharedOut() {
    let bands = screen.splitRows([.fixed(1), .rest, .fixed(2)])
    #expect(bands.map(\.rows) == [1, 21, 2])
    #expect(bands.map(\.row) == [0, 1, 22])
    #expect(bands.allSatisfy { $0.columns == 80 })
  }

  @Test func sharesFollowTheirWeights() {
    let bands = screen.splitColumns([.share(1), .share(3)], gap: 2)
    #expect(bands.map(\.columns) == [19, 59])
    #expect(bands.map(\.column) == [0, 21])
  }

  @Test(arguments: 0..<40)
  func bandsNeverLeaveTheRectangle(columns: Int) {
    let rect = Rect(column: 3, row: 1, columns: columns, rows: 2)
    let bands = rect.splitColumns([.fixed(10), .share(2), .fixed(7), .rest], gap: 1)
    #expect(bands.count == 4)
    for band in bands where !band.isEmpty { #expect(band.clipped(to: rect) == band) }
    #expect(bands.reduce(0) { $0 + $1.columns } <= columns)
  }

  @Test func earlierFixedTracksAreServedFirst() {
    let rows = Rect(column: 0, row: 0, columns: 10, rows: 3)
      .splitRows([.fixed(2), .fixed(2), .rest])
    #expect(rows.map(\.rows) == [2, 1, 0])
  }

  @Test func clippingKeepsWhatBothHave() {
    let other = Rect(column: 70, row: 20, columns: 20, rows: 20)
    #expect(other.clipped(to: screen) == Rect(column: 70, row: 20, columns: 10, rows: 4))
    #expect(Rect(column: 90, row: 0, columns: 5, rows: 5).clipped(to: screen).isEmpty)
  }

  @Test func aSmallerRectangleStandsInTheMiddle() {
    let box = screen.centered(Size(columns: 40, rows: 10))
    #expect(box == Rect(column: 20, row: 7, columns: 40, rows: 10))
    #expect(screen.centered(Size(columns: 100, rows: 100)) == screen)
  }

  @Test func aLineIsOneRow() {
    #expect(screen.line(23).rows == 1)
    #expect(screen.line(24).isEmpty)
    #expect(screen.line(-1).isEmpty)
    #expect(screen.contains(Position(column: 79, row: 23)))
    #expect(!screen.contains(Position(column: 80, row: 23)))
  }
}
