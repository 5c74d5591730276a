import TerminalKit
import TuntasWords

/// The answers that every explanation gives, so that none can leave a question out.
struct ExplanationAnswers {
  /// What the figures mean.
  var meaning: SafeText
  /// What is counted.
  var unit: SafeText
  /// What only figures of this kind can be asked.
  var details: [ExplanationText.Entry] = []
  /// How the figures were found.
  var method: SafeText
  /// The poverty line they rest on, or that they rest on none.
  var line: SafeText
  /// How sure they are.
  var certainty: SafeText
  /// When they hold.
  var date: SafeText
  /// Who says so.
  var source: SafeText
  /// What not to do with them.
  var never: SafeText?

  /// The questions and answers, always in the same order.
  var entries: [ExplanationText.Entry] {
    let before: [ExplanationText.Entry] = [
      .init(label: .explainMeaning, text: meaning),
      .init(label: .explainUnit, text: unit),
    ]
    let after: [ExplanationText.Entry] = [
      .init(label: .explainMethod, text: method),
      .init(label: .explainLine, text: line),
      .init(label: .explainCertainty, text: certainty),
      .init(label: .explainDate, text: date),
      .init(label: .explainSource, text: source),
    ]
    let warning = never.map { ExplanationText.Entry(label: .explainDont, text: $0) }
    return before + details + after + [warning].compactMap { $0 }
  }
}

/// Something that has an explanation in words.
protocol Explainable {
  /// What the figures are.
  var title: SafeText { get }

  /// What can be asked of them.
  var answers: ExplanationAnswers { get }
}
