import TerminalKit

/// Every chart, by the name of its file.
enum OrderedChart: String, CaseIterable {
  case areaMap = "AreaMap"
  case bulletBar = "BulletBar"
  case bulletRow = "BulletRow"
  case funnel = "Funnel"
  case gapRanking = "GapRanking"
  case histogram = "Histogram"
  case lineChart = "LineChart"
  case matrix = "Matrix"
  case quarterColumns = "QuarterColumns"
  case sparkline = "Sparkline"
  case stackedBar = "StackedBar"
  case waterfall = "Waterfall"

  /// Draws a chart of random values and size, and reads it; more than one drawing where parts of it
  /// are compared on their own.
  func drawings(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> [OrderedDrawing] {
    switch self {
    case .areaMap: [OrderedShades.map(&random, glyphs)]
    case .bulletBar: [OrderedBars.bulletBars(&random, glyphs)]
    case .bulletRow: [OrderedBars.bulletRows(&random, glyphs)]
    case .funnel: [OrderedBars.funnel(&random, glyphs)]
    case .gapRanking: [OrderedBars.gaps(&random, glyphs)]
    case .histogram: [OrderedBars.histogram(&random, glyphs)]
    case .lineChart: [OrderedCourse(&random, glyphs).drawing]
    case .matrix: [OrderedShades.matrix(&random, glyphs)]
    case .quarterColumns: OrderedQuarters(&random, glyphs).drawings
    case .sparkline: [OrderedShades.sparkline(&random, glyphs)]
    case .stackedBar: [OrderedBars.parts(&random, glyphs)]
    case .waterfall: [OrderedBars.flow(&random, glyphs)]
    }
  }
}
