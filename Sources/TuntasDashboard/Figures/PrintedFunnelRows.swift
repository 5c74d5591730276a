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
    return [title] + funnels.flatMap(rows) + sentences + [heading] + indicators.map(row)
  }

  private var published: PublishedFunnels { PublishedFunnels(indicators) }

  /// One stage alone is no way from one to the next.
  private var funnels: [TrainingFunnel] {
    published.funnels.filter { $0.stages.count > 1 }
  }

  private func rows(_ funnel: TrainingFunnel) -> [BodyRow] {
    let name = funnel.programme.map { names.programme($0, words) } ?? ""
    let period = funnel.period.map(words.period) ?? words[.unknownShort]
    let unit = words.measureInFull(funnel.unit)
    let title = name + ", " + period + " (" + unit + ")"
    let chart = Funnel(funnel.stages.map { stage($0, in: funnel) })
    return [.line(title, .plain, funnel.stages.compactMap(\.figure).first.map(asked))]
      + ChartRows(chart: chart, columns: columns).rows
  }

  private func stage(_ count: FunnelCount, in funnel: TrainingFunnel) -> CountedRow {
    let share = funnel.ratio(at: count.stage)?.share
    return CountedRow(
      name: words[count.stage.phrase],
      count: PrintedValue(
        count.count,
        count.count.map(words.numbers.number) ?? words[.unknownShort]
      ),
      share: share.map { words.numbers.decimal($0 * 100, digits: 1) + "%" } ?? "–"
    )
  }

  /// Stocks, and figures that belong to no stage.
  private var sentences: [BodyRow] {
    let ways = Set(funnels.compactMap(\.programme))
    let outside = published.outside.filter { $0.programme.map(ways.contains) == true }
    return published.stocks.flatMap { sentence(.figuresStock, $0) }
      + outside.filter { $0.unit != "percent" }.flatMap { sentence(.figuresOutside, $0) }
  }

  private func sentence(_ phrase: Phrase, _ value: Indicator) -> [BodyRow] {
    let text = words.text(
      phrase,
      [
        "name": words.indicator(value.code),
        "value": words.amount(of: value),
        "period": words.period(value.period),
      ]
    )
    return BodyRow.paragraph(text, columns: columns, asked(value))
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

extension FunnelStage {
  /// The word of the stage.
  var phrase: Phrase {
    switch self {
    case .registered: .stageRegistered
    case .invited: .stageInvited
    case .attended: .stageAttended
    case .finished: .stageFinished
    case .placed: .stagePlaced
    }
  }
}
