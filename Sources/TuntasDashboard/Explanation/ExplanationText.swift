import TerminalKit
import TuntasModel

/// The words of an explanation: a title, and an answer to each question one may ask of a figure.
struct ExplanationText {
  /// One question and its answer.
  struct Entry: Hashable {
    var label: Phrase
    var text: SafeText
  }

  /// What the figures are.
  let title: SafeText
  /// The questions and answers.
  let entries: [Entry]

  /// Words an explanation.
  init(_ explanation: Explanation, _ words: Words) {
    switch explanation {
    case .list(let standing, let sources, let day):
      let text = ListExplanation(standing: standing, sources: sources, day: day, words: words)
      (title, entries) = (text.title, text.entries)
    case .programme(let standing, let sources):
      let text = ProgrammeExplanation(standing: standing, sources: sources, words: words)
      (title, entries) = (text.title, text.entries)
    case .deliberations(let ratio, let day):
      let text = CountExplanation(words: words)
      (title, entries) = (text.deliberationsTitle(ratio), text.deliberations(on: day))
    case .reports(let reports, let quarter):
      let text = CountExplanation(words: words)
      (title, entries) = (text.reportsTitle(reports.ratio), text.reports(of: quarter))
    }
  }
}
