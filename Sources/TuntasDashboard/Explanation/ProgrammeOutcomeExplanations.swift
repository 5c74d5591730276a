import TerminalKit
import TuntasModel

/// Explains how many families of the list a programme has not reached in the year.
struct NotServedExplanation: Explainable {
  let families: Int
  let facts: ProgrammeFacts

  private var words: Words { facts.words }
  private var year: SafeText { SafeText(String(facts.standing.figures.year)) }

  var title: SafeText {
    words.text(
      .programmeNotServed,
      ["families": words.numbers.whole(families), "year": year]
    ) + " " + facts.place + "."
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainNotServed],
      unit: words[.explainFamilyUnit],
      method: words[.explainNamedMethod],
      line: words[.explainLineOfList],
      certainty: words[.certaintyCounted],
      date: words.text(.explainOfYear, ["year": year]),
      source: words[.explainNamedSource],
      never: words[.explainNotServedDont]
    )
  }
}

/// Explains how many of the families that had a programme are still on the newest list.
struct EffectExplanation: Explainable {
  let effect: ProgrammeEffect
  let facts: ProgrammeFacts

  private var words: Words { facts.words }

  var title: SafeText {
    ProgrammeEffectWords(
      effect: effect,
      programme: words.shortName(of: facts.programme),
      words: words
    ).sentence
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainEffect],
      unit: words[.explainFamilyUnit],
      method: words[.explainNamedMethod],
      line: words[.explainLineOfList],
      certainty: words[.certaintyCounted],
      date: words.text(.headerListDate, ["day": words.dates.day(effect.list.date)]),
      source: words.sources([effect.list.source], among: facts.sources),
      never: words[.explainEffectDont]
    )
  }
}
