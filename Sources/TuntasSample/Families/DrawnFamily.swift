import TuntasModel

/// The family on the card that the guides draw: a mother who heads it, three children, her mother.
enum DrawnFamily {
  /// Makes the family.
  static func family(
    _ order: FamilyOrder,
    _ niks: inout some NIKBook,
    _ random: inout SampleRandom
  ) -> SampleFamily {
    var members = people(card: order.village.code.ancestor(at: .regency).description)
    for place in members.indices where members[place].name != withoutNumber {
      let birthDate = members[place].birthDate
      let sex = members[place].sex
      let found = niks.take(in: order.village, sex: sex, birthDate: birthDate, &random)
      members[place].nik = found?.0
      members[place].birthDate = found?.1 ?? birthDate
    }
    return SampleFamily(
      order: order,
      hamlet: "MUARA",
      neighbourhood: 3,
      neighbourhoodGroup: 7,
      decile: 1,
      percentile: 2,
      house: house,
      expenditure: 286_000,
      hasSavings: false,
      stunting: .notTarget,
      members: members
    )
  }

  private static let withoutNumber = "EUIS KOMALASARI"

  private static let house = SampleHouse(
    ownership: .own,
    roof: .sheet,
    roofQuality: .good,
    wall: .bamboo,
    wallQuality: .poor,
    floor: .earth,
    floorQuality: .poor,
    area: 30,
    water: .protectedWell,
    toilet: .other,
    lighting: .gridMetered,
    power: .upTo900,
    fuel: .wood
  )

  private static func people(card: String) -> [SampleMember] {
    [
      member("SITI NURHAYATI", .female, 19_790_312, .head, .widowed, .primary, .casual, card),
      member("DEDI NUGRAHA", .male, 20_010_618, .child, .single, .upperSecondary, nil, "32.75"),
      pupil("RINI LESTARI", .female, 20_080_427, .upperSecondary, card),
      pupil("DIMAS PRATAMA", .male, 20_110_209, .lowerSecondary, nil),
      member(withoutNumber, .female, 19_570_505, .parent, .widowed, .primaryUnfinished, nil, card),
    ]
  }

  private static func pupil(
    _ name: String,
    _ sex: Sex,
    _ birth: Int64,
    _ schooling: Schooling,
    _ card: String?
  ) -> SampleMember {
    var pupil = member(name, sex, birth, .child, .single, schooling, nil, card)
    pupil.isInSchool = true
    if pupil.age < 15 { pupil.work = nil }
    return pupil
  }

  private static func member(
    _ name: String,
    _ sex: Sex,
    _ birth: Int64,
    _ relation: Relation,
    _ marital: MaritalStatus,
    _ schooling: Schooling,
    _ work: Occupation?,
    _ card: String?
  ) -> SampleMember {
    let birthDate = CalendarDate.fixed(birth)
    return SampleMember(
      name: name,
      sex: sex,
      birthDate: birthDate,
      age: birthDate.years(to: PersonMaker.today),
      relation: relation,
      marital: marital,
      schooling: schooling,
      isInSchool: relation == .child ? false : nil,
      work: work ?? .notWorking,
      disability: Disability.none,
      cardRegion: card,
      civilMatch: name == withoutNumber ? nil : .matches
    )
  }
}
