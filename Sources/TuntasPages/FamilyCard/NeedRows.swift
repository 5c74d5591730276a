import TerminalKit
import TuntasModel
import TuntasWords

/// The rows of the card that set what is recorded of a need beside what answered it.
///
/// Nine rows, one for each ``Need``, whatever is known: a need that nobody can judge has a row too.
struct NeedRows {
  /// The family, and the year in which answers count.
  let page: FamilyPage
  let words: Words

  /// The headings of the needs' columns.
  var heading: BodyRow { columns.heading }

  /// One row a need, in the order of the needs.
  var rows: [BodyRow] { Need.allCases.map(columns.line) }

  private var columns: Columns<Need> {
    Columns(subject: { RowSubject(explanation: .card(page, .need($0))) }) {
      Column("need", words[.columnNeed], width: 14) { .text(words.word($0)) }

      Column("recorded", words[.columnWhatIsRecorded], width: 31) { need in
        .choice(NeedFacts(card: page.card, words: words).texts(of: need, page.moment))
      }
      .gives(1, downTo: 26).grows(1, upTo: 60)

      // At 60 columns the programmes give way, whose names the explanation holds.
      Column("programme", words[.columnAnsweredBy], width: 13) { .choice(programmes(for: $0)) }
        .leaves(2).grows(2, upTo: 20)

      Column("answer", words[.columnAnswer], width: 15) { need in
        let (answer, style) = answer(to: need)
        return .text(answer, style)
      }
    }
  }

  /// The programmes that answer it, those first in which the family is recorded in the year; where
  /// there is no room for all, how many more there are.
  private func programmes(for need: Need) -> [SafeText] {
    let year = page.moment.year
    let recorded = Set(page.card.enrolments.filter { $0.year == year }.map(\.programme))
    let codes = need.shownProgrammes
    let ordered = codes.filter(recorded.contains) + codes.filter { !recorded.contains($0) }
    let names = ordered.compactMap { code in
      page.card.programmes.first { $0.code == code }.map { words.shortName(of: $0) }
    }
    guard let first = names.first else { return ["–"] }
    let all = names.joined(separator: ", ")
    return names.count > 1 ? [all, first + " +" + words.numbers.whole(names.count - 1)] : [all]
  }

  /// The programmes that answer it as a narrow row writes them, with all of them behind.
  func programmesInFull(for need: Need) -> SafeText {
    let texts = programmes(for: need)
    return texts.count > 1 ? texts[1] + ": " + texts[0] : texts[0]
  }

  /// Tells whether nobody knows that a need was answered by the earlier day asked for.
  func isUndated(_ need: Need) -> Bool {
    page.moment.isEarlier
      && NeedStanding(need, of: page.card, in: page.moment.year).isAnswerUndated
  }

  /// What answered a need, and how that looks.
  ///
  /// Received, proposed, no need, needs data, or how many members still lack it; `?` behind an
  /// answer whose day nobody knows.
  func answer(to need: Need) -> (SafeText, Style) {
    let standing = NeedStanding(need, of: page.card, in: page.moment.year)
    guard standing.answer == .notRecorded else {
      let mark: SafeText = isUndated(need) ? "?" : ""
      let style: Style = standing.answer == .received ? .good : .plain
      return (words.word(standing.answer) + mark, style)
    }
    switch standing.recorded {
    case .absent: return (words[.answerNoNeed], .plain)
    case .unknown: return (words[.answerNeedsData], .plain)
    case .shown, .notJudged:
      return need.isForEveryMember
        ? shortOfPeople(need) : (words.word(standing.answer), .plain)
    }
  }

  /// What every member needs is counted by person, so one member without it keeps the need open.
  private func shortOfPeople(_ need: Need) -> (SafeText, Style) {
    let reached = page.card.membersReached(by: Set(need.programmes), in: page.moment.year)
    let count = words.numbers.whole(page.card.members.count - Int(reached.part))
    return (words.text(.answerShortOfPeople, ["count": count]), .warning)
  }
}
