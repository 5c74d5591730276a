import TerminalKit
import TextCharts
package import TuntasModel
package import TuntasWords

/// The lines of a programme's page: what it is, three figures, quarters, parts of the region, what
/// came of it, what is printed of it, and what stands in its way.
///
/// Each block is a part that Tab goes to; one without anything to show is left out. At 60x16 the
/// description stays at the top and the blocks scroll.
package struct ProgrammeBody {
  /// What was read: the programme in the region, its quarters, parts, printed values and sources.
  let page: ProgrammePage
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int
  /// Whether quarters, parts and stages are drawn as charts in place of rows.
  var showsCharts = false

  /// Prepares the lines of a programme's page, as tables or as charts.
  package init(page: ProgrammePage, words: Words, columns: Int, showsCharts: Bool = false) {
    self.page = page
    self.words = words
    self.columns = columns
    self.showsCharts = showsCharts
  }

  /// Lines that an agency's own words may take from the figures; the explanation has all of them.
  private static let obstacleLines = 2

  /// The lines: the description at the top, the blocks that scroll, the obstacle at the bottom.
  package var body: ScreenBody {
    let figures = ProgrammeFigureRows(page: page, words: words)
    let charts = ProgrammeChartRows(page: page, names: names, words: words, columns: columns)
    let middle = showsCharts ? charts.blocks : [quarterRows, partRows]
    let outcome = ProgrammeOutcomeRows(page: page, words: words, columns: columns)
    let blocks = ([[heading] + figures.rows] + middle + [outcome.rows, publishedRows])
      .filter { !$0.isEmpty }
    return ScreenBody(
      top: description + [.blank],
      rows: blocks.flatMap { $0 },
      bottom: EarlierDayNote(moment: page.moment, words: words, columns: columns).lines + obstacle
        + [.blank],
      parts: ScreenBody.parts(of: blocks)
    )
  }

  /// What is printed of the programme, beside its own year and unit: never joined with its reports.
  private var publishedRows: [BodyRow] {
    let rows = IndicatorRows(
      indicators: page.indicators.map { ContestedIndicator($0) },
      names: names,
      words: words,
      columns: columns,
      home: page.whole.figures.region.code
    ).rows
    guard !rows.isEmpty else { return [] }
    return [.blank, .line(publishedHeading, .heading)] + rows
      + BesideFunnelRows(
        published: PublishedFunnels(page.indicators),
        names: names,
        words: words,
        columns: columns,
        home: page.whole.figures.region.code
      ).rows + IndicatorConflict.all(in: page.indicators).flatMap(contradiction)
  }

  /// What is printed is printed of governments, so a part of one says whose it is.
  private var publishedHeading: SafeText {
    guard page.whole.figures.region.code.level > .regency, let government = page.path.first else {
      return words[.programmePublished]
    }
    return words[.programmePublished] + ": " + words.name(of: government)
  }

  /// Printed values that contradict one another, with every source.
  private func contradiction(_ conflict: IndicatorConflict) -> [BodyRow] {
    let text = ConflictWords(conflict: conflict, names: names, words: words).text
    let door = conflict.sources.last.map { Destination.source($0) }
    let subject = RowSubject(door: door, explanation: .resting(.conflict(conflict), names))
    return BodyRow.indented(text, .warning, columns: columns, subject)
  }

  /// The programme.
  private var programme: Programme { page.whole.figures.programme }

  /// The names of what printed values speak of.
  private var names: SourceNames {
    SourceNames(programmes: [programme], regions: page.path, sources: page.sources)
  }

  /// A row a quarter; one that is not over says BELUM TIBA.
  private var quarterRows: [BodyRow] {
    let table = PageColumns.columns(words)
    return [.blank, .line(words[.programmeQuarters], .heading)]
      + page.quarters.map { table.line(quarterRow($0)) }
  }

  /// What the programme is, whose it is and in which unit it counts; then strategy, budget and unit
  /// cost.
  private var description: [BodyRow] {
    let name = words.name(of: programme)
    let agency = SafeText(page.whole.figures.agency)
    let unit = words[programme.unit.fullPhrase]
    let first = words.text(.programmeIs, ["name": name, "agency": agency, "unit": unit])
    return BodyRow.paragraph(first, .strong, columns: columns)
      + BodyRow.paragraph(strategyAndCost, columns: columns, costSubject)
  }

  /// What fits on one line; of several budgets the first, the others stand in the explanation.
  private var strategyAndCost: SafeText {
    let full = strategyAndCost(funds.joined(separator: "/"))
    return full.width < columns ? full : strategyAndCost(funds.first ?? "")
  }

  /// Strategy, money, and that the agency gave no plan of its own, as far as each is so.
  private func strategyAndCost(_ funds: SafeText) -> SafeText {
    let strategy = programme.strategy.map { words.strategy($0) } ?? words[.strategyNone]
    let noPlan = page.whole.planBasis == .elapsedTime ? words[.programmePlanIsTime] : nil
    return ([strategy, money(funds), noPlan] as [SafeText?]).compactMap { $0 }
      .joined(separator: " ")
  }

  /// Which budget pays, and what one unit costs.
  ///
  /// `nil` when neither is known.
  private func money(_ funds: SafeText) -> SafeText? {
    let cost = unitCost.map { words.cost($0, in: placeOfCost) }
    guard !funds.isEmpty else { return cost }
    let budget = funds + " " + SafeText(String(page.moment.year))
    return cost.map { budget + ", " + $0 } ?? budget + "."
  }

  /// The budgets that pay, in the order of the catalogue; empty when none is known.
  private var funds: [SafeText] { words.funds(of: programme) }

  /// The explanation of the unit cost, or of the strategy where no cost was printed.
  private var costSubject: RowSubject {
    let figure = unitCost.map { ProgrammeFigure.unitCost($0, in: placeOfCost) } ?? .strategy
    return RowSubject(explanation: .ofProgramme(figure, page.whole, sources: page.sources))
  }

  /// The government that the cost was printed of, where the page is of a part of it.
  private var placeOfCost: Region? {
    unitCost.flatMap { cost in
      page.path.first { $0.code == cost.region && cost.region != page.whole.figures.region.code }
    }
  }

  /// The unit cost printed for the year of the page, the last one where there are several; `nil`
  /// without one.
  private var unitCost: Indicator? {
    page.indicators.last { $0.code == "unit-cost" && $0.period.year == page.moment.year }
  }

  /// The heading of the three figures, with the quarter by whose end they hold.
  private var heading: BodyRow {
    let quarter = words.dates.quarter(page.whole.quarter)
    let year = SafeText(String(page.moment.year))
    return .line(words.text(.programmeUntil, ["quarter": quarter, "year": year]), .heading)
  }

  /// One quarter with its months.
  private func quarterRow(_ standing: ProgrammeStanding) -> PageRow {
    let quarter = standing.quarter
    let name = words.dates.quarter(quarter).padded(to: 6) + " " + words.dates.months(of: quarter)
    return PageColumns.quarterRow(standing, page.sources, words, name: name)
  }

  /// The parts of the region, those furthest behind first; empty for a village.
  private var partRows: [BodyRow] {
    guard let title = PageColumns.titleOfParts(page, words) else { return [] }
    let rows = page.partsByShortfall.map {
      PageColumns.row(
        $0,
        page.sources,
        words,
        name: words.shortName(of: $0.figures.region),
        door: .programme(programme.code, $0.figures.region.code)
      )
    }
    return [.blank, .line(title, .heading)] + rows.map(PageColumns.columns(words).line)
  }

  /// What the agency wrote about what stands in its way, with the day of its report; empty where it
  /// wrote nothing.
  private var obstacle: [BodyRow] {
    guard let report = page.obstacle, let text = report.obstacle else { return [] }
    let day =
      report.reported.value.map {
        " " + words.text(.programmeReported, ["day": words.dates.day($0)])
      } ?? (page.moment.isEarlier ? " " + words[.programmeReportedUndated] : nil)
    // The agency's own full stop would stand before the day of its report.
    let end = text.reversed().drop { $0 == "." || $0 == " " }
    let line = words.text(
      .programmeObstacle,
      ["obstacle": SafeText(String(end.reversed())) + (day ?? "")]
    )
    let subject = RowSubject(
      explanation: .ofProgramme(.obstacle(report), page.whole, sources: page.sources)
    )
    return BodyRow.paragraph(line, columns: columns, mostLines: Self.obstacleLines, subject)
  }
}
