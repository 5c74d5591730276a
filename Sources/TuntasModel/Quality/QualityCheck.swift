/// The rules of data quality, put together by what a store can hand out row after row.
///
/// A clean row costs no memory and no time that grows with the registry. What has to be known of
/// other rows comes in with ``repeats``. Every function reports at most one issue for a record, a
/// rule and a cell.
public struct QualityCheck: Sendable {
  /// The day that counts as today.
  public var today: CalendarDate
  /// The regions that the registry knows.
  public var regions: RegionIndex
  /// Whom programmes are for.
  public var benefits: Benefits
  /// What repeats in the registry.
  public var repeats: RegistryRepeats
  /// Years that nobody is older than: ``QualityLimits/oldestAge``, and `Int.max` where no day is known, so
  /// that no birth lies too long ago.
  public var oldestAge: Int

  /// Makes a check.
  public init(
    today: CalendarDate,
    regions: RegionIndex,
    benefits: Benefits,
    repeats: RegistryRepeats = .none,
    oldestAge: Int = QualityLimits.oldestAge
  ) {
    self.today = today
    self.regions = regions
    self.benefits = benefits
    self.repeats = repeats
    self.oldestAge = oldestAge
  }
}

// MARK: - Families

extension QualityCheck {
  /// Checks a family and its members: K1 to K6, P1 to P8, I1 and I2.
  ///
  /// - Parameters:
  ///   - family: The family.
  ///   - members: Its members.
  ///   - report: Takes each issue.
  public func family(
    _ family: FamilyFacts,
    _ members: [MemberFacts],
    report: (QualityIssue) -> Void
  ) {
    let village = family.key.village
    func note(_ finding: QualityFinding?) {
      if let finding { report(QualityIssue(finding, at: .family(family.key))) }
    }
    note(RegionRules.code(village, in: .village, regions))
    note(FamilyRules.decile(family.decile))
    note(FamilyRules.card(family.card))
    if let card = family.card.value { note(DoubleRules.familyCard(card, repeats.familyCards)) }
    note(HouseholdRules.heads(members))
    note(HouseholdRules.adults(members, today: today, oldestAge: oldestAge))
    note(HouseholdRules.post(decile: family.decile, members))
    for index in members.indices {
      member(members[index], of: family, livingIn: village, report: report)
    }
  }

  private func member(
    _ member: MemberFacts,
    of family: FamilyFacts,
    livingIn village: RegionCode,
    report: (QualityIssue) -> Void
  ) {
    func note(_ finding: QualityFinding?) {
      guard let finding else { return }
      report(QualityIssue(finding, at: .member(family.key, member.number)))
    }
    note(NIKRules.missing(member.nik))
    if let nik = member.nik.value {
      note(DoubleRules.nik(nik, repeats.niks))
      note(NIKRules.birthDate(of: nik, recorded: member.birthDate))
      note(NIKRules.sex(of: nik, recorded: member.sex))
      note(NIKRules.registration(of: nik, livingIn: village, regions))
      note(NIKRules.synthetic(nik, isSample: family.isSample))
    }
    note(PersonRules.birthDate(member.birthDate, today: today, oldestAge: oldestAge))
    note(PersonRules.civilMatch(member.civilMatch))
    note(PersonRules.outsideCard(member.cardRegion, livingIn: village))
    note(RegionRules.cardRegion(member.cardRegion, livingIn: village, regions))
    if let likeness = member.likeness { note(DoubleRules.likeness(likeness, repeats.likenesses)) }
  }

  /// Checks a family on the lists of a register: K3 and K4.
  public func listing(
    _ listing: Listing,
    of family: FamilyKey,
    report: (QualityIssue) -> Void
  ) {
    func note(_ finding: QualityFinding?) {
      guard let finding else { return }
      report(QualityIssue(finding, at: .listing(family, list: listing.first)))
    }
    note(FamilyRules.decile(listing.decile, in: .listedDecile))
    note(RegionRules.code(listing.village, in: .listedVillage, regions))
  }

  /// Checks the enrolments of a family: P9 and P10.
  ///
  /// - Parameters:
  ///   - enrolments: All of them in the order of year, programme and member, as a store keeps them.
  ///   - family: The family.
  ///   - death: The day on which it was known that it died; `nil` when it did not.
  ///   - report: Takes each issue.
  public func enrolments(
    _ enrolments: some Sequence<Enrolment>,
    of family: FamilyKey,
    deathKnownOn death: CalendarDate? = nil,
    report: (QualityIssue) -> Void
  ) {
    var last: Enrolment?
    var lastHousing: Enrolment?
    for enrolment in enrolments where enrolment.isActive {
      func note(_ finding: QualityFinding?) {
        guard let finding else { return }
        report(QualityIssue(finding, at: enrolment.place(in: family)))
      }
      note(EnrolmentRules.afterDeath(enrolment, knownOn: death))
      let twice = last.flatMap { EnrolmentRules.sameTwice(enrolment, after: $0, benefits) }
      note(
        twice
          ?? lastHousing.flatMap { EnrolmentRules.housingTwice(enrolment, after: $0, benefits) }
      )
      last = enrolment
      if benefits.isHousing(enrolment.programme) { lastHousing = enrolment }
    }
  }

  /// Reports a cell whose text was kept as it came: P12.
  public func cell(
    _ text: String,
    in field: QualityField,
    at place: QualityPlace,
    report: (QualityIssue) -> Void
  ) {
    if let finding = CellRules.unreadable(text, in: field) {
      report(QualityIssue(finding, at: place))
    }
  }
}

extension QualityCheck {
  /// Checks what a file calls the village of a family, or a region above it, beside the code: P13.
  public func name(
    _ written: WrittenName,
    of family: FamilyKey,
    _ names: RegionNames,
    report: (QualityIssue) -> Void
  ) {
    let finding = RegionRules.name(written.name, of: written.region, in: .village, names)
    if let finding { report(QualityIssue(finding, at: .family(family))) }
  }

  /// Reports an amount below zero: P12.
  public func amount(
    _ amount: Double,
    in field: QualityField,
    at place: QualityPlace,
    report: (QualityIssue) -> Void
  ) {
    if let finding = CellRules.negative(amount, in: field) {
      report(QualityIssue(finding, at: place))
    }
  }
}

extension Enrolment {
  fileprivate func place(in family: FamilyKey) -> QualityPlace {
    .enrolment(family, programme, year: year, member: member)
  }
}
