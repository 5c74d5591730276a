import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The programmes furthest behind their plan in large rows for a projector, each with its course over
/// the quarters, and how many programmes are how far from their plan.
struct FurthestBehindRows {
  /// The programmes.
  let table: ProgrammeTable
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Rows that a meeting can talk about at a time.
  private static let most = 5

  /// The programmes that are behind, the furthest first, at most five.
  private var furthest: [ProgrammeStanding] {
    Array(
      ProgrammeStanding.byAttention(table.standings).filter { $0.status == .behind }.prefix(
        Self.most
      )
    )
  }

  /// The heading and two lines for each programme; empty when no programme is behind.
  var rows: [BodyRow] {
    let standings = furthest
    guard !standings.isEmpty else { return [] }
    let subjects = standings.enumerated().flatMap { place, standing in
      let subject = RowSubject.programme(standing, sources: table.sources)
      return [(2 * place, subject)]
    }
    return [.line(words[.comparisonFurthest], .heading)]
      + ChartRows(
        chart: BulletRow.List(standings.map(row)),
        columns: columns,
        subjects: Dictionary(subjects) { first, _ in first }
      ).rows
  }

  /// One programme: name, agency or region, course, bar, percent, n/N, status and how many units it
  /// is short.
  private func row(_ standing: ProgrammeStanding) -> BulletRow {
    let figures = standing.figures
    let place = table.region == nil ? words.name(of: figures.region) : SafeText(figures.agency)
    let percent = words.numbers.percent(standing.achievement?.roundedPercent)
    let gap = standing.deviation.map { deviation in
      words.text(.shortBy, ["count": words.numbers.number(abs(deviation))])
    }
    return BulletRow(
      name: words.nameAndUnit(of: figures.programme),
      note: place + " " + course(standing),
      bar: StandingColumns.bar(standing),
      percent: percent,
      figures: StandingColumns.count(standing, words),
      status: words.status(standing.status),
      statusStyle: standing.status.style,
      difference: gap ?? ""
    )
  }

  /// What was reached by the end of each quarter, as a line of small steps.
  ///
  /// A quarter without a report is a dot and no step to zero.
  private func course(_ standing: ProgrammeStanding) -> SafeText {
    let actuals = standing.ofTheYear(today: table.moment.today).map(\.actual)
    var canvas = Canvas(size: Size(columns: actuals.count, rows: 1))
    Sparkline(actuals).draw(in: canvas.bounds, on: &canvas)
    return SafeText(canvas.rowText(0))
  }

  // MARK: How many are how far

  /// The classes of distance with their counts, those without a report apart.
  var classes: [BodyRow] {
    guard !table.standings.isEmpty else { return [] }
    let rows = PlanClasses(table.standings).counts(words).map(counted)
    let subject = RowSubject(
      explanation: .distances(table.standings, quarter: table.moment.quarter)
    )
    return [.blank, .line(words[.comparisonClasses], .heading)]
      + ChartRows(chart: Histogram(rows), columns: columns, subject: subject).rows
  }

  /// A class with its count; a share of so few programmes would say nothing.
  private func counted(_ name: SafeText, _ count: Int) -> CountedRow {
    CountedRow(
      name: name,
      count: PrintedValue(Double(count), words.numbers.whole(count)),
      share: ""
    )
  }
}

extension RowSubject {
  /// A programme: its page, and why its figure is what it is.
  static func programme(_ standing: ProgrammeStanding, sources: [Source]) -> RowSubject {
    RowSubject(
      door: .programme(standing.figures.programme.code, standing.figures.region.code),
      explanation: .programme(standing, sources: sources)
    )
  }
}
