import TerminalKit
import TuntasModel
import TuntasWords

/// Explains by when extreme poverty shall be zero, and why no date can be projected.
///
/// Each target comes from its own document, a missed one beside the one that came after it.
struct ZeroTargetExplanation: Explainable {
  /// The targets of zero.
  let targets: [Target]
  /// Which lists can be compared; `nil` where no projection is spoken of.
  let comparison: ListComparison?
  let sources: [Source]
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  var title: SafeText {
    ZeroTargetLine(targets: targets, sources: sources, words: words).text(on: day)
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainZeroTarget],
      unit: unit,
      details: outlook + targets.map { .init(label: .explainTarget, text: words.zeroTarget($0)) },
      method: words[.explainTargetMethod],
      line: words[.explainTargetLine],
      certainty: certainty,
      date: words.text(.explainTargetDate, ["day": words.dates.day(day)]),
      source: words.sources(targets.map(\.source), among: sources),
      never: words[.explainZeroTargetDont]
    )
  }

  /// Why no date can be projected; empty where none is spoken of.
  private var outlook: [ExplanationText.Entry] {
    guard let comparison else { return [] }
    let text = OutlookReason(comparison: comparison, words: words).text
    return [.init(label: .explainOutlook, text: text)]
  }

  /// What is zero, each unit once.
  private var unit: SafeText {
    var seen: Set<String> = []
    let units = targets.map(\.unit).filter { seen.insert($0).inserted }
    return units.isEmpty
      ? words[.unknown] : units.map { words.measureInFull($0) }.joined(separator: ", ")
  }

  /// How sure each target is, with its year.
  private var certainty: SafeText {
    targets.isEmpty
      ? words[.explainNoDataNotZero]
      : targets.map { SafeText(String($0.year)) + ": " + words.word($0.certainty) }
        .joined(separator: "; ")
  }
}

extension Words {
  /// What a target of zero says: its year, what is zero, and the document.
  func zeroTarget(_ target: Target) -> SafeText {
    var subject: SafeText = ""
    if case .indicator(let code) = target.subject { subject = indicator(code) }
    return text(
      .explainZeroTargetIs,
      [
        "year": SafeText(String(target.year)),
        "indicator": subject,
        "value": amount(target.value, in: target.unit),
        "document": target.document.map { SafeText($0) } ?? self[.explainNoDocument],
      ]
    )
  }
}
