import TerminalKit
import TuntasModel

/// The rows of the card that show the members, masked.
struct MemberRows {
  let page: FamilyPage
  let words: Words

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

  /// The headings.
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

  /// One row a member.
  var rows: [BodyRow] { page.card.members.map(row) }

  private func row(_ member: Member) -> BodyRow {
    .row(
      [
        "name": .text(name(member)),
        "relation": .text(words.word("relation", member.relation)),
        "age": .text(age(member.age)),
        "work": .text(schoolOrWork(member)),
        "card": .text(card(member)),
      ],
      Self.shape
    )
  }

  private func name(_ member: Member) -> SafeText {
    guard member.name == .child, let sex = member.sex.value else { return words.name(member.name) }
    return words.text(.childOfSex, ["sex": words.word("sex", sex)])
  }

  private func age(_ age: Recorded<Age>) -> SafeText {
    switch age {
    case .known(.years(let years)): words.numbers.whole(years)
    case .known(.band(let band)): "\(band.lowerBound)–\(band.upperBound)"
    case .unknown: words[.unknownShort]
    case .unreadable: "?"
    }
  }

  private func schoolOrWork(_ member: Member) -> SafeText {
    if member.isInSchool == .known(true) { return words.word("school", member.schooling) }
    if case .known(.band) = member.age { return words[.notInSchool] }
    return words.word("work", member.occupation)
  }

  private func card(_ member: Member) -> SafeText {
    switch member.nik {
    case .missing: return words[.nikMissing]
    case .unreadable: return words[.nikUnreadable]
    case .recorded: break
    }
    let match = words.word("match", member.civilMatch)
    guard let code = member.cardRegion.value else { return match }
    let region = page.card.cardRegions.first { $0.code == code }
    let name = region.map { words.name(of: $0) } ?? SafeText(code.description)
    return name + ", " + match
  }
}
