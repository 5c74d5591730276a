import TerminalKit
import TuntasModel
import TuntasWords

/// Explains how far one village has come with its deliberation: the stage, the day it was held, the
/// number of the minutes.
struct VillageDeliberationExplanation: Explainable {
  /// The village and what is recorded of it.
  let row: VillageDeliberation
  /// The day that counts as today, and whether an earlier one was asked for.
  let moment: Moment
  let words: Words

  var title: SafeText { words.name(of: row.village) + ": " + stage }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainDeliberations],
      unit: words[.explainVillageUnit],
      details: [.init(label: .columnDeliberationStage, text: stage)]
        + words.marked(undated: row.isUndated(at: moment) ? 1 : 0, .markDeliberated),
      method: words[.explainDeliberationMethod],
      line: words[.explainNoLineHere],
      certainty: words[
        row.deliberation == nil ? .explainNoDataNotZero : .explainDeliberationCertainty
      ],
      date: date,
      source: source
    )
  }

  private var stage: SafeText {
    row.stage.map { words.word($0) } ?? words[.verificationNoRecord]
  }

  private var date: SafeText {
    row.deliberation?.date.value.map(words.dates.day)
      ?? words.text(.explainQuarterEnd, ["day": words.dates.day(moment.day)])
  }

  private var source: SafeText {
    row.deliberation?.document.map { words.text(.explainMinutes, ["document": SafeText($0)]) }
      ?? words[.explainDeliberationSource]
  }
}
