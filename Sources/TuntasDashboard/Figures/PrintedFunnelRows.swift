import TerminalKit
import TextCharts
import TuntasModel

/// What was printed of programmes: how many came how far, what is a stock on a day, what stands
/// beside the stages and never among them, and every value.
struct PrintedFunnelRows {
  let indicators: [Indicator]
  let names: SourceNames
  let words: Words
  /// The width of the screen.
  let columns: Int

  private static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 33),
      TableColumn(id: "value", width: 16, isTrailing: true),
      TableColumn(id: "period", width: 11),
      TableColumn(id: "certainty", width: 12),
    ],
    shrinking: [.init("certainty", 10), .init("name", 17)],
    growing: [.init("certainty", 18), .init("name", 50)]
  )

  /// The lines; none without values.
  var rows: [BodyRow] {
    guard let first = indicators.first else { return [] }
    let title = BodyRow.line(words[.figuresOfProgrammes], .strong, asked(first))
    return [title] + funnels.flatMap(rows) + beside.rows + [heading] + indicators.map(row)
  }

  private var published: PublishedFunnels { PublishedFunnels(indicators) }

  private var beside: BesideFunnelRows {
    BesideFunnelRows(published: published, names: names, words: words, columns: columns)
  }

  private var funnels: [TrainingFunnel] { published.ways }

  private func rows(_ funnel: TrainingFunnel) -> [BodyRow] {
    let picture = FunnelPicture(funnel: funnel, names: names, words: words)
    let asked = RowSubject(
      door: funnel.stages.compactMap(\.figure).first.map { .source($0.source) },
      explanation: .funnel(funnel, names)
    )
    return [.line(picture.title, .plain, asked)]
      + ChartRows(chart: picture.chart, columns: columns).rows
  }

  private var heading: BodyRow {
    .heading(
      [
        "name": words[.columnPublishedFigure],
        "value": words[.columnValue],
        "period": words[.columnPeriod],
        "certainty": words[.columnCertainty],
      ],
      Self.shape
    )
  }

  private func row(_ value: Indicator) -> BodyRow {
    let name = words.indicator(value.code)
    let programme = value.programme.map { names.programme($0, words) } ?? ""
    return .row(
      [
        "name": .choice([name + ", " + programme, name]),
        "value": .text(words.amount(of: value)),
        "period": .text(words.period(value.period)),
        "certainty": words.certaintyCell(value.certainty),
      ],
      Self.shape,
      asked(value)
    )
  }

  private func asked(_ value: Indicator) -> RowSubject {
    RowSubject(door: .source(value.source), explanation: .resting(.indicator(value), names))
  }
}
