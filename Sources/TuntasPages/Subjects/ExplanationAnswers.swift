import TerminalKit
import TuntasWords

/// The answers that every explanation gives, so that none can leave a question out.
///
/// A text for each question is required; where the answer is not known it says so, and never stays
/// empty.
struct ExplanationAnswers {
  /// What the figures mean: their definition.
  var meaning: SafeText
  /// What is counted: families, people, villages, reports, rupiah, points.
  var unit: SafeText
  /// What only figures of this kind can be asked, such as n of N or the plan; in the order shown.
  var details: [ExplanationText.Entry] = []
  /// How the figures were found: counted here, reported, or as printed.
  var method: SafeText
  /// The poverty line they rest on, or that they rest on none.
  var line: SafeText
  /// How sure they are: published, remarked by an official, computed, contradicted, sample data.
  var certainty: SafeText
  /// The day, quarter or year that they hold for.
  var date: SafeText
  /// Who says so: publisher and document, or the registry itself.
  var source: SafeText
  /// What not to do with them, such as to add lists of two governments; `nil` when nothing is to be
  /// warned of.
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
  /// What the figures are, in one line: the numbers of the row with what they count.
  var title: SafeText { get }

  /// The answer to each question that can be asked of them.
  var answers: ExplanationAnswers { get }
}
