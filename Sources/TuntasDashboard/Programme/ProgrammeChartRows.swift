import TerminalKit
import TextCharts
import TuntasModel

/// A programme's page in charts: quarters as columns, regions by how far they are from their plan,
/// and how many came how far with a training.
struct ProgrammeChartRows {
  let page: ProgrammePage
  let names: SourceNames
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// Lines of the largest chart, so that it is seen whole beside the heading of a low window.
  private static let mostRows = 12

  /// A block for each chart that there is something for.
  var blocks: [[BodyRow]] { [quarters, parts] + page.funnels.map(stages) }

  private var quarters: [BodyRow] {
    let picture = QuarterChart(standing: page.whole, moment: page.moment, words: words)
    guard let chart = picture.columns else { return [] }
    let explanation = Explanation.programme(page.whole, sources: page.sources)
    let title = words[.programmeQuarters]
    return [.blank, .line(title, .heading, RowSubject(explanation: explanation))]
      + ChartRows(chart: chart, columns: columns, mostRows: Self.mostRows).rows
  }

  private var parts: [BodyRow] {
    guard let title = PageColumns.titleOfParts(page, words) else { return [] }
    let items = page.partsByShortfall.map { part in
      GapRanking.Item(
        name: words.shortName(of: part.figures.region),
        gap: PrintedValue(
          part.deviation,
          part.deviation.map(words.numbers.difference) ?? words.status(part.status)
        )
      )
    }
    let chart = GapRanking(items, words: words)
    let explanation = Explanation.programme(page.whole, sources: page.sources)
    return [.blank, .line(title, .heading, RowSubject(explanation: explanation))]
      + ChartRows(chart: chart, columns: columns).rows
  }

  private func stages(_ funnel: TrainingFunnel) -> [BodyRow] {
    guard funnel.stages.count > 1 else { return [] }
    let picture = FunnelPicture(funnel: funnel, names: names, words: words)
    let asked = funnel.stages.compactMap(\.figure).first.map {
      RowSubject(door: .source($0.source), explanation: .resting(.indicator($0), names))
    }
    let byName = RowSubject(
      explanation: .ofProgramme(.named, page.whole, sources: page.sources)
    )
    return [.blank, .line(picture.title, .heading, asked ?? byName)]
      + ChartRows(chart: picture.chart, columns: columns).rows
  }
}

extension GapRanking {
  /// A ranking with the words of its sides in a language.
  init(_ items: [Item], words: Words) {
    self.init(items, shortWord: words[.gapsShort], overWord: words[.gapsOver])
  }
}
