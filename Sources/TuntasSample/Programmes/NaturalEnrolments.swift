import TuntasModel

/// Enrolments that follow from what a family is like, without a plan.
enum NaturalEnrolments {
  /// What a recorded family receives in the year.
  static func active(
    for family: SampleFamily,
    menu: ProgrammeMenu,
    beside rows: [EnrolmentRow],
    _ random: inout SampleRandom
  ) -> [EnrolmentRow] {
    var active: [EnrolmentRow] = []
    let hasFood = random.chance(600)
    if hasFood { active.append(EnrolmentMaker.familyRow(.sembako, family, .received, &random)) }
    let hasCash = hasFood || rows.contains { $0.programme == .pkh }
    if !hasCash, !family.order.village.isUrban, random.chance(420) {
      active.append(EnrolmentMaker.familyRow(.villageCash, family, .received, &random))
    }
    active += insurance(of: family, &random)
    active += school(of: family, menu: menu, &random)
    return active
  }

  private static func insurance(
    of family: SampleFamily,
    _ random: inout SampleRandom
  ) -> [EnrolmentRow] {
    let payer: SampleProgramme
    switch random.below(1000) {
    case ..<520: payer = .pbiNational
    case 520..<620: payer = .pbiRegional
    default: return []
    }
    return family.members.indices.compactMap { place in
      guard family.members[place].nik != nil, random.chance(930) else { return nil }
      return personRow(payer, family, place)
    }
  }

  private static func school(
    of family: SampleFamily,
    menu: ProgrammeMenu,
    _ random: inout SampleRandom
  ) -> [EnrolmentRow] {
    family.members.indices.compactMap { place in
      let member = family.members[place]
      guard member.isInSchool == true, member.age >= Member.schoolAge.lowerBound else {
        return nil
      }
      if member.schooling == .higher {
        let isPaid = menu.hasScholarships && random.chance(500)
        return isPaid ? personRow(.scholarship, family, place) : nil
      }
      guard random.chance(190) else { return nil }
      return personRow(random.pick(.pip, .pip, .pip, .schoolFees), family, place)
    }
  }

  private static func personRow(
    _ programme: SampleProgramme,
    _ family: SampleFamily,
    _ place: Int
  ) -> EnrolmentRow {
    EnrolmentRow(
      programme: programme,
      family: family.order.id,
      member: place + 1,
      year: EnrolmentMaker.year,
      status: .received
    )
  }

  /// What a family on the list is proposed for, which does not count as recorded.
  static func proposals(
    for family: SampleFamily,
    menu: ProgrammeMenu,
    beside rows: [EnrolmentRow],
    _ random: inout SampleRandom
  ) -> [EnrolmentRow] {
    let house = family.house
    // Narrower than the rule of an unsound house: of many who need a repair a village proposes the worst.
    let isUnfit = house.ownership == .own && (house.floor == .earth || house.wall == .bamboo)
    let lacksToilet = house.toilet?.need == .shown
    let lacksWater = house.water?.need == .shown
    var wanted: [(SampleProgramme, Bool)] = []
    wanted.append((.rutilahu, menu.hasHousing && isUnfit && random.chance(220)))
    wanted.append((.spaldS, menu.hasWasteWater && lacksToilet && random.chance(180)))
    wanted.append((.water, menu.hasWater && lacksWater && random.chance(160)))
    return wanted.compactMap { programme, isWanted in
      guard isWanted, !rows.contains(where: { $0.programme == programme }) else { return nil }
      let status: EnrolmentStatus = random.chance(40) ? .refused : .proposed
      return EnrolmentMaker.familyRow(programme, family, status, &random)
    }
  }
}
