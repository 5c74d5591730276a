import TerminalKit
import TextCharts
import Testing

struct BulletBarTests {
  @Test(arguments: [
    (940.0, 1160.0, nil as Double?, 16, "████████████░░░┃"),
    (598, 842, nil, 16, "██████████▌░░░░┃"),
    (3360, 6000, nil, 16, "████████▌░░░░░░┃"),
    (2297, 3480, nil, 16, "██████████░░░░░┃"),
    (1102, 4100, 0.7, 10, "██▌░░░│░░┃"),
    (416, 800, 0.7, 10, "████▌░│░░┃"),
    (702, 1670, 835.0 / 1670, 10, "████│░░░░┃"),
    (32, 40, 0.75, 10, "█████│█░░┃"),
    (31, 44, nil, 16, "██████████▌░░░░┃"),
    (48, 120, 0.75, 10, "███▌░░│░░┃"),
    (826, 1652, 0.5, 10, "███│▌░░░░┃"),
    (2310, 2400, 0.75, 10, "██████│█▌┃"),
    (581, 644, nil, 16, "█████████████▌░┃"),
    (702, 1670, 0.5, 15, "██████░│░░░░░░┃"),
    (0, 1670, 0, 15, "│░░░░░░░░░░░░░┃"),
    (31, 140, 0.5, 15, "███░░░░│░░░░░░┃"),
  ])
  func barsLookAsDrawn(
    done: Double,
    target: Double,
    plan: Double?,
    columns: Int,
    expected: String
  ) {
    #expect(row(BulletBar(actual: done / target, plan: plan), columns: columns) == expected)
  }

  @Test(arguments: [
    (nil as Double?, nil as Double?, "·········┃"),
    (nil, 0.5, "·········┃"),
    (Double.nan, nil, "·········┃"),
    (0, nil, "░░░░░░░░░┃"),
    (-0.3, nil, "░░░░░░░░░┃"),
    (0.0001, nil, "▌░░░░░░░░┃"),
    (0.9999, nil, "████████▌┃"),
    (1, nil, "█████████┃"),
    (1.0001, nil, "█████████►"),
    (Double.infinity, nil, "█████████►"),
    (0.5, 0, "│███▌░░░░┃"),
    (0.5, -1, "│███▌░░░░┃"),
    (0.5, 1, "████▌░░░│┃"),
    (0.5, 7, "████▌░░░│┃"),
    (0.5, Double.nan, "████▌░░░░┃"),
  ])
  func extremesAreTold(actual: Double?, plan: Double?, expected: String) {
    #expect(row(BulletBar(actual: actual, plan: plan), columns: 10) == expected)
  }

  @Test(arguments: [
    (0, ""), (1, "┃"), (2, "│┃"), (3, "█│┃"), (4, "█▌│┃"),
  ])
  func narrowBarsKeepTheTarget(columns: Int, expected: String) {
    #expect(row(BulletBar(actual: 0.4, plan: 0.5), columns: columns) == expected)
  }

  @Test func aBarNeverLooksFullBeforeTheTarget() {
    for columns in 2...60 {
      #expect(!row(BulletBar(actual: 0.999_999), columns: columns).contains("█┃"))
      #expect(row(BulletBar(actual: 0.000_001), columns: columns).hasPrefix("▌"))
    }
  }

  @Test func twoRowsMakeABarOfTwoRows() {
    var canvas = Canvas(size: Size(columns: 6, rows: 4))
    BulletBar(actual: 0.5).draw(
      in: Rect(column: 1, row: 1, columns: 5, rows: 3),
      on: &canvas
    )
    #expect(canvas.plainText() == "\n ██░░┃\n ██░░┃\n\n")
  }

  @Test(arguments: -12...12, -3...3)
  func nothingIsDrawnOutsideTheRectangle(column: Int, row: Int) {
    let rect = Rect(column: column, row: row, columns: 6, rows: 1)
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    BulletBar(actual: 2, plan: 0.5).draw(in: rect, on: &canvas)
    for position in 0..<16 where canvas[position % 8, position / 8] != .blank {
      #expect(rect.contains(Position(column: position % 8, row: position / 8)))
    }
  }

  @Test func marksHaveRolesOfTheirOwn() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    BulletBar(actual: 1.5, plan: 0.5, fillStyle: .bad).draw(in: canvas.bounds, on: &canvas)
    #expect(canvas[0, 0].style == .bad)
    #expect(canvas[4, 0].style == .plan)
    #expect(canvas[9, 0].style == .over)
  }

  private func row(_ bar: BulletBar, columns: Int) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    bar.draw(in: canvas.bounds, on: &canvas)
    return canvas.rowText(0)
  }
}
