import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a row or line of a family's card.
///
/// Needs come from the family's row in the register, answers from the names that agencies sent, the
/// village's answer from the minutes of its deliberation. Ages are counted on the day of the card.
struct CardExplanation: Explainable {
  /// The family and the day that its card holds for.
  let page: FamilyPage
  /// The row or line that is explained.
  let figure: CardFigure
  let words: Words

  private var card: FamilyCard { page.card }
  private var sentences: FamilySentences { FamilySentences(page: page, words: words) }

  var title: SafeText {
    switch figure {
    case .family: return sentences.family
    case .answer: return sentences.answer
    case .strategies: return sentences.strategies
    case .history: return FamilyHistory(page, words).text
    case .need(let need):
      let name = words.word(need)
      return name + ": " + NeedFacts(card: card, words: words).text(of: need, page.moment)
    case .member(let number):
      guard let member = card.members.first(where: { $0.number == number }) else { return "" }
      return MemberWords(member: member, card: card, words: words).title
    }
  }

  var answers: ExplanationAnswers {
    switch figure {
    case .family: common(.explainCardFamily, unit: .explainFamilyRowUnit, details: decile)
    case .answer: answer
    case .strategies: common(.explainCardStrategies, unit: .explainCardStrategiesUnit)
    case .history: history
    case .need(let need): self.need(need)
    case .member(let number): member(number)
    }
  }

  /// What all rows of the card share: the register, its poverty line, its list and the family's
  /// number.
  private func common(
    _ meaning: Phrase,
    unit: Phrase,
    details: [ExplanationText.Entry] = []
  ) -> ExplanationAnswers {
    let list = card.newestList.map { ListFacts(list: $0, words: words) }
    let sample = card.isSynthetic ? ". " + words[.explainSampleRows] : ""
    return ExplanationAnswers(
      meaning: words[meaning],
      unit: words[unit],
      details: details,
      method: words[.explainFamilyMethod],
      line: list?.line ?? words[.explainLineUnknown],
      certainty: words[.explainFamilyCertainty] + sample,
      date: list.map { words.text(.headerListDate, ["day": $0.date]) } ?? words[.unknown],
      source: source
    )
  }

  /// The register of the newest list and the number of the family in it.
  private var source: SafeText {
    let number = words.whole(card.number)
    return card.newestList.map { words.word($0.register) + "; " + number } ?? number
  }

  /// What a decile is.
  private var decile: [ExplanationText.Entry] {
    [.init(label: .explainDecile, text: words[.explainDecileIs])]
  }

  /// The answer of the village, its document and its day.
  private var answer: ExplanationAnswers {
    let document = card.deliberation?.document.map {
      words.text(.explainMinutes, ["document": SafeText($0)])
    }
    var answers = common(.explainCardAnswer, unit: .explainCardAnswerUnit)
    answers.method = words[.explainCardAnswerMethod]
    answers.line = words[.explainNoLineHere]
    answers.date = card.verifications.first?.date.value.map(words.dates.day) ?? words[.unknown]
    answers.source = document ?? words[.explainDeliberationSource]
    return answers
  }

  /// Every enrolment of the family, with its day and worth where they are recorded.
  private var history: ExplanationAnswers {
    var answers = common(.explainCardHistory, unit: .explainCardStrategiesUnit)
    answers.details = EnrolmentEntries(page: page, words: words).all
    answers.method = words[.explainNamedMethod]
    answers.line = words[.explainNoLineHere]
    return answers
  }

  /// A need: the answer, the programmes that give one, the rule it is judged by, the enrolments.
  private func need(_ need: Need) -> ExplanationAnswers {
    let entries = EnrolmentEntries(page: page, words: words)
    let rows = NeedRows(page: page, words: words)
    var answers = common(
      .explainCardNeed,
      unit: need.unit,
      details: [
        .init(label: .explainAnswer, text: rows.answer(to: need).0)
      ] + words.marked(undated: rows.isUndated(need) ? 1 : 0, .markReceived) + [
        .init(label: .columnAnsweredBy, text: rows.programmesInFull(for: need)),
        .init(label: .explainNeedRule, text: words[need.rule]),
      ] + entries.of(need)
    )
    let year = SafeText(String(page.moment.year))
    answers.method = words.text(.explainCardNeedMethod, ["year": year])
    answers.line = words.noLine(words[need.unit])
    return answers
  }

  /// A member: age, NIK, identity card and the match with the civil register, masked as on the
  /// card.
  private func member(_ number: Int) -> ExplanationAnswers {
    var answers = common(.explainCardMember, unit: .explainCardMemberUnit)
    if let member = card.members.first(where: { $0.number == number }) {
      answers.details = MemberWords(member: member, card: card, words: words)
        .details(on: page.moment.day)
    }
    answers.method = words[.explainCardMemberMethod]
    answers.line = words[.explainNoLineHere]
    return answers
  }
}

extension Need {
  /// By what the need is judged, or that it is not judged.
  fileprivate var rule: Phrase {
    switch self {
    case .house: .explainNeedHouse
    case .toilet: .explainNeedToilet
    case .water: .explainNeedWater
    case .health: .explainNeedHealth
    case .school: .explainNeedSchool
    case .food, .work, .workInsurance, .business: .explainNeedNotJudged
    }
  }

  /// What is counted for the need: the family, or its members one by one.
  fileprivate var unit: Phrase {
    switch bearer {
    case .house, .family: .explainNeedOfFamily
    case .members: .explainNeedOfMembers
    }
  }
}
