import TerminalKit
import TuntasModel
import TuntasWords

/// What the marks of a row say: how much of it rests on rows without a day, where an earlier day was
/// asked for.
extension Words {
  /// What the mark of a count means, with how many of the counted have no day; empty where there is
  /// no mark.
  ///
  /// - Parameters:
  ///   - undated: How many have no day.
  ///   - phrase: The sentence, of `count`.
  /// - Returns: One line; empty when all have a day.
  func marked(undated: Int, _ phrase: Phrase) -> [ExplanationText.Entry] {
    guard undated > 0 else { return [] }
    return [.init(label: .explainMark, text: text(phrase, ["count": numbers.whole(undated)]))]
  }

  /// What the mark of a programme's report means; empty where its report has a day.
  func marked(_ standing: ProgrammeStanding) -> [ExplanationText.Entry] {
    standing.isUndated ? [.init(label: .explainMark, text: self[.markReport])] : []
  }
}
