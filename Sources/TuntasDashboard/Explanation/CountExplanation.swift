import TerminalKit
import TuntasModel

/// Explains how many villages have finished their deliberation.
struct DeliberationExplanation: Explainable {
  /// The counts; none when no deliberation is recorded.
  let ratio: Ratio?
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  var title: SafeText {
    guard let ratio else { return words[.overviewDeliberations] + ": " + words[.statusNoData] }
    return words.text(.explainDeliberationsTitle, words.counts(of: ratio))
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainDeliberations],
      unit: words[.explainVillageUnit],
      method: words[.explainCountedHere],
      line: words.noLine(words[.explainVillageUnit]),
      certainty: words[ratio == nil ? .explainNoDataNotZero : .certaintyCounted],
      date: words.text(.explainQuarterEnd, ["day": words.dates.day(day)]),
      source: words[.explainDeliberationSource]
    )
  }
}

/// Explains how many quarterly reports are in.
struct ReportExplanation: Explainable {
  let reports: ReportsIn
  let quarter: Quarter
  let words: Words

  var title: SafeText {
    guard let ratio = reports.ratio else {
      return words[.overviewReports] + ": " + words[.statusNoData]
    }
    return words.text(.explainReportsTitle, words.counts(of: ratio))
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainReports],
      unit: words[.explainReportUnit],
      method: words[.explainCountedHere],
      line: words.noLine(words[.explainReportUnit]),
      certainty: words[reports.ratio == nil ? .explainNoDataNotZero : .certaintyCounted],
      date: words.text(.explainQuarterEnd, ["day": words.dates.day(quarter.lastDay)]),
      source: words[.explainReportSource]
    )
  }
}

extension Words {
  /// Part and whole of a count for a sentence.
  fileprivate func counts(of ratio: Ratio) -> KeyValuePairs<String, SafeText> {
    ["part": numbers.number(ratio.part), "whole": numbers.number(ratio.whole ?? 0)]
  }
}
