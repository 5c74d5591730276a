import TerminalKit
import Testing
import TextCharts
import TuntasTestSupport

struct SparklineTests {
  private let months = Sparkline([0, 12, 40, 160, nil, nil, 330, 410, 480, 560, 640, 702])

  @Test(arguments: [
    (GlyphSet.unicode, "▁▂▂▃··▅▅▆▇▇█"),
    (.blocks, "_░░░··▒▒▒▓▓█"),
    (.ascii, "_--=..++*%%#"),
  ])
  func theCourseIsSeenInEverySet(glyphs: GlyphSet, expected: String) {
    #expect(row(months, columns: 12, glyphs) == expected)
  }

  @Test func itLooksAsRecorded() throws {
    let pictures = [14, 12, 8, 3, 1, 0].map { columns in
      GlyphSet.builtIn.map { row(months, columns: columns, $0) + "|" }.joined(separator: "\n")
    }
    try assertSnapshot(of: pictures.joined(separator: "\n") + "\n", named: "Sparkline.txt")
  }

  @Test(
    arguments: [
      ([nil, 0, 0.001, 1], "·▁▂█"),
      ([.nan, .infinity, -.infinity], "···"),
      ([0, 0], "▁▁"),
      ([], ""),
      ([-4, 0, 4], "▁▅█"),
      ([5, 5], "██"),
      ([1e300, 5e299, -1e-300], "█▅▁"),
    ] as [([Double?], String)]
  )
  func extremesAreTold(values: [Double?], expected: String) {
    #expect(row(Sparkline(values), columns: values.count) == expected)
  }

  @Test func withTooLittleRoomTheLatestValuesStayOnTheSameScale() {
    #expect(row(Sparkline([8, 4, 2, 1]), columns: 2) == "▃▂")
  }

  private func row(
    _ line: Sparkline,
    columns: Int,
    _ glyphs: GlyphSet = .unicode
  ) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    line.draw(in: canvas.bounds, on: &canvas)
    return canvas.adapted(to: glyphs).rowText(0)
  }
}
