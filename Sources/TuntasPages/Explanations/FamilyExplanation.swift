import TerminalKit
import TuntasModel
import TuntasWords

/// Explains the figures in a family's row.
///
/// Its people and decile come from the register, its programmes from the names that agencies sent
/// for the year.
struct FamilyExplanation: Explainable {
  /// The family's row.
  let row: FamilyRow
  /// The year in which programmes count, and the day.
  let moment: Moment
  /// The list that the family is on; `nil` when none is known, and then line and date say so.
  let list: FamilyList?
  let words: Words

  var title: SafeText {
    words.text(
      .explainFamilyTitle,
      [
        "head": words.name(row.head),
        "number": SafeText(row.number.short),
        "people": words.people(row.people),
        "decile": words.decile(row.decile),
        "village": words.name(of: row.village),
      ]
    )
  }

  var answers: ExplanationAnswers {
    let facts = list.map { ListFacts(list: $0, words: words) }
    let year = SafeText(String(moment.year))
    let count = words.numbers.whole(Set(row.programmes).count)
    return ExplanationAnswers(
      meaning: words.text(.explainFamily, ["count": count, "year": year]),
      unit: words[.explainFamilyRowUnit],
      details: words.marked(undated: row.undatedProgrammes.count, .markNamed)
        + words.marked(undated: row.isVerificationUndated ? 1 : 0, .markAnswer),
      method: words[.explainFamilyMethod],
      line: facts?.line ?? words[.explainLineUnknown],
      certainty: words[.explainFamilyCertainty],
      date: facts.map { words.text(.headerListDate, ["day": $0.date]) } ?? words[.unknown],
      source: words.whole(row.number)
    )
  }
}
