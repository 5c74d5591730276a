import TerminalKit
import TuntasModel
import TuntasWords

/// The sentences on a family's card.
///
/// Each is explained by `i` as a row is.
struct FamilySentences {
  /// The family and the day that its card holds for.
  let page: FamilyPage
  let words: Words

  private var card: FamilyCard { page.card }

  /// Whose family, how many people, and which decile on whose scale; each may be unknown and then
  /// says so.
  var family: SafeText {
    words.text(
      .familyIs,
      [
        "head": words.name(card.head?.name ?? .missing),
        "number": SafeText(card.number.short),
        "people": words.people(card.members.count),
        "decile": decile,
      ]
    )
  }

  /// What the village answered, on which day and for which reason; a sentence says so before it was
  /// asked.
  var answer: SafeText {
    guard let verification = card.verifications.first else { return words[.familyNotVerified] }
    var text = words.text(
      .familyVerified,
      [
        "day": verification.date.value.map(words.dates.day) ?? words[.dayUnknown],
        "answer": words.word(verification.status).uppercased(),
      ]
    )
    if verification.reason != .unknown {
      text += " " + words.text(.familyReason, ["reason": words.word(verification.reason)])
    }
    return text
  }

  /// Which of the three strategies reached the family in the year, as far as recorded.
  var strategies: SafeText {
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

  /// The decile from 1 to 10 with the scale it was made on: a 1 of a village is no 1 of the
  /// country.
  private var decile: SafeText {
    guard let decile = card.family.decile.value else { return words[.decileUnknown] }
    let number = words.numbers.whole(decile)
    guard let scope = card.family.decileScope.value else {
      return words.text(.decileOfUnknown, ["decile": number])
    }
    return words.text(.decileOf, ["decile": number, "scope": self.scope(scope)])
  }

  /// A regency and a city are told apart where the family's own government is known.
  private func scope(_ scope: DecileScope) -> SafeText {
    guard scope == .regency, let government = card.regions.first else {
      return words.word(scope)
    }
    switch government.kind {
    case .kabupaten: return words[.scopeKabupaten]
    case .kota: return words[.scopeKota]
    default: return words.word(scope)
    }
  }
}
