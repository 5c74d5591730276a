import TerminalKit
import TuntasModel
import TuntasWords

/// Explains which reports of an agency are in, quarter by quarter.
///
/// The figures come from the programmes of the agency that have a target in the year: each owes a
/// report for each quarter that is over.
struct AgencyExplanation: Explainable {
  /// The agency's reports, sent and missing.
  let reports: AgencyReports
  /// The government that the agency belongs to; `nil` when it was not read along, and then its code
  /// stands in the title.
  let government: Region?
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  var title: SafeText {
    words.text(
      .explainAgencyTitle,
      [
        "agency": SafeText(reports.agency.name),
        "region": government.map { words.name(of: $0) }
          ?? SafeText(reports.agency.government.description),
        "missing": RegionColumns.atLeast(reports.undated) + words.numbers.whole(reports.missing),
      ]
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainReports],
      unit: words[.explainReportUnit],
      details: reports.quarters.map { .init(label: .explainQuarter, text: text($0)) }
        + words.marked(
          undated: reports.undated,
          .markReports
        ),
      method: words[.explainCountedHere],
      line: words.noLine(words[.explainReportUnit]),
      certainty: words[.certaintyCounted],
      date: words.text(.explainAgencyDate, ["day": words.dates.day(day)]),
      source: words[.explainReportSource]
    )
  }

  /// One quarter: how many reports came of how many, or that none is expected.
  private func text(_ quarter: QuarterReports) -> SafeText {
    let name =
      words.dates.quarter(quarter.quarter) + " " + SafeText(String(quarter.quarter.year))
    guard quarter.reports.expected > 0 else {
      return words.text(.explainQuarterNone, ["quarter": name])
    }
    return words.text(
      .explainQuarterReports,
      [
        "quarter": name,
        "part": words.received(quarter.reports),
        "whole": words.numbers.whole(quarter.reports.expected),
      ]
    )
  }
}
