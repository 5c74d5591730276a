import Foundation
import TerminalKit
import Testing
import TextCharts
import TuntasTestSupport

/// The pages of the catalog show charts as they are drawn.
struct PagePictureTests {
  private static let charts: [(page: String, chart: any TextChart)] = [
    ("AreaMaps", PageCharts.areaMap), ("BulletRows", PageCharts.bulletRows),
    ("Funnels", PageCharts.funnel), ("GapRankings", PageCharts.gapRanking),
    ("Histograms", PageCharts.histogram), ("LineCharts", PageCharts.lineChart),
    ("Matrices", PageCharts.matrix), ("QuarterColumnCharts", PageCharts.quarterColumns),
    ("StackedBars", PageCharts.stackedBar), ("Waterfalls", PageCharts.waterfall),
  ]

  @Test(arguments: charts.map(\.page))
  func thePageShowsTheChart(page: String) throws {
    let chart = try #require(Self.charts.first { $0.page == page }?.chart)
    let catalog = Repository.root.appending(path: "Sources/TextCharts/TextCharts.docc")
    let text = try String(contentsOf: catalog.appending(path: page + ".md"), encoding: .utf8)
    for glyphs in [GlyphSet.unicode, .ascii] {
      let drawn = picture(of: chart, chart.idealSize, glyphs)
      let isShown = text.contains("```text\n\(drawn)```")
      #expect(isShown, "\(page) does not show:\n\(drawn)")
    }
  }
}
