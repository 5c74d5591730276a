import TerminalKit
import TuntasModel

/// The lines of a family's card.
struct FamilyBody {
  let page: FamilyPage
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
  var body: ScreenBody {
    let needs = NeedRows(page: page, words: words)
    let members = MemberRows(page: page, words: words)
    let history =
      [BodyRow.blank] + BodyRow.paragraph(strategies, columns: columns)
      + BodyRow.paragraph(FamilyHistory(page, words).text, columns: columns)
    return ScreenBody(
      top: BodyRow.paragraph(sentence, .strong, columns: columns)
        + BodyRow.paragraph(answer, columns: columns) + [.blank],
      rows: [needs.heading] + needs.rows + history + [members.heading] + members.rows,
      bottom: [],
      parts: members.rows.isEmpty ? [0] : [0, needs.rows.count]
    )
  }

  private var card: FamilyCard { page.card }

  private var sentence: SafeText {
    words.text(
      .familyIs,
      [
        "head": words.name(card.head?.name ?? .missing),
        "people": words.numbers.whole(card.members.count),
        "decile": decile,
      ]
    )
  }

  private var decile: SafeText {
    guard let decile = card.family.decile.value else { return words[.decileUnknown] }
    let number = words.numbers.whole(decile)
    guard let scope = card.family.decileScope.value else {
      return words.text(.decileOfUnknown, ["decile": number])
    }
    return words.text(.decileOf, ["decile": number, "scope": words.word("scope", scope)])
  }

  private var answer: SafeText {
    guard let verification = card.verifications.first else { return words[.familyNotVerified] }
    var text = words.text(
      .familyVerified,
      [
        "day": verification.date.value.map(words.dates.day) ?? words[.dayUnknown],
        "answer": words.word("verification", verification.status).uppercased(),
      ]
    )
    if verification.reason != .unknown {
      text += " " + words.text(.familyReason, ["reason": words.word("reason", verification.reason)])
    }
    return text
  }

  private var strategies: SafeText {
    let reached = card.strategies(in: page.moment.year)
    func has(_ strategy: Strategy) -> SafeText {
      words[reached.contains(strategy) ? .strategyThere : .strategyNotThere]
    }
    return words.text(
      .familyStrategies,
      [
        "year": SafeText(String(page.moment.year)),
        "first": has(.lowerSpending),
        "second": has(.raiseIncome),
        "third": has(.shrinkPockets),
      ]
    )
  }
}
