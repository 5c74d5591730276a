import TerminalKit
import TuntasModel

/// Explains a published value.
struct IndicatorExplanation: Explainable {
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
      certainty: words.word("certainty", indicator.certainty) + about,
      date: words.period(indicator.period),
      source: words.sources([indicator.source], among: names.sources),
      never: words[.explainIndicatorDont]
    )
  }
}

/// Explains values of several sources that contradict one another.
struct ConflictExplanation: Explainable {
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

  private func value(_ indicator: Indicator) -> SafeText {
    words.amount(of: indicator) + ", " + words.period(indicator.period) + ": "
      + names.subject(indicator, words) + ", " + names.place(indicator.region, words)
      + " (" + names.publisher(indicator.source) + ")"
  }

  private func distinct(_ texts: [SafeText]) -> SafeText {
    texts.enumerated().filter { !texts[..<$0.offset].contains($0.element) }
      .map(\.element).joined(separator: "; ")
  }
}
