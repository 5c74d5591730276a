import TuntasModel

/// Applies the rules to families.
struct FamilyIssues {
  private let holdings: Holdings
  let context: QualityContext
  /// The rules for families on the newest list, and for those who are not, of whom nothing repeats.
  private let active: QualityCheck

  init(_ holdings: Holdings, _ context: QualityContext) {
    self.holdings = holdings
    self.context = context
    let everybody = holdings.households.filter { Self.isActive($0, holdings, context) }
    var niks = everybody.flatMap(\.people).compactMap(\.nik.value?.number)
    var cards = everybody.compactMap { $0.card.value?.number }
    var likenesses = everybody.flatMap { household in
      household.people.compactMap { $0.likeness(in: household.key.village)?.number }
    }
    var active = context.check
    active.repeats = RegistryRepeats(
      niks: Repeats(sorting: &niks),
      familyCards: Repeats(sorting: &cards),
      likenesses: Repeats(sorting: &likenesses)
    )
    self.active = active
  }

  /// All issues, family by family.
  var all: [FoundIssue] {
    holdings.households.flatMap { household in
      let isFormer = !Self.isActive(household, holdings, context)
      return issues(of: household, isFormer ? context.check : active, isActive: !isFormer)
        .map { FoundIssue(issue: $0, isFormer: isFormer, position: household.key) }
    }
  }

  private static func isActive(
    _ household: Household,
    _ holdings: Holdings,
    _ context: QualityContext
  ) -> Bool {
    holdings.onList.contains(household.key) || !context.hasCurrentList(household.key.village)
  }

  private func issues(
    of household: Household,
    _ check: QualityCheck,
    isActive: Bool
  ) -> [QualityIssue] {
    let key = household.key
    var issues: [QualityIssue] = []
    issues += cells(household.record, at: .family(key), check)
    for person in household.people {
      issues += cells(person.record, at: .member(key, person.number), check)
    }
    issues += self.issues(ofListingsOf: household, check)
    let facts = household.people.map { $0.facts(in: isActive ? key.village : nil) }
    let family = FamilyFacts(
      key: key,
      card: household.card,
      decile: household.record.recorded("decile") { Int(exactly: $0) },
      isSample: isSample(household)
    )
    check.family(family, facts) { issues.append($0) }
    if let written = household.writtenName {
      check.name(written, of: key, context.names) { issues.append($0) }
    }
    return issues + self.issues(ofEnrolmentsOf: household, check)
  }

  private func issues(
    ofListingsOf household: Household,
    _ check: QualityCheck
  ) -> [QualityIssue] {
    let key = household.key
    var issues: [QualityIssue] = []
    for (listing, record) in zip(household.listings, household.listingRecords) {
      var told = listing
      told.decile = record.recorded("decile") { Int(exactly: $0) }
      if listing.village != key.village || FamilyRules.decile(told.decile) != nil {
        check.listing(told, of: key) { issues.append($0) }
      }
      issues += cells(record, at: .listing(key, list: listing.first), check)
    }
    for answer in household.answers {
      let place = QualityPlace.verification(key, list: answer.answer.list)
      issues += cells(answer.record, at: place, check)
    }
    return issues
  }

  private func issues(
    ofEnrolmentsOf household: Household,
    _ check: QualityCheck
  ) -> [QualityIssue] {
    var issues: [QualityIssue] = []
    for enrolment in household.enrolments {
      let (programme, year) = (enrolment.enrolment.programme, enrolment.enrolment.year)
      let place = QualityPlace.enrolment(
        household.key,
        programme,
        year: year,
        member: enrolment.enrolment.member
      )
      issues += cells(enrolment.record, at: place, check)
    }
    let served = household.enrolments.filter(\.isActive).map(\.enrolment)
    check.enrolments(served, of: household.key, deathKnownOn: death(household)) {
      issues.append($0)
    }
    return issues
  }

  /// The cells of a record whose text was kept as it came, and amounts below zero.
  private func cells(
    _ record: Record,
    at place: QualityPlace,
    _ check: QualityCheck
  ) -> [QualityIssue] {
    record.issues(at: place, check) { _ in true }
  }
}
