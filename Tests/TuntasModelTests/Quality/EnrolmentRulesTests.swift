import Testing
import TuntasModel

@Suite("Rules that look at enrolments: P9, P10")
struct EnrolmentRulesTests {
  private typealias Samples = QualitySamples

  @Test(
    "P9: aid after 10 March 2024",
    arguments: [
      (enrolment("sembako", 2024, date: "2024-04-01"), true),
      (enrolment("sembako", 2024, date: "2024-03-10"), false),
      (enrolment("sembako", 2024), false),
      (enrolment("sembako", 2025), true),
      (enrolment("sembako", 2025, .known(.refused)), false),
      (enrolment("sembako", 2025, .unknown), false),
    ]
  )
  func afterDeath(enrolment: Enrolment, isLate: Bool) {
    let death = Samples.day("2024-03-10")
    let finding = EnrolmentRules.afterDeath(enrolment, knownOn: death)
    #expect((finding?.rule == .aidAfterDeath) == isLate)
    #expect((finding == nil) != isLate)
    #expect(EnrolmentRules.afterDeath(enrolment, knownOn: nil) == nil)
  }

  @Test(
    "P10: the same benefit twice in a year",
    arguments: [
      (enrolment("sembako", 2025), enrolment("sembako", 2025, member: 2), true),
      (enrolment("sembako", 2024), enrolment("sembako", 2025), false),
      (enrolment("sembako", 2025), enrolment("sembako", 2025, .known(.proposed)), false),
      (enrolment("sembako", 2025), enrolment("kube", 2025), false),
      (enrolment("training", 2025, member: 1), enrolment("training", 2025, member: 2), false),
      (enrolment("training", 2025, member: 1), enrolment("training", 2025, member: 1), true),
      (enrolment("training", 2025), enrolment("training", 2025), false),
      (enrolment("kube", 2025, member: 1), enrolment("kube", 2025, member: 1), true),
      (enrolment("road", 2025), enrolment("road", 2025), false),
      (enrolment("unheard-of", 2025), enrolment("unheard-of", 2025), false),
    ]
  )
  func sameTwice(first: Enrolment, second: Enrolment, isTwice: Bool) {
    #expect(rules(of: [first, second]) == (isTwice ? [.sameBenefitTwice] : []))
  }

  @Test(
    "P10: two housing aids within five years",
    arguments: [
      (enrolment("rutilahu", 2020), enrolment("rutilahu", 2024), true),
      (enrolment("rutilahu", 2020), enrolment("new-house", 2020), true),
      (enrolment("rutilahu", 2020), enrolment("rutilahu", 2025), false),
      (
        enrolment("rutilahu", 2020, date: "2020-12-01"),
        enrolment("rutilahu", 2025, date: "2025-11-30"), true
      ),
      (
        enrolment("rutilahu", 2020, date: "2020-12-01"),
        enrolment("rutilahu", 2025, date: "2025-12-01"), false
      ),
      (enrolment("rutilahu", 2020, .known(.refused)), enrolment("rutilahu", 2021), false),
      (enrolment("sembako", 2020), enrolment("rutilahu", 2021), false),
    ]
  )
  func housing(first: Enrolment, second: Enrolment, isTwice: Bool) {
    #expect(rules(of: [first, second]) == (isTwice ? [.sameBenefitTwice] : []))
  }

  @Test("P10: other aid in between does not hide a second housing aid, and each row counts once")
  func between() {
    let enrolments = [
      Self.enrolment("rutilahu", 2022),
      Self.enrolment("sembako", 2023),
      Self.enrolment("rutilahu", 2024),
      Self.enrolment("rutilahu", 2024, member: 1),
    ]
    var issues: [QualityIssue] = []
    Samples.check().enrolments(enrolments, of: Samples.family) { issues.append($0) }
    #expect(
      issues.map(\.place) == [
        .enrolment(Samples.family, "rutilahu", year: 2024, member: nil),
        .enrolment(Samples.family, "rutilahu", year: 2024, member: 1),
      ]
    )
    #expect(issues.first?.finding.other == .number(2022))
  }

  private func rules(of enrolments: [Enrolment]) -> [QualityRule] {
    var rules: [QualityRule] = []
    Samples.check().enrolments(enrolments, of: Samples.family) { rules.append($0.rule) }
    return rules
  }

  private static func enrolment(
    _ programme: ProgrammeCode,
    _ year: Int,
    _ status: Recorded<EnrolmentStatus> = .known(.received),
    member: Int? = nil,
    date: String? = nil
  ) -> Enrolment {
    Enrolment(
      programme: programme,
      member: member,
      year: year,
      status: status,
      date: date.map { .known(Samples.day($0)) } ?? .unknown
    )
  }
}
