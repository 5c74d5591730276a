import Testing
import TuntasModel

@Suite("Rules that look at the members together: K5, P6, P8")
struct HouseholdRulesTests {
  private typealias Samples = QualitySamples

  @Test(
    "K5: one head, none or two",
    arguments: [
      ([.known(.head), .known(.spouse)], nil),
      ([.known(.spouse), .known(.child)], 0),
      ([.known(.head), .known(.head), .unknown], 2),
      ([.known(.spouse), .unknown], nil),
      ([.known(.child), .unreadable("KEPALA KLRG")], nil),
      ([], nil),
    ] as [([Recorded<Relation>], Int?)]
  )
  func heads(relations: [Recorded<Relation>], found: Int?) {
    let members = relations.map { MemberFacts(number: 1, relation: $0) }
    let offence = found.map { QualityFinding(.headCount, in: .relation, found: .number($0)) }
    #expect(HouseholdRules.heads(members) == offence)
  }

  @Test(
    "P6: nobody of seventeen, on 30 September 2025",
    arguments: [
      ([.known("2008-09-30"), .known("2015-01-01")], nil),
      ([.known("2008-10-01"), .known("2015-01-01")], 16),
      ([.known("2015-01-01"), .unknown], nil),
      ([.known("2015-01-01"), .unreadable("31-02-1980")], nil),
      ([.known("2015-01-01"), .known("2031-01-01")], nil),
      ([], nil),
    ] as [([Recorded<String>], Int?)]
  )
  func adults(dates: [Recorded<String>], oldest: Int?) {
    let members = dates.map { MemberFacts(number: 1, birthDate: $0.map(Samples.day)) }
    let offence = oldest.map { QualityFinding(.noAdult, in: .birthDate, found: .number($0)) }
    #expect(HouseholdRules.adults(members, today: Samples.today) == offence)
  }

  @Test(
    "P8: a low decile and a post that pays",
    arguments: [
      (.known(3), .known(.civilServant), true), (.known(1), .known(.official), true),
      (.known(4), .known(.civilServant), false), (.known(3), .known(.employee), false),
      (.known(3), .unknown, false), (.known(3), .unreadable("GURU PNS"), false),
      (.unknown, .known(.civilServant), false), (.known(0), .known(.civilServant), false),
    ] as [(Recorded<Int>, Recorded<Occupation>, Bool)]
  )
  func post(decile: Recorded<Int>, work: Recorded<Occupation>, isSuspect: Bool) {
    let members = [Samples.head(), MemberFacts(number: 2, work: work)]
    let finding = HouseholdRules.post(decile: decile, members)
    #expect((finding?.rule == .possiblyBetterOff) == isSuspect)
    #expect((finding == nil) != isSuspect)
  }
}
