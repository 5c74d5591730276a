import TuntasModel

// What is recorded of a family as a whole: K3, K5, P6 and P8.
extension DirtMaker {
  /// Spoils the decile, the relations or the work in a family.
  mutating func spoilHousehold(_ flaw: Flaw, _ sheet: inout FamilySheet) -> [Stain]? {
    switch flaw {
    case .decile:
      sheet[.families, 0, "decile"] = impossibleDecile()
      return [Stain(.decileImpossible, .decile)]
    case .listedDecile:
      guard !sheet.rows(.listings).isEmpty else { return nil }
      sheet[.listings, 0, "decile"] = impossibleDecile()
      return [Stain(.decileImpossible, .listedDecile)]
    case .noHead:
      sheet[.members, 0, "relation"] = Relation.other.rawValue
      return [Stain(.headCount, .relation)]
    case .twoHeads:
      guard sheet.family.members.count > 1 else { return nil }
      sheet[.members, 1, "relation"] = Relation.head.rawValue
      return [Stain(.headCount, .relation, row: 1)]
    default:
      sheet[.families, 0, "decile"] = String(random.number(1...QualityLimits.lowDecile))
      sheet[.families, 0, "decile_scope"] = DecileScope.regency.rawValue
      let work: Occupation = random.pick(.civilServant, .official)
      sheet[.members, 0, "work"] = work.rawValue
      return [Stain(.possiblyBetterOff, .work)]
    }
  }

  private mutating func impossibleDecile() -> String {
    random.pick("14", "11", "0", "44", "II")
  }

  /// Makes children of all who are not, each with a NIK that tells the day.
  mutating func leaveChildrenAlone(
    _ sheet: inout FamilySheet,
    _ niks: inout some NIKBook
  ) -> [Stain]? {
    var children: [(row: Int, nik: NIK, birthDate: CalendarDate)] = []
    for (row, member) in sheet.family.members.enumerated() where member.age > Self.oldestChild {
      guard let (nik, day) = child(like: member, of: sheet.family, &niks) else { return nil }
      children.append((row, nik, day))
    }
    for child in children {
      sheet[.members, child.row, "nik"] = child.nik.description
      sheet[.members, child.row, "birth_date"] = child.birthDate.isoText
      for column in ["marital", "schooling", "in_school", "work", "ktp_region"] {
        sheet[.members, child.row, column] = nil
      }
    }
    return [Stain(.noAdult, .birthDate)]
  }

  private mutating func child(
    like member: SampleMember,
    of family: SampleFamily,
    _ niks: inout some NIKBook
  ) -> (NIK, CalendarDate)? {
    for _ in 0..<100 {
      let wanted = CalendarDate.fixed(20_150_101).adding(days: random.below(2000))
      let found = niks.take(
        in: family.order.village,
        sex: member.sex,
        birthDate: wanted,
        &random
      )
      guard let found, likenesses.take(member.name, found.1) else { continue }
      return found
    }
    return nil
  }

  // Young enough to be no adult in the years in which the data is looked at.
  private static let oldestChild = 10
}
