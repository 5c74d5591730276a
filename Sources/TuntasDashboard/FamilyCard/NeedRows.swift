import TerminalKit
import TuntasModel

/// The rows of the card that set what is recorded of a need beside what answered it.
struct NeedRows {
  let page: FamilyPage
  let words: Words

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

  /// The headings.
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

  /// One row a need.
  var rows: [BodyRow] { Need.allCases.map(row) }

  private func row(_ need: Need) -> BodyRow {
    let (answer, style) = answer(to: need)
    return .row(
      [
        "need": .text(FieldWord(rawValue: "need.\(need.rawValue)").map { words[$0] } ?? ""),
        "recorded": .text(NeedFacts(card: page.card, words: words).text(of: need, page.moment)),
        "programme": .text(programmes(for: need)),
        "answer": .text(answer, style),
      ],
      Self.shape,
      RowSubject(explanation: .card(page, .need(need)))
    )
  }

  private func programmes(for need: Need) -> SafeText {
    let known = need.shownProgrammes.compactMap { code in
      page.card.programmes.first { $0.code == code }
    }
    let names = known.map { words.shortName(of: $0) }
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }

  /// What answered a need, and how that looks.
  func answer(to need: Need) -> (SafeText, Style) {
    if need == .health { return healthAnswer }
    let codes = Set(need.programmes)
    let answer = RecordedAnswer(page.card.enrolments, in: codes, year: page.moment.year)
    let text = FieldWord(rawValue: "answer.\(answer.rawValue)").map { words[$0] } ?? ""
    return (text, answer == .received ? .good : .plain)
  }

  /// Insurance is counted by person, so one member without it keeps the need open.
  private var healthAnswer: (SafeText, Style) {
    let reached = page.card.membersReached(
      by: Set(Need.health.programmes),
      in: page.moment.year
    )
    let missing = page.card.members.count - Int(reached.part)
    if missing == 0 { return (words[.answerReceived], .good) }
    let count = words.numbers.whole(missing)
    return (words.text(.answerShortOfPeople, ["count": count]), .warning)
  }
}

extension Need {
  /// The programmes named on the card; who pays a health insurance makes no difference there.
  fileprivate var shownProgrammes: [ProgrammeCode] {
    self == .health ? ["pbi-national"] : programmes
  }
}
