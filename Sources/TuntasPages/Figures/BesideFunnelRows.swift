import TerminalKit
import TuntasModel
import TuntasWords

/// What was printed beside the stages of a training and never among them: people in it on a day, and
/// figures that count something else.
struct BesideFunnelRows {
  /// What was printed of trainings, sorted into stages and other figures.
  let published: PublishedFunnels
  let names: SourceNames
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int
  /// The region that the screen is about; values of another one say whose they are.
  let home: RegionCode

  /// A sentence for each figure, which leads to its source; percents are left out, since they count
  /// nothing.
  var rows: [BodyRow] {
    let ways = Set(published.ways.compactMap(\.programme))
    let outside = published.outside.filter { $0.programme.map(ways.contains) == true }
    return published.stocks.flatMap { sentence(.figuresStock, $0) }
      + outside.filter { $0.unit != "percent" }.flatMap { sentence(.figuresOutside, $0) }
  }

  /// One figure with its time.
  private func sentence(_ phrase: Phrase, _ value: Indicator) -> [BodyRow] {
    let text = words.text(
      phrase,
      [
        "name": words.indicator(value.code),
        "value": names.amount(of: value, besides: home, words),
        "period": words.period(value.period),
      ]
    )
    let subject = RowSubject(
      door: .source(value.source),
      explanation: .resting(.indicator(value), names)
    )
    return BodyRow.paragraph(text, columns: columns, subject)
  }
}

extension PublishedFunnels {
  /// The funnels with more than one stage: one alone is no way from one to the next.
  var ways: [TrainingFunnel] { funnels.filter { $0.stages.count > 1 } }
}
