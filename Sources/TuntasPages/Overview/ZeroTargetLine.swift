import TerminalKit
import TuntasModel
import TuntasWords

/// The line that tells by when extreme poverty shall be zero; each target with its own document,
/// a missed one beside the one that came after it.
///
/// A later target stands beside the earlier one and never over it, so that a missed year stays
/// visible.
struct ZeroTargetLine {
  /// The targets of zero, in any order.
  let targets: [Target]
  /// The sources of the targets.
  let sources: [Source]
  let words: Words

  /// The text, the target that still lies ahead first; one sentence a year, the country's own
  /// document before what others said of it.
  ///
  /// - Parameter day: The day that counts as today: a target of its year still lies ahead.
  /// - Returns: The sentences; one that says so when no target is recorded.
  func text(on day: CalendarDate) -> SafeText {
    let targets = oneAYear
    let ahead = targets.filter { $0.year >= day.year }
    let passed = targets.filter { $0.year < day.year }
    let sentences =
      ahead.map { sentence(.overviewTargetAhead, $0) }
      + passed.map { sentence(.overviewTargetPassed, $0) }
    return sentences.isEmpty ? words[.overviewNoTarget] : sentences.joined(separator: " ")
  }

  /// The targets ahead, or the newest one where all have passed, and that no date can be projected.
  ///
  /// The others stand in the explanation.
  func textWithoutOutlook(on day: CalendarDate) -> SafeText {
    let ahead = oneAYear.filter { $0.year >= day.year }
    let sentences = ahead.map { sentence(.overviewTargetShort, $0) }
    let passed = oneAYear.last.map { sentence(.overviewTargetPassed, $0) }
    let first = sentences.isEmpty ? [passed ?? words[.overviewNoTarget]] : sentences
    return (first + [words[.overviewNoOutlook]]).joined(separator: " ")
  }

  private var oneAYear: [Target] { Target.oneAYear(targets) }

  /// One target in words, with its year and its document.
  private func sentence(_ phrase: Phrase, _ target: Target) -> SafeText {
    let document = words.document(of: target, among: sources)
    return words.text(phrase, ["year": SafeText(String(target.year)), "document": document])
  }
}
