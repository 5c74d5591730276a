import TerminalKit
import TuntasModel
import TuntasWords

/// Why no date can be projected: which lists there are, and why they cannot be compared.
///
/// With fewer than three comparable lists there is no projection, and these sentences say why.
struct OutlookReason {
  /// The lists that can be compared, and those that cannot.
  let comparison: ListComparison
  let words: Words

  /// The sentences: how many lists there are, then one for each that cannot be compared.
  var text: SafeText {
    let count = words.numbers.whole(comparison.count)
    let fewest = words.numbers.whole(Pace.fewestLists)
    let first = words.text(.outlookNeeds, ["fewest": fewest, "count": count])
    return ([first] + comparison.mismatches.map(sentence)).joined(separator: " ")
  }

  /// Why one list cannot be compared with the one that counts.
  private func sentence(_ mismatch: ListMismatch) -> SafeText {
    let facts = ListFacts(list: mismatch.list, words: words)
    if mismatch.differences == [.stage], let before = facts.printed, let after = current?.printed {
      return words.text(.outlookCleaning, ["before": before, "after": after])
    }
    let differences = mismatch.differences.map { word($0, mismatch.list) }
    return words.text(
      .outlookDiffers,
      [
        "month": words.dates.month(mismatch.list.date),
        "differences": differences.joined(separator: ", "),
      ]
    )
  }

  /// The list that counts, the newest of those that can be compared.
  private var current: ListFacts? {
    comparison.lists.last.map { ListFacts(list: $0, words: words) }
  }

  /// One difference in a few words.
  private func word(_ difference: ListDifference, _ list: FamilyList) -> SafeText {
    switch difference {
    case .coverage: words[.differsCoverage]
    case .register:
      words.text(.differsRegister, ["register": words.word(list.register)])
    case .unit: words[list.unitCounted == .person ? .differsPeople : .differsFamilies]
    case .line:
      list.line.map { words.text(.differsLine, ["amount": words.numbers.rupiah($0)]) }
        ?? words[.differsNoLine]
    case .stage: words[.differsStage]
    case .sameDay: words[.differsSameDay]
    }
  }
}
