import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// What was printed of programmes: how many came how far, what is a stock on a day, what stands
/// beside the stages and never among them, and every value.
struct PrintedFunnelRows {
  /// Everything that was printed of programmes in the region.
  let indicators: [Indicator]
  let names: SourceNames
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int
  /// The region that the screen is about; values of another one say whose they are.
  let home: RegionCode

  /// The lines; empty without values.
  var rows: [BodyRow] {
    guard let first = indicators.first else { return [] }
    let title = BodyRow.line(words[.figuresOfProgrammes], .strong, asked(first))
    return [title] + funnels.flatMap(rows) + beside.rows + values
  }

  /// The printed values sorted into stages of trainings and other figures.
  private var published: PublishedFunnels { PublishedFunnels(indicators) }

  private var beside: BesideFunnelRows {
    BesideFunnelRows(
      published: published,
      names: names,
      words: words,
      columns: columns,
      home: home
    )
  }

  private var funnels: [TrainingFunnel] { published.ways }

  /// One training with its chart.
  private func rows(_ funnel: TrainingFunnel) -> [BodyRow] {
    let picture = FunnelPicture(funnel: funnel, names: names, words: words, home: home)
    let asked = RowSubject(
      door: funnel.stages.compactMap(\.figure).first.map { .source($0.source) },
      explanation: .funnel(funnel, names)
    )
    return [.line(picture.title, .plain, asked)]
      + ChartRows(chart: picture.chart, columns: columns).rows
  }

  /// Every printed value as a row.
  private var values: [BodyRow] {
    IndicatorRows(
      indicators: indicators.map { ContestedIndicator($0) },
      names: names,
      words: words,
      columns: columns,
      home: home,
      leadsToSources: true
    ).rows
  }

  private func asked(_ value: Indicator) -> RowSubject {
    RowSubject(door: .source(value.source), explanation: .resting(.indicator(value), names))
  }
}
