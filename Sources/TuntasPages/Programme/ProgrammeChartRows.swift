import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// A programme's page in charts: quarters as columns, regions by how far they are from their plan,
/// and how many came how far with a training.
struct ProgrammeChartRows {
  /// What was read.
  let page: ProgrammePage
  /// The names of what printed values speak of.
  let names: SourceNames
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Lines of the largest chart, so that it is seen whole beside the heading of a low window.
  private static let mostRows = 12

  /// A block for each chart; one that there is nothing for is empty.
  var blocks: [[BodyRow]] { [quarters, parts] + page.funnels.map(stages) }

  /// Actual and plan of each quarter as columns; empty when nothing was reported.
  private var quarters: [BodyRow] {
    let picture = QuarterChart(standing: page.whole, moment: page.moment, words: words)
    guard let chart = picture.columns else { return [] }
    return [.blank, .line(words[.programmeQuarters], .heading)]
      + ChartRows(chart: chart, columns: columns, mostRows: Self.mostRows, subject: ofQuarters).rows
  }

  /// The explanation with the numbers of all quarters.
  private var ofQuarters: RowSubject {
    RowSubject(
      explanation: .quarters(page.whole, today: page.moment.today, sources: page.sources)
    )
  }

  /// The explanation of how many parts have a report.
  private var ofParts: RowSubject {
    let known = page.parts.count { $0.actual != nil }
    return RowSubject(
      explanation: .ofProgramme(
        .parts(known: known, of: page.parts.count),
        page.whole,
        sources: page.sources
      )
    )
  }

  /// Each part by how many units it is from its plan; one that did not report shows its status
  /// word.
  private var parts: [BodyRow] {
    guard let title = PageColumns.titleOfParts(page, words) else { return [] }
    let items = page.partsByShortfall.map { part in
      GapRanking.Item(
        name: words.shortName(of: part.figures.region),
        gap: PrintedValue(
          part.deviation,
          part.deviation.map { StandingColumns.mark(part) + words.numbers.difference($0) }
            ?? words.status(part.status)
        )
      )
    }
    let subjects = page.partsByShortfall.enumerated().map { place, part in
      (place + 1, RowSubject.programme(part, sources: page.sources))
    }
    let chart = GapRanking(items, words: words)
    return [.blank, .line(title, .heading, ofParts)]
      + ChartRows(
        chart: chart,
        columns: columns,
        subjects: Dictionary(subjects) { first, _ in first }
      ).rows
  }

  /// How many came how far with a training; empty where only one stage is known.
  private func stages(_ funnel: TrainingFunnel) -> [BodyRow] {
    guard funnel.stages.count > 1 else { return [] }
    let picture = FunnelPicture(
      funnel: funnel,
      names: names,
      words: words,
      home: page.whole.figures.region.code
    )
    let asked = RowSubject(
      door: funnel.stages.compactMap(\.figure).first.map { .source($0.source) },
      explanation: .funnel(funnel, names)
    )
    return [.blank, .line(picture.title, .heading)]
      + ChartRows(chart: picture.chart, columns: columns, subject: asked).rows
  }
}

extension GapRanking {
  /// A ranking with the words of its sides in a language.
  init(_ items: [Item], words: Words) {
    self.init(items, shortWord: words[.gapsShort], overWord: words[.gapsOver])
  }
}
