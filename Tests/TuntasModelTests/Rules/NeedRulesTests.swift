import Testing

@testable import TuntasModel

@Suite("What needs are seen on, and whom they are looked for among")
struct NeedRulesTests {
  private static func member(
    _ age: Recorded<Age>,
    _ work: Recorded<Occupation>,
    isInSchool: Recorded<Bool> = .unknown
  ) -> Member {
    Member(number: 1, name: .missing, age: age, isInSchool: isInSchool, occupation: work)
  }

  private static func card(_ members: [Member]) -> FamilyCard {
    var card = FamilyCard(
      key: FamilyKey(village: .country, running: 1),
      family: Family(village: .country),
      regions: []
    )
    card.members = members
    return card
  }

  @Test(
    "Somebody of 18 to 59 who neither works nor goes to school is without work",
    arguments: [
      (member(.known(.years(17)), .known(.notWorking)), false),
      (member(.known(.band(16...17)), .known(.notWorking)), false),
      (member(.known(.years(18)), .known(.notWorking)), true),
      (member(.known(.years(59)), .known(.notWorking)), true),
      (member(.known(.years(60)), .known(.notWorking)), false),
      (member(.unknown, .known(.notWorking)), false),
      (member(.known(.years(30)), .known(.retired)), false),
      (member(.known(.years(30)), .unknown), false),
      (member(.known(.years(20)), .known(.notWorking), isInSchool: .known(true)), false),
      (member(.known(.years(20)), .known(.notWorking), isInSchool: .known(false)), true),
    ]
  )
  func withoutWork(member: Member, expected: Bool) {
    #expect(member.isWithoutWork == expected)
  }

  @Test(
    "Nobody is missing from what is recorded of work but those of working age, or of no known age",
    arguments: [
      ([member(.known(.years(30)), .known(.farmer))], true),
      ([member(.known(.years(30)), .unknown)], false),
      ([member(.known(.years(30)), .unreadable("x"))], false),
      ([member(.known(.years(17)), .unknown), member(.known(.years(60)), .unknown)], true),
      ([member(.unknown, .unknown)], false),
      ([member(.unknown, .known(.retired))], true),
      ([], true),
    ] as [([Member], Bool)]
  )
  func recordedWork(members: [Member], expected: Bool) {
    #expect(Self.card(members).isWorkRecorded == expected)
  }

  @Test("Work without an employer is informal, and two kinds of it are a business")
  func informalWork() {
    let informal = Occupation.allCases.filter(\.isInformal)
    #expect(Set(informal) == [.fisher, .trader, .casual, .farmer, .selfEmployed])
    let businesses = Occupation.allCases.filter(\.isBusiness)
    #expect(Set(businesses) == [.trader, .selfEmployed])
    #expect(businesses.allSatisfy { $0.isInformal })
  }

  @Test("What a need is judged by is what it is seen on", arguments: Need.allCases)
  func bearers(need: Need) {
    let house = House(
      roof: .known(.tile),
      wall: .known(.brick),
      floor: .known(.ceramic),
      water: .known(.piped),
      toilet: .known(.own)
    )
    let members = [Self.member(.known(.years(40)), .known(.farmer))]
    func judged(_ house: House, _ members: [Member]) -> RecordedNeed {
      NeedStanding.recorded(need, of: house, members)
    }
    guard need.isJudged else {
      #expect(judged(house, members) == .notJudged)
      return
    }
    let hangsOnHouse = judged(house, members) != judged(House(), members)
    let hangsOnMembers = judged(house, members) != judged(house, [])
    #expect(hangsOnHouse == (need.bearer == .house))
    #expect(hangsOnMembers == (need.bearer == .members))
  }

  @Test("A card names programmes that answer the need", arguments: Need.allCases)
  func shownProgrammes(need: Need) {
    #expect(!need.shownProgrammes.isEmpty)
    #expect(Set(need.programmes).isSuperset(of: need.shownProgrammes))
    #expect(need.shownProgrammes.first == need.programmes.first)
  }
}
