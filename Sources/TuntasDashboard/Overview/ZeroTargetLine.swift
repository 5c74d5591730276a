import TerminalKit
import TuntasModel

/// The line that tells by when extreme poverty shall be zero; each target with its own document,
/// a missed one beside the one that came after it.
struct ZeroTargetLine {
  let targets: [Target]
  let words: Words

  /// The text, the target that still lies ahead first.
  func text(moment: Moment) -> SafeText {
    let ahead = targets.filter { $0.year >= moment.day.year }
    let passed = targets.filter { $0.year < moment.day.year }
    let sentences =
      ahead.map { sentence(.overviewTargetAhead, $0) }
      + passed.map { sentence(.overviewTargetPassed, $0) }
    return sentences.isEmpty ? words[.overviewNoTarget] : sentences.joined(separator: " ")
  }

  private func sentence(_ phrase: Phrase, _ target: Target) -> SafeText {
    let document = SafeText(target.document ?? target.source)
    return words.text(phrase, ["year": SafeText(String(target.year)), "document": document])
  }
}
