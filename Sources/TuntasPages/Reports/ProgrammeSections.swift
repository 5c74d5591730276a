import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The parts of a report that are about programmes.
///
/// Their figures and marks are those of the screens; what nobody reported is "–".
struct ProgrammeSections {
  /// The programmes.
  let table: ProgrammeTable
  let words: Words

  /// The reports in, and how many programmes have which status.
  var figures: [ReportFigure] {
    guard !table.standings.isEmpty else { return [] }
    let reports = ReportFigure(
      value: fraction(table.reports),
      label: words[.overviewReports]
    )
    return [reports]
      + parts(ProgrammeStanding.counts(of: table.standings)).map {
        ReportFigure(value: $0.text, label: $0.name)
      }
  }

  /// Every programme against its target and its plan, what needs attention first.
  ///
  /// - Parameters:
  ///   - heading: The heading.
  ///   - isShown: Which of them are shown; all unless it says otherwise.
  /// - Returns: The part.
  func standings(
    heading: SafeText,
    where isShown: (ProgrammeStanding) -> Bool = { _ in true }
  ) -> ReportSection {
    let columns = [
      ReportColumn(words[.columnProgramme]),
      placeColumn,
      ReportColumn(words[.reportAgainstTarget], .bullets),
      ReportColumn("", .numbers),
      ReportColumn(words[.columnActualOfTarget], .numbers),
      ReportColumn(words[.columnDifference], .numbers),
      ReportColumn(words[.columnStatus], .status),
      ReportColumn(words[.programmeByName], .numbers),
      ReportColumn(words[.programmeSpent], .numbers),
    ]
    let rows = ProgrammeStanding.byAttention(table.standings).filter(isShown).map(row)
    return ReportSection(
      heading: heading,
      content: .table(ReportTable(columns: columns, rows: rows))
    )
  }

  /// How far each reported programme is from its own plan, the furthest behind first.
  var gaps: ReportSection {
    let all = PointsFromPlan(table.standings)
    let scale = (
      behind: max(0, -(all.known.first?.points ?? 0)), ahead: max(0, all.known.last?.points ?? 0)
    )
    let rows = all.known.map { entry in
      let standing = entry.standing
      let gap = ReportGap(
        points: entry.points,
        furthestBehind: scale.behind,
        furthestAhead: scale.ahead,
        status: standing.status,
        text: StandingColumns.mark(standing) + words.points(entry.points)
      )
      return [
        .text(name(standing)), .text(place(standing)), .gap(gap), .text(gap.text),
        .text(standing.deviation.map(words.numbers.difference) ?? "–"),
        ReportCell.status(standing.status, words.status(standing.status)),
      ]
    }
    let columns = [
      ReportColumn(words[.columnProgramme]), placeColumn, ReportColumn(words[.reportSides], .gaps),
      ReportColumn("", .numbers), ReportColumn(words[.columnDifference], .numbers),
      ReportColumn(words[.columnStatus], .status),
    ]
    return ReportSection(
      heading: words[.reportGaps],
      paragraphs: [all.note(words)].compactMap { $0 } + timedPlans,
      content: .table(ReportTable(columns: columns, rows: rows))
    )
  }

  /// Says which programmes gave no plan of their own, so that the share of the year stands in.
  private var timedPlans: [SafeText] {
    let timed = table.standings.filter { $0.planBasis == .elapsedTime }
    guard !timed.isEmpty else { return [] }
    let names = timed.map { name($0) + ", " + place($0) }.joined(separator: "; ")
    return [words[.programmePlanIsTime] + " " + names + "."]
  }

