import TerminalKit
import TuntasModel
import TuntasWords

/// Explains how many families of the list a programme has not reached in the year.
///
/// The figure is counted: families of the newest list without an active enrolment in the programme
/// in the year.
struct NotServedExplanation: Explainable {
  /// Families of the list that the programme has not reached.
  let families: Int
  /// How many count as reached without a day, where an earlier one was asked for.
  let undated: Int
  let facts: ProgrammeFacts

  private var words: Words { facts.words }
  private var year: SafeText { SafeText(String(facts.standing.figures.year)) }

  var title: SafeText {
    words.text(
      .programmeNotServed,
      ["families": RegionColumns.atLeast(undated) + words.numbers.whole(families), "year": year]
    ) + " " + facts.place + "."
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainNotServed],
      unit: words[.explainFamilyUnit],
      details: words.marked(undated: undated, .markServed),
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
///
/// The figure is counted from names and lists; it claims no cause.
struct EffectExplanation: Explainable {
  /// Of how many families how many are still listed.
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

/// Explains which strategy a programme belongs to, where no cost of a unit is known.
///
/// The strategy comes from the catalogue of programmes, in which the project's rules place each of
/// them.
struct StrategyExplanation: Explainable {
  let facts: ProgrammeFacts

  private var words: Words { facts.words }

  var title: SafeText { facts.place + ": " + facts.strategy }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainStrategy],
      unit: facts.unitAndAgency,
      details: facts.strategyAndFunds,
      method: words[.explainCatalogueMethod],
      line: facts.noLine,
      certainty: words[.explainCatalogueCertainty],
      date: words.text(
        .explainOfYear,
        ["year": SafeText(String(facts.standing.figures.year))]
      ),
      source: words[.explainCatalogueSource]
    )
  }
}

/// Explains how many of the regions below have a report of a programme.
///
/// A part without a report is not counted as one with zero.
struct PartsExplanation: Explainable {
  /// Parts with a report.
  let known: Int
  /// All parts.
  let all: Int
  let facts: ProgrammeFacts

  private var words: Words { facts.words }

  var title: SafeText {
    words.text(
      .explainPartsTitle,
      [
        "place": facts.place,
        "known": words.numbers.whole(known),
        "all": words.numbers.whole(all),
      ]
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainParts],
      unit: facts.unitAndAgency,
      details: [.init(label: .explainTarget, text: facts.target)],
      method: words[.explainProgrammeMethod],
      line: facts.noLine,
      certainty: facts.certainty,
      date: facts.date,
      source: facts.source,
      never: words[.explainProgrammeDont]
    )
  }
}
