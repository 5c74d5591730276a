package import TerminalKit
package import TuntasWords

/// The words of an explanation: a title, and an answer to each question one may ask of a figure.
///
/// It is made when the box is drawn, in the language chosen then, and again when it is copied.
package struct ExplanationText {
  /// One question and its answer.
  package struct Entry: Hashable {
    /// The question, short enough for the nine cells in front of the answers.
    package var label: Phrase
    /// The answer, on as many lines as it needs.
    package var text: SafeText
  }

  /// What the figures are, in one line.
  package let title: SafeText
  /// The questions and answers, in the order of ``ExplanationAnswers/entries``.
  package let entries: [Entry]
}
