import TerminalKit
import TuntasModel
import TuntasWords

/// Explains why a government's list is another than the one before it.
///
/// Both numbers come from the sources of the two lists. Where only verification lies between them
/// it says that the list was cleaned, which is no progress.
struct EarlierListExplanation: Explainable {
  /// The list before.
  let earlier: FamilyList
  /// How the list that counts stands.
  let standing: RegionStanding
  let sources: [Source]
  let words: Words

  /// The list before and the one that counts.
  private var lists: [FamilyList] { [earlier, standing.list].compactMap { $0 } }

  var title: SafeText {
    let counts = lists.map { ListFacts(list: $0, words: words).printed ?? "–" }
    return words.text(
      .explainEarlierTitle,
      [
        "before": counts.first ?? "–",
        "after": counts.last ?? "–",
        "region": words.name(of: standing.region),
      ]
    )
  }

  var answers: ExplanationAnswers {
    let isCleaning = standing.list.map { $0.stage != earlier.stage } ?? false
    return ExplanationAnswers(
      meaning: words[isCleaning ? .explainCleaning : .explainTwoLists],
      unit: words[.explainFamilyUnit],
      method: each(\.method),
      line: each(\.line),
      certainty: distinct(lists.compactMap(\.families).map { words.certainty(of: $0) }),
      date: each(\.date),
      source: words.sources(lists.map(\.source), among: sources),
      never: words[.explainEarlierDont]
    )
  }

  /// A fact of both lists, once where they share it.
  private func each(_ fact: (ListFacts) -> SafeText) -> SafeText {
    distinct(lists.map { fact(ListFacts(list: $0, words: words)) })
  }

  /// What both lists share is said once.
  private func distinct(_ texts: [SafeText]) -> SafeText {
    texts.enumerated().filter { !texts[..<$0.offset].contains($0.element) }
      .map(\.element).joined(separator: "; ")
  }
}
