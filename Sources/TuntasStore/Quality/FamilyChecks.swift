import GRDB
import TuntasModel

/// Applies the rules to families, in one walk over the rows of a range of keys.
///
/// Families, members, listings, answers, enrolments and written names are read side by side in the
/// order of keys, so a village costs one pass over its rows. The rules themselves are the model's;
/// here they are only given what they look at.
struct FamilyChecks {
  private let context: QualityContext
  /// The rules for families on the newest list, and for those who are not, of whom nothing repeats.
  private let active: QualityCheck
  private let inactive: QualityCheck
  /// The tables read side by side, each in the order of families.
  private let families: FamilyReads
  private let members: MemberReads
  private let listings: ListingReads
  private let enrolments: EnrolmentReads
  private let writtenNames: FamilyCursor
  private let onList: RawStatement

  /// - Parameters:
  ///   - db: The database.
  ///   - context: What the rules must know.
  ///   - repeats: What repeats in the registry; without likenesses the walk looks for them in its
  ///     own range, which then must be a village.
  /// - Throws: An error of the database.
  init(_ db: Database, _ context: QualityContext, repeats: RegistryRepeats) throws {
    self.context = context
    inactive = context.check
    var active = context.check
    active.repeats = repeats
    self.active = active
    families = try FamilyReads(db)
    members = try MemberReads(db)
    listings = try ListingReads(db, context.lists)
    enrolments = try EnrolmentReads(db, context)
    writtenNames = FamilyCursor(
      try RawStatement(
        db,
        "SELECT family, region, name FROM writtenName WHERE family BETWEEN ? AND ? ORDER BY family"
      )
    )
    onList = try RawStatement(
      db,
      "SELECT family FROM onList WHERE family BETWEEN ? AND ? ORDER BY family"
    )
  }

  /// Applies the rules to families of one village.
  ///
  /// - Parameters:
  ///   - range: The keys of the village, or of one of its families.
  ///   - likenesses: Takes the likeness of each active person, with the person's key; `nil` when
  ///     the rules know already what repeats.
  ///   - taken: Takes each issue, and whether the family left the list; the issues of a family come
  ///     one after another.
  /// - Throws: An error of the database.
  func run(
    _ range: ClosedRange<Int64>,
    likenesses: inout [Likeness]?,
    report taken: (QualityIssue, _ isFormer: Bool) -> Void
  ) throws {
    try begin(range)
    defer { end() }
    var walk = SortedWalk(try activeFamilies(range))
    let everybodyIsActive = !context.lists.hasCurrentList(
      range.lowerBound >> FamilyKey.runningBits
    )
    func isActive(_ family: Int64) -> Bool { everybodyIsActive || walk.contains(family) }
    func report(_ issue: QualityIssue) {
      taken(issue, issue.place.family.map { !isActive($0.number) } ?? false)
    }
    var facts: [MemberFacts] = []
    try families.forEach(range, inactive, report: report) { family in
      let isActive = isActive(family.key.number)
      let check = isActive ? active : inactive
      try members.read(
        family.key,
        needsLikeness: isActive,
        into: &facts,
        check,
        report: report
      )
      let findings = try listings.check(family.key, check, report: report)
      var family = family
      family.isSample =
        findings.isSample ?? context.lists.isSample(villageWithoutListing: family.key.village)
      check.family(family, facts, report: report)
      try checkName(family.key, check, report: report)
      try enrolments.check(family.key, deathKnownOn: findings.death, check, report: report)
      for member in facts {
        guard let likeness = member.likeness else { continue }
        let key = family.key.member(Int64(member.number))
        likenesses?.append(Likeness(likeness: likeness, member: key))
      }
    }
  }

  /// Compares what a file called the village of a family with the names that the registry knows.
  private func checkName(
    _ family: FamilyKey,
    _ check: QualityCheck,
    report: (QualityIssue) -> Void
  ) throws {
    try writtenNames.forEach(of: family.number) { row in
      guard let region = RegionCode(number: row.integer(1)) else { return }
      let written = WrittenName(region: region, name: row.string(2))
      check.name(written, of: family, context.names, report: report)
    }
  }

  /// The families of a range that are on the newest list, in order.
  private func activeFamilies(_ range: ClosedRange<Int64>) throws -> [Int64] {
    var families: [Int64] = []
    try onList.forEach(range.lowerBound, range.upperBound) { families.append($0.integer(0)) }
    return families
  }

  /// Begins all tables with the rows of a range.
  private func begin(_ range: ClosedRange<Int64>) throws {
    try members.begin(range)
    try writtenNames.begin(range)
    try listings.begin(range)
    try enrolments.begin(range)
  }

  /// Lets go of all tables.
  private func end() {
    members.end()
    writtenNames.end()
    listings.end()
    enrolments.end()
  }
}

/// What an active person may share with another one of the village.
struct Likeness {
  /// A number that persons share who may be one: name, birth date and village in one.
  var likeness: PersonLikeness
  /// The member's key.
  var member: Int64

  /// The member as the place of an issue.
  var place: QualityPlace {
    let family = FamilyKey(number: member >> FamilyKey.memberBits)
    return .member(family, Int(member - family.member(0)))
  }
}
