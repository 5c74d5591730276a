import Testing
import TuntasModel

@Suite("Rules that look at a person: K6, P3, P4")
struct PersonRulesTests {
  private typealias Samples = QualitySamples

  @Test(
    "K6: the birth date, on 30 September 2025",
    arguments: [
      ("1979-12-05", true), ("2025-09-30", true), ("2025-10-01", false),
      ("1904-10-01", true), ("1904-09-30", false), ("1800-01-01", false),
    ]
  )
  func birthDate(text: String, isPossible: Bool) {
    let date = Samples.day(text)
    let finding = PersonRules.birthDate(.known(date), today: Samples.today)
    let offence = QualityFinding(.birthDateImpossible, in: .birthDate, found: .day(date))
    #expect(finding == (isPossible ? nil : offence))
  }

  @Test("K6: 31 February is kept and flagged, an unknown date is no offence")
  func noDay() {
    let today = Samples.today
    #expect(PersonRules.birthDate(.unknown, today: today) == nil)
    let finding = PersonRules.birthDate(.unreadable("31-02-1980"), today: today)
    #expect(finding?.rule == .birthDateImpossible)
    #expect(finding?.found == .text("31-02-1980"))
  }

  @Test("P3: what does not match, and what nobody has asked")
  func civilMatch() {
    #expect(PersonRules.civilMatch(.known(.matches)) == nil)
    #expect(PersonRules.civilMatch(.known(.differs))?.found == .text("differs"))
    #expect(PersonRules.civilMatch(.unknown)?.rule == .civilMismatch)
    #expect(PersonRules.civilMatch(.unreadable("MUNGKIN")) == nil)
  }

  @Test(
    "P4: the identity card and where the person lives",
    arguments: [
      (3_216_000_000, false), (3_216_011_007, false), (3_216_020_000, false),
      (3_200_000_000, false), (3_275_000_000, true), (3_171_010_001, true), (3_300_000_000, true),
    ] as [(Int64, Bool)]
  )
  func outsideCard(number: Int64, isOutside: Bool) {
    let card = Samples.region(number)
    let finding = PersonRules.outsideCard(.known(card), livingIn: Samples.village)
    #expect((finding?.rule == .outsideCard) == isOutside)
    #expect((finding == nil) != isOutside)
  }

  @Test("P4: an unknown card is no card from elsewhere")
  func unknownCard() {
    #expect(PersonRules.outsideCard(.unknown, livingIn: Samples.village) == nil)
    #expect(PersonRules.outsideCard(.unreadable("Jakarta"), livingIn: Samples.village) == nil)
  }
}
