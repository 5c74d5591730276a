import Testing

@testable import TuntasDashboard

struct RowListTests {
  @Test(arguments: [
    (0, -1, 0...4, 0), (4, 1, 0...4, 4), (2, 2, 0...4, 4), (0, 1, 0...0, 0), (3, -10, 0...4, 0),
    (0, -1, -2...4, -1), (-1, -5, -2...4, -2), (4, 1, -2...5, 5),
  ])
  func theCursorStaysOnARow(start: Int, step: Int, places: ClosedRange<Int>, end: Int) {
    var list = RowList()
    list.move(to: start, within: -10...10)
    list.move(by: step, within: places)
    #expect(list.cursor == end)
  }

  @Test(arguments: [
    (0, 0...0, 10, 5, 0), (0, 12...12, 10, 20, 3), (5, 6...6, 10, 20, 5), (15, 19...19, 10, 20, 10),
    (8, 3...3, 10, 20, 3), (0, 3...3, 0, 20, 0), (9, 2...2, 30, 20, 0), (8, 0...2, 10, 20, 0),
    (8, 5...7, 10, 20, 5), (0, 2...9, 4, 20, 6),
  ])
  func theListScrollsNoMoreThanNeeded(
    top: Int,
    lines: ClosedRange<Int>,
    height: Int,
    total: Int,
    expected: Int
  ) {
    #expect(RowList.top(near: top, lines: lines, height: height, total: total) == expected)
  }
}
