import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a published value.
///
/// Unit, method, poverty line and certainty are those that its source states; what it does not
/// state is said to be unstated and is not guessed.
struct IndicatorExplanation: Explainable {
  /// The value.
  let indicator: Indicator
  let names: SourceNames
  let words: Words

  var title: SafeText {
    let place = names.place(indicator.region, words)
    return names.subject(indicator, words) + ", " + place + ": " + words.amount(of: indicator)
  }

  var answers: ExplanationAnswers {
    let unit = words.measureInFull(indicator.unit)
    let about = indicator.isApproximate ? ", " + words[.certaintyAbout] : ""
    return ExplanationAnswers(
      meaning: names.subject(indicator, words),
      unit: unit,
      details: indicator.note.map { [.init(label: .explainNote, text: SafeText($0))] } ?? [],
      method: words.method(indicator.method),
      line: words.line(indicator.line) ?? words[.explainLineUnstated],
      certainty: words.word(indicator.certainty) + about,
      date: words.period(indicator.period),
      source: words.sources([indicator.source], among: names.sources),
      never: words[.explainIndicatorDont]
    )
  }
}

/// Explains values of several sources that contradict one another.
///
/// Every value stands with its source; none is chosen and no mean is taken.
struct ConflictExplanation: Explainable {
  /// The values.
  let conflict: IndicatorConflict
  let names: SourceNames
  let words: Words

  var title: SafeText {
    ConflictWords(conflict: conflict, names: names, words: words).text
  }

  var answers: ExplanationAnswers {
    let values = conflict.values
    return ExplanationAnswers(
      meaning: words[conflict.range == nil ? .explainConflictOther : .explainConflict],
      unit: distinct(values.map { words.measureInFull($0.unit) }),
      details: values.map { .init(label: .explainValue, text: value($0)) },
      method: distinct(values.map { words.method($0.method) }),
      line: distinct(values.map { words.line($0.line) ?? words[.explainLineUnstated] }),
      certainty: words[conflict.isRounding ? .explainRounding : .explainNotChosen],
      date: distinct(values.map { words.period($0.period) }),
      source: words.sources(conflict.sources, among: names.sources),
      never: words[.explainConflictDont]
    )
  }

  /// One value with its time, its subject and its publisher.
  private func value(_ indicator: Indicator) -> SafeText { names.value(indicator, words) }

  /// Texts in their order, each once.
  private func distinct(_ texts: [SafeText]) -> SafeText {
    texts.withoutRepeats.joined(separator: "; ")
  }
}

/// Explains where a figure was measured differently from then on: both values, each with what it
/// rests on.
struct BreakExplanation: Explainable {
  /// The two series and what differs between them.
  let gap: IndicatorBreak
  let names: SourceNames
  let words: Words

  /// The values on both sides of the break.
  private var values: [Indicator] { gap.before.values + gap.after.values }

  var title: SafeText { BreakWords(gap: gap, words: words).sentence }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainBreak],
      unit: distinct(values.map { words.measureInFull($0.unit) }),
      details: values.map { .init(label: .explainValue, text: names.value($0, words)) },
      method: distinct(values.map { words.method($0.method) }),
      line: distinct(values.map { words.line($0.line) ?? words[.explainLineUnstated] }),
      certainty: distinct(values.map { words.word($0.certainty) }),
      date: distinct(values.map { words.period($0.period) }),
      source: words.sources(values.map(\.source), among: names.sources),
      never: words[.explainBreakDont]
    )
  }

  /// Texts in their order, each once.
  private func distinct(_ texts: [SafeText]) -> SafeText {
    texts.withoutRepeats.joined(separator: "; ")
  }
}

extension SourceNames {
  /// A published value with its time, what it speaks of, and who published it.
  func value(_ indicator: Indicator, _ words: Words) -> SafeText {
    words.amount(of: indicator) + ", " + words.period(indicator.period) + ": "
      + subject(indicator, words) + ", " + place(indicator.region, words)
      + " (" + publisher(indicator.source) + ")"
  }
}
