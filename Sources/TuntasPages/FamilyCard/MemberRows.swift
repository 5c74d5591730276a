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

  /// The headings of the members' columns.
  var heading: BodyRow { columns.heading }

  /// One row a member, in the order of the family card; empty where no member was taken.
  var rows: [BodyRow] { page.card.members.map(columns.line) }

  /// The columns; relation, card, work and name shrink in that order.
  private var columns: Columns<Member> {
    Columns(subject: { RowSubject(explanation: .card(page, .member($0.number))) }) {
      Column("name", words[.columnMember], width: 15) { .text(text(of: $0).name) }
        .gives(4, downTo: 12).grows(1, upTo: 22)

      Column("relation", words[.columnRelation], width: 15) { .text(words.word($0.relation)) }
        .gives(1, downTo: 10)

      Column("age", words[.columnAge], width: 6) { .text(text(of: $0).age) }

      Column("work", words[.columnSchoolAndWork], width: 16) { .text(text(of: $0).schoolOrWork) }
        .gives(3, downTo: 12).grows(3, upTo: 24)

      Column("card", words[.columnCard], width: 21) { .text(text(of: $0).identity) }
        .gives(2, downTo: 14).grows(2, upTo: 34)
    }
  }

  private func text(of member: Member) -> MemberWords {
    MemberWords(member: member, card: page.card, words: words)
  }
}
