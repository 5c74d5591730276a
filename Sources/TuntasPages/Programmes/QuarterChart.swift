import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// One programme quarter by quarter, as a chart.
struct QuarterChart {
  let standing: ProgrammeStanding
  let moment: Moment
  let words: Words

  /// The columns alone, in the programme's unit; `nil` when nothing was reported.
  var columns: QuarterColumns? {
    let quarters = standing.ofTheYear(today: moment.today)
    guard quarters.contains(where: { $0.actual != nil }) else { return nil }
    return QuarterColumns(
      quarters.map(column),
      target: standing.target.map { printed($0) },
      words: QuarterColumns.Words(
        actual: words[.reportActual],
        plan: words[.reportPlan],
        target: words[.reportTarget]
      )
    )
  }

  /// One quarter; one without a report is drawn as missing, one that is not over as ahead.
  private func column(_ quarter: ProgrammeStanding) -> QuarterColumns.Quarter {
    let isAhead = quarter.quarter > moment.today
    return QuarterColumns.Quarter(
      name: words.dates.quarter(quarter.quarter),
      actual: printed(quarter.actual, StandingColumns.mark(quarter)),
      plan: quarter.planBasis == .agency ? quarter.plan.map { printed($0) } : nil,
      isAhead: isAhead
    )
  }

  private func printed(_ value: Double?, _ mark: SafeText = "") -> PrintedValue {
    PrintedValue(value, value.map { mark + words.numbers.number($0) } ?? "–")
  }
}
