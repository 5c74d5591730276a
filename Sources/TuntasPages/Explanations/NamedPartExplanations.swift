import TerminalKit
import TuntasModel
import TuntasWords

/// Explains how many of those that a programme names are families on the list, or how many are on no
/// list.
///
/// Families and recipients are counted each in their own unit and never added.
struct NamedPartExplanation: Explainable {
  /// How many there are.
  let count: Int
  /// Whether they are families on the newest list, or recipients on no list.
  let isOnList: Bool
  let facts: ProgrammeFacts

  private var words: Words { facts.words }

  var title: SafeText {
    let number = words.numbers.whole(count)
    let phrase: Phrase = isOnList ? .programmeOnListCount : .programmeOffListCount
    return facts.place + ": " + words.text(phrase, ["count": number])
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[isOnList ? .explainOnList : .explainOffList],
      unit: words[isOnList ? .explainFamilyUnit : .explainRecipientUnit],
      method: words[.explainNamedMethod],
      line: words[.explainNoLineHere],
      certainty: words[.certaintyCounted],
      date: words.text(
        .explainOfYear,
        ["year": SafeText(String(facts.standing.figures.year))]
      ),
      source: words[.explainNamedSource],
      never: words[.explainNamedPartDont]
    )
  }
}

/// Explains one recipient on no list: the village, the number, the day.
struct RecipientExplanation: Explainable {
  let row: RecipientRow
  let facts: ProgrammeFacts

  private var words: Words { facts.words }

  var title: SafeText {
    words.name(of: row.village) + " " + words.numbers.whole(row.number) + ": "
      + words.word(row.status)
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainOffList],
      unit: words[.explainRecipientUnit],
      method: words[.explainNamedMethod],
      line: words[.explainNoLineHere],
      certainty: words[.certaintyCounted],
      date: (row.date.value.map { words.dates.day($0) + "; " } ?? "")
        + words.text(.explainOfYear, ["year": SafeText(String(row.year))]),
      source: words[.explainNamedSource],
      never: words[.explainNamedPartDont]
    )
  }
}
