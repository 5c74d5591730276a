import TerminalKit
import TuntasModel
import TuntasWords

/// Explains how many villages have finished their deliberation.
///
/// The figure counts villages whose deliberation (musyawarah) is recorded as done; it comes from
/// their minutes.
struct DeliberationExplanation: Explainable {
  /// The villages that are done, of all; `nil` when no deliberation is recorded, which is not zero.
  let ratio: Ratio?
  /// How many of those that are done have no day, where an earlier one was asked for.
  var undated = 0
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  var title: SafeText {
    guard let ratio else { return words[.overviewDeliberations] + ": " + words[.statusNoData] }
    return words.text(
      .explainDeliberationsTitle,
      words.counts(of: ratio, undated: undated)
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainDeliberations],
      unit: words[.explainVillageUnit],
      details: [ratio].compactMap { $0 }.map {
        words.count(of: $0, undated: undated, .explainVillageUnit)
      } + words.marked(undated: undated, .markDeliberated),
      method: words[.explainCountedHere],
      line: words.noLine(words[.explainVillageUnit]),
      certainty: words[ratio == nil ? .explainNoDataNotZero : .certaintyCounted],
      date: words.text(.explainQuarterEnd, ["day": words.dates.day(day)]),
      source: words[.explainDeliberationSource]
    )
  }
}

extension CountedBeside {
  /// One line of an explanation.
  func entry(_ words: Words) -> ExplanationText.Entry {
    switch self {
    case .agencies(let late, let all):
      .init(
        label: .explainCount,
        text: words.text(
          .explainAgenciesLate,
          ["late": words.numbers.whole(late), "agencies": words.numbers.whole(all)]
        )
      )
    case .programmes(let behind, let all):
      .init(
        label: .explainCount,
        text: words.text(
          .explainBehindOf,
          [
            "behind": words.numbers.whole(behind),
            "programmes": words.numbers.whole(all),
            "status": words.status(ProgrammeStatus.behind),
          ]
        )
      )
    }
  }
}

/// Explains how many quarterly reports are in.
///
/// A report is expected of each programme with a target for each quarter that is over.
struct ReportExplanation: Explainable {
  /// The reports that came and that were expected, as a number without a programme's unit.
  let reports: ReportsIn
  /// The quarter whose end the figures hold for.
  let quarter: Quarter
  /// What else the sentence counts; empty for the row of reports alone.
  var details: [ExplanationText.Entry] = []
  let words: Words

  var title: SafeText {
    guard let ratio = reports.ratio else {
      return words[.overviewReports] + ": " + words[.statusNoData]
    }
    return words.text(
      .explainReportsTitle,
      words.counts(of: ratio, undated: reports.undated)
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainReports],
      unit: words[.explainReportUnit],
      details: [reports.ratio].compactMap { $0 }.map {
        words.count(of: $0, undated: reports.undated, .explainReportUnit)
      } + details + words.marked(undated: reports.undated, .markReports),
      method: words[.explainCountedHere],
      line: words.noLine(words[.explainReportUnit]),
      certainty: words[reports.ratio == nil ? .explainNoDataNotZero : .certaintyCounted],
      date: words.text(.explainQuarterEnd, ["day": words.dates.day(quarter.lastDay)]),
      source: words[.explainReportSource]
    )
  }
}

extension Words {
  /// Part and whole of a count for a sentence, with the mark of a part that rests on rows without a
  /// day.
  func counts(of ratio: Ratio, undated: Int) -> KeyValuePairs<String, SafeText> {
    [
      "part": RegionColumns.atMost(undated) + numbers.number(ratio.part),
      "whole": numbers.number(ratio.whole ?? 0),
    ]
  }

  /// Part, whole and what is missing, as one line of an explanation.
  func count(
    of ratio: Ratio,
    undated: Int,
    _ unit: Phrase
  ) -> ExplanationText.Entry {
    let whole = ratio.whole ?? 0
    let text = text(
      .explainCountMissing,
      [
        "part": RegionColumns.atMost(undated) + numbers.number(ratio.part),
        "whole": numbers.number(whole),
        "missing": RegionColumns.atLeast(undated) + numbers.number(whole - ratio.part),
        "unit": self[unit],
      ]
    )
    return .init(label: .explainCount, text: text)
  }
}
