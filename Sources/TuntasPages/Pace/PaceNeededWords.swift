import TerminalKit
import TuntasModel
import TuntasWords

/// How fast families would have to leave poverty for a target, in one sentence.
struct PaceNeededWords {
  /// The target and what follows from it.
  let needed: PaceNeeded
  /// The sources of the targets.
  let sources: [Source]
  /// Whether the list that it is worked out from is printed as about, so that what follows is too.
  var isAbout = false
  let words: Words

  /// The sentence: the target with its document, and the pace, that it is reached, missed, or says
  /// nothing of families.
  var sentence: SafeText {
    let target = words.text(
      .neededTarget,
      [
        "year": SafeText(String(needed.target.year)),
        "document": words.document(of: needed.target, among: sources),
      ]
    )
    return target + ": " + outcome
  }

  private var outcome: SafeText {
    switch needed.outcome {
    case .perQuarter(let families):
      words.text(.neededPerQuarter, ["families": count(families)])
    case .reached: words[.neededReached]
    case .missed(let families):
      words.text(.neededMissed, ["families": count(families)])
    case .notOfFamilies: words[.neededNotOfFamilies]
    }
  }

  /// Families, `±` in front where the list is printed as about.
  private func count(_ families: Int) -> SafeText {
    (isAbout ? "±" : "") + words.numbers.whole(families)
  }
}
