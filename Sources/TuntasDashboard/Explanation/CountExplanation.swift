import TerminalKit
import TuntasModel

/// Explains counts that are taken from the registry itself: deliberations done, reports in.
struct CountExplanation {
  let words: Words

  /// What the count of deliberations is.
  func deliberationsTitle(_ ratio: Ratio) -> SafeText {
    words.text(.explainDeliberationsTitle, counts(ratio))
  }

  /// What the count of reports is.
  func reportsTitle(_ ratio: Ratio) -> SafeText {
    words.text(.explainReportsTitle, counts(ratio))
  }

  /// Questions and answers for deliberations.
  func deliberations(on day: CalendarDate) -> [ExplanationText.Entry] {
    [
      .init(label: .explainMeaning, text: words[.explainDeliberations]),
      .init(label: .explainUnit, text: words[.explainVillageUnit]),
      .init(label: .explainMethod, text: words[.explainCountedHere]),
      .init(label: .explainDate, text: words.dates.day(day)),
      .init(label: .explainCertainty, text: words[.certaintyCounted]),
    ]
  }

  /// Questions and answers for reports.
  func reports(of quarter: Quarter) -> [ExplanationText.Entry] {
    [
      .init(label: .explainMeaning, text: words[.explainReports]),
      .init(label: .explainUnit, text: words[.explainReportUnit]),
      .init(label: .explainMethod, text: words[.explainCountedHere]),
      .init(label: .explainDate, text: words.dates.day(quarter.lastDay)),
      .init(label: .explainCertainty, text: words[.certaintyCounted]),
    ]
  }

  private func counts(_ ratio: Ratio) -> KeyValuePairs<String, SafeText> {
    ["part": words.numbers.number(ratio.part), "whole": words.numbers.number(ratio.whole ?? 0)]
  }
}
