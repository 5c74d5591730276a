import TerminalKit
import TuntasModel
import TuntasWords

/// The rows of the card that show the members, one each, masked.
///
/// In a narrow window all five columns stay and become narrower.
struct MemberRows {
  /// The family and the day that ages are counted on.
  let page: FamilyPage
  let words: Words

  /// The widths for 80 columns; relation, card, work and name shrink in that order.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 15),
      TableColumn(id: "relation", width: 15),
      TableColumn(id: "age", width: 6),
      TableColumn(id: "work", width: 16),
      TableColumn(id: "card", width: 21),
    ],
    shrinking: [.init("relation", 10), .init("card", 14), .init("work", 12), .init("name", 12)],
    growing: [.init("name", 22), .init("card", 34), .init("work", 24)]
  )

  /// The headings of the members' columns.
  var heading: BodyRow {
    .heading(
      [
        "name": words[.columnMember],
        "relation": words[.columnRelation],
        "age": words[.columnAge],
        "work": words[.columnSchoolAndWork],
        "card": words[.columnCard],
      ],
      Self.shape
    )
  }

  /// One row a member, in the order of the family card; empty where no member was taken.
  var rows: [BodyRow] { page.card.members.map(row) }

  private func row(_ member: Member) -> BodyRow {
    let text = MemberWords(member: member, card: page.card, words: words)
    return .row(
      [
        "name": .text(text.name),
        "relation": .text(words.word(member.relation)),
        "age": .text(text.age),
        "work": .text(text.schoolOrWork),
        "card": .text(text.identity),
      ],
      Self.shape,
      RowSubject(explanation: .card(page, .member(member.number)))
    )
  }
}