  /// The programmes of each agency by status, the agency that needs attention most first.
  var agencies: ReportSection {
    let groups = ProgrammeGrouping.byAgency(table.standings).groups
    let columns = [
      ReportColumn(words[.columnAgency]), ReportColumn(words[.columnRegion]),
      ReportColumn(words[.reportByStatus], .parts),
      ReportColumn(words[.programmes], .numbers),
      ReportColumn(words[.overviewReportsShort], .numbers),
      ReportColumn(words[.programmeSpent], .numbers),
    ]
    let rows = groups.map { group -> [ReportCell] in
      let region = group.standings.first?.figures.region
      return [
        .text(SafeText(group.key.name)),
        .text(region.map { words.name(of: $0) } ?? ""),
        .parts(parts(group.counts)),
        .text(words.numbers.whole(group.standings.count)),
        .text(fraction(group.reports)),
        .text(money(group.budget)),
      ]
    }
    return ReportSection(
      heading: words[.reportAgencies],
      content: .table(ReportTable(columns: columns, rows: rows))
    )
  }

  /// The quarters of every programme of which something was reported.
  var quarters: ReportSection {
    let charts = ProgrammeStanding.byAttention(table.standings).compactMap { standing in
      QuarterChart(standing: standing, moment: table.moment, words: words)
        .chart(note: place(standing))
    }
    return ReportSection(heading: words[.programmeQuarters], content: .charts(charts))
  }

  /// One programme in the columns of ``standings(heading:where:)``.
  private func row(_ standing: ProgrammeStanding) -> [ReportCell] {
    let count = StandingColumns.count(standing, words)
    let percent = words.numbers.percent(standing.achievement?.roundedPercent)
    return [
      .text(name(standing)),
      .text(place(standing)),
      .bullet(StandingColumns.bar(standing), description(standing, count)),
      .text(percent),
      .text(count),
      .text(standing.deviation.map(words.numbers.difference) ?? "–"),
      .status(standing.status, words.status(standing.status)),
      .text(
        standing.figures.byName.map {
          RegionColumns.atMost(standing.figures.undatedByName) + words.numbers.whole($0)
        } ?? "–"
      ),
      .text(StandingColumns.money(standing, words) ?? "–"),
    ]
  }

  /// What a bar says in words, for who cannot see it: actual of target, and the plan.
  private func description(_ standing: ProgrammeStanding, _ count: SafeText) -> SafeText {
    let quarter = words.dates.quarter(standing.quarter)
    let plan = standing.plan.map {
      ", " + words.text(.reportPlanUntil, ["quarter": quarter]) + " " + words.numbers.number($0)
    }
    let basis = standing.planBasis == .elapsedTime ? " (" + words[.programmePlanIsTime] + ")" : ""
    return words[.columnActualOfTarget] + " " + count + (plan ?? "") + basis
  }

  /// Programmes by status, those that need attention first; a status that none has is left out.
  private func parts(_ counts: [ProgrammeStatus: Int]) -> [ReportPart] {
    ProgrammeStatus.allCases.sorted { $0.place < $1.place }.compactMap { status in
      counts[status].map { count in
        ReportPart(
          status: status,
          name: words.status(status),
          count: count,
          text: words.numbers.whole(count)
        )
      }
    }
  }

  /// Reports in/expected; "–" when none is expected.
  private func fraction(_ reports: ReportsIn) -> SafeText {
    guard reports.expected > 0 else { return "–" }
    return words.received(reports) + "/" + words.numbers.whole(reports.expected)
  }

  /// Rupiah spent of the ceiling; "–" when no programme gives both.
  private func money(_ budget: BudgetSum?) -> SafeText {
    budget.flatMap { words.spent($0) } ?? "–"
  }

  /// The programme with its unit.
  private func name(_ standing: ProgrammeStanding) -> SafeText {
    words.nameAndUnit(of: standing.figures.programme)
  }

  private var placeColumn: ReportColumn {
    ReportColumn(words[table.region == nil ? .columnRegion : .columnAgency])
  }

  /// The region over the four governments, the agency within one.
  private func place(_ standing: ProgrammeStanding) -> SafeText {
    table.region == nil
      ? words.name(of: standing.figures.region) : SafeText(standing.figures.agency)
  }
}
