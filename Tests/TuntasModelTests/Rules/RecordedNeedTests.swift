import Testing
import TuntasModel

struct RecordedNeedTests {
  private static let sound = House(
    roof: .known(.tile),
    wall: .known(.brick),
    floor: .known(.ceramic)
  )

  private static func house(_ change: (inout House) -> Void) -> House {
    var house = sound
    change(&house)
    return house
  }

  @Test(
    arguments: [
      (house { _ in }, .absent),
      (house { $0.floor = .known(.earth) }, .shown),
      (house { $0.wall = .known(.bamboo) }, .shown),
      (house { $0.wall = .known(.zinc) }, .shown),
      (house { $0.roof = .known(.thatch) }, .shown),
      (house { $0.roof = .unknown }, .unknown),
      (house { $0.roof = .unreadable("x") }, .unknown),
      (house { $0.wall = .known(.other) }, .unknown),
      // One unfit part is enough, whatever is unknown of the others.
      (house { ($0.roof, $0.floor) = (.unknown, .known(.earth)) }, .shown),
      (house { $0.roofQuality = .known(.poor) }, .shown),
      (
        house {
          ($0.roofQuality, $0.wallQuality, $0.floorQuality) = (
            .known(.good), .known(.good), .known(.good)
          )
        },
        .absent
      ),
      // Where quality was looked at, a part without it is not known to be good.
      (house { ($0.roofQuality, $0.wallQuality) = (.known(.good), .known(.good)) }, .unknown),
      (house { $0.roofQuality = .unreadable("x") }, .unknown),
      (House(), .unknown),
    ] as [(House, RecordedNeed)]
  )
  func aHouseIsSoundInAllItsParts(house: House, expected: RecordedNeed) {
    #expect(house.need == expected)
    #expect(NeedStanding.recorded(.house, of: house, []) == expected)
  }

  @Test(
    arguments: [
      ([.known(.years(40))], .absent),
      ([.known(.years(40)), .known(.band(7...12))], .shown),
      ([.known(.band(16...17))], .shown),
      ([.known(.years(18))], .shown),
      ([.known(.years(19)), .known(.band(0...6))], .absent),
      ([.known(.years(40)), .unknown], .unknown),
      ([.unreadable("x")], .unknown),
      ([.unknown, .known(.band(13...15))], .shown),
      ([], .unknown),
    ] as [([Recorded<Age>], RecordedNeed)]
  )
  func whoIsOfSchoolAgeNeedsSchool(ages: [Recorded<Age>], expected: RecordedNeed) {
    let members = ages.enumerated().map { Member(number: $0 + 1, name: .missing, age: $1) }
    #expect(NeedStanding.recorded(.school, of: House(), members) == expected)
    let pupils = members.map { member in
      var pupil = member
      pupil.isInSchool = .known(true)
      return pupil
    }
    #expect(
      NeedStanding.recorded(.school, of: House(), pupils) == (ages.isEmpty ? .unknown : .shown)
    )
  }

  @Test func whatHasNoRecordIsNotJudged() {
    for need in [Need.food, .work, .workInsurance, .business] {
      #expect(!need.isJudged)
      #expect(NeedStanding.recorded(need, of: Self.sound, []) == .notJudged)
    }
  }

  @Test(arguments: [
    (Need.school, ["pkh", "pip", "school-fees", "scholarship-s1"]),
    (.food, ["sembako", "blt-dd", "cash-1.5m"]),
    (.work, ["training", "career-center", "job-fair", "vacancies", "link-match"]),
    (.business, ["capital", "kube"]),
    (.house, ["rutilahu"]),
  ])
  func everyProgrammeThatAnswersANeedCounts(need: Need, codes: [String]) {
    for code in codes {
      var card = FamilyCard(
        key: FamilyKey(village: .country, running: 1),
        family: Family(village: .country),
        regions: []
      )
      #expect(NeedStanding(need, of: card, in: 2025).isOpen)
      card.enrolments = [
        Enrolment(programme: ProgrammeCode(code), year: 2025, status: .known(.received))
      ]
      #expect(!NeedStanding(need, of: card, in: 2025).isOpen, "\(code)")
      #expect(NeedStanding(need, of: card, in: 2024).isOpen, "\(code)")
    }
  }

  @Test func anAnswerIsUndatedWhereNoDatedRowAloneWouldGiveIt() {
    let day = CalendarDate("2025-02-01").map { Recorded.known($0) } ?? .unknown
    let cases: [([Recorded<CalendarDate>], Bool)] = [
      ([.unknown], true), ([day], false), ([.unknown, day], false), ([.unreadable("?")], true),
      ([], false),
    ]
    for (dates, isUndated) in cases {
      var card = FamilyCard(
        key: FamilyKey(village: .country, running: 1),
        family: Family(village: .country),
        regions: []
      )
      card.enrolments = dates.map {
        Enrolment(programme: "sembako", year: 2025, status: .known(.received), date: $0)
      }
      let standing = NeedStanding(.food, of: card, in: 2025)
      #expect(standing.isAnswerUndated == isUndated, "\(dates)")
    }
  }

  @Test func insuranceHasComeWhenEveryMemberHasIt() {
    var card = FamilyCard(
      key: FamilyKey(village: .country, running: 1),
      family: Family(village: .country),
      regions: []
    )
    #expect(NeedStanding(.health, of: card, in: 2025).recorded == .unknown)
    #expect(NeedStanding(.health, of: card, in: 2025).isOpen)
    card.members = [1, 2].map { Member(number: $0, name: .missing) }
    func enrol(_ member: Int?) {
      card.enrolments.append(
        Enrolment(
          programme: "pbi-national",
          member: member,
          year: 2025,
          status: .known(.received)
        )
      )
    }
    // Nobody in particular, one of two, and somebody who is no member.
    for member in [nil, 1, 9] {
      enrol(member)
      #expect(NeedStanding(.health, of: card, in: 2025).isOpen)
    }
    enrol(2)
    #expect(!NeedStanding(.health, of: card, in: 2025).isOpen)
  }
}
