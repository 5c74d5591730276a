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

  /// The widths for 80 columns; at 60 the programmes give way, whose names the explanation holds.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "need", width: 14),
      TableColumn(id: "recorded", width: 31),
      TableColumn(id: "programme", width: 13),
      TableColumn(id: "answer", width: 15),
    ],
    shrinking: [.init("recorded", 26), .init("programme", 0)],
    growing: [.init("recorded", 60), .init("programme", 20)]
  )

  /// The headings of the needs' columns.
  var heading: BodyRow {
    .heading(
      [
        "need": words[.columnNeed],
        "recorded": words[.columnWhatIsRecorded],
        "programme": words[.columnAnsweredBy],
        "answer": words[.columnAnswer],
      ],
      Self.shape
    )
  }

  /// One row a need, in the order of the needs.
  var rows: [BodyRow] { Need.allCases.map(row) }

  private func row(_ need: Need) -> BodyRow {
    let (answer, style) = answer(to: need)
    let facts = NeedFacts(card: page.card, words: words).texts(of: need, page.moment)
    return .row(
      [
        "need": .text(words.word(need)),
        "recorded": .choice(facts),
        "programme": .choice(programmes(for: need)),
        "answer": .text(answer, style),
      ],
      Self.shape,
      RowSubject(explanation: .card(page, .need(need)))
    )
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
