import Testing
import TuntasModel

@Suite("All rules together")
struct QualityCheckTests {
  private typealias Samples = QualitySamples

  @Test("A family without fault has no issue")
  func clean() {
    #expect(issues(Samples.facts(), [Samples.head(), Samples.wife()]).isEmpty)
  }

  @Test("A family of which nothing is known breaks only the rules that ask for something")
  func unknown() {
    let found = issues(FamilyFacts(key: Samples.family), [MemberFacts(number: 1)])
    #expect(found.map(\.rule) == [.nikMissing, .civilMismatch])
    #expect(issues(FamilyFacts(key: Samples.family), []).isEmpty)
  }

  @Test("Every rule about families and persons is asked, at its place")
  func dirty() {
    var facts = Samples.facts()
    facts.card = .unreadable("12")
    facts.decile = .known(14)
    var head = Samples.head()
    head.birthDate = .unreadable("31-02-1980")
    head.cardRegion = .unreadable("BKS")
    var wife = Samples.wife()
    wife.relation = .known(.head)
    wife.sex = .known(.male)
    wife.birthDate = .known(Samples.day("1982-08-18"))
    wife.cardRegion = .known(Governments.bogor)
    wife.civilMatch = .known(.differs)
    let found = issues(facts, [head, wife])
    #expect(
      found.map { "\($0.rule.code) \(Self.member($0.place))" } == [
        "K3 0", "P5 0", "K5 0", "K6 1", "K4 1", "P1 2", "P2 2", "P3 2", "P4 2",
      ]
    )
    #expect(Set(found.map { [AnyHashable($0.place), $0.rule, $0.finding.field] }).count == 9)
    #expect(found.map(\.severity).max() == .critical)
  }

  @Test("What repeats in the registry is found at each of its records")
  func repeats() throws {
    var head = Samples.head()
    head.likeness = PersonLikeness(
      name: "ASEP",
      birthDate: Samples.day("1979-12-05"),
      village: Samples.village
    )
    let nik = try #require(head.nik.value)
    let card = try #require(Samples.facts().card.value)
    let likeness = try #require(head.likeness)
    let check = Samples.check(
      repeats: RegistryRepeats(
        niks: Repeats(counts: [nik.number: 2]),
        familyCards: Repeats(counts: [card.number: 3]),
        likenesses: Repeats(counts: [likeness.number: 2])
      )
    )
    var found: [QualityIssue] = []
    check.family(Samples.facts(), [head]) { found.append($0) }
    #expect(found.map(\.rule) == [.familyCardNumber, .nikShared, .possibleDouble])
    #expect(found.map(\.finding.other) == [.number(3), .number(2), .number(2)])
    #expect(issues(Samples.facts(), [head]).isEmpty)
  }

  @Test("A synthetic NIK among real ones is noted, in a sample it is as it should be")
  func sample() {
    var head = Samples.head()
    head.nik = .known(Samples.nik(3_216_410_512_790_000))
    #expect(issues(Samples.facts(), [head]).map(\.rule) == [.nikSynthetic])
    var facts = Samples.facts()
    facts.isSample = true
    #expect(issues(facts, [head]).isEmpty)
  }

  @Test("K4: a family in a village that the registry does not have")
  func village() {
    let facts = FamilyFacts(key: FamilyKey(village: Samples.region(3_216_019_999), running: 1))
    #expect(issues(facts, []).map(\.rule) == [.regionUnknown])
  }

  @Test("A family on a list has a decile and a village of its own")
  func listing() {
    var found: [QualityIssue] = []
    let listing = Listing(
      family: Samples.family,
      register: .p3ke,
      first: "list",
      decile: .known(14),
      village: Samples.region(3_216_019_999)
    )
    Samples.check().listing(listing, of: Samples.family) { found.append($0) }
    #expect(found.map(\.rule) == [.decileImpossible, .regionUnknown])
    #expect(found.allSatisfy { $0.place == .listing(Samples.family, list: "list") })
  }

  @Test(
    "P12: a cell kept as it came, unless a rule of its own asks for it",
    arguments: [
      (QualityField(.families, "roof"), true), (QualityField(.enrolments, "status"), true),
      (.sex, true), (.nik, false), (.decile, false), (.birthDate, false), (.cardRegion, false),
    ]
  )
  func cell(field: QualityField, isAsked: Bool) {
    var found: [QualityIssue] = []
    Samples.check().cell("GENTENG?", in: field, at: .family(Samples.family)) { found.append($0) }
    let issue = QualityIssue(
      QualityFinding(.unreadable, in: field, found: .text("GENTENG?")),
      at: .family(Samples.family)
    )
    #expect(found == (isAsked ? [issue] : []))
  }

  @Test("An issue counts in the village of its family, or in its region")
  func places() {
    let key = Samples.family
    #expect(QualityPlace.member(key, 2).region == Samples.village)
    #expect(QualityPlace.member(key, 2).family == key)
    #expect(QualityPlace.list("list", covers: Governments.bogor).region == Governments.bogor)
    #expect(QualityPlace.list("list", covers: Governments.bogor).family == nil)
  }

  private func issues(_ family: FamilyFacts, _ members: [MemberFacts]) -> [QualityIssue] {
    var issues: [QualityIssue] = []
    Samples.check().family(family, members) { issues.append($0) }
    return issues
  }

  private static func member(_ place: QualityPlace) -> Int {
    if case .member(_, let number) = place { number } else { 0 }
  }
}
