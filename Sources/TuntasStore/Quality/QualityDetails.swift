import GRDB
import TuntasModel

/// Finds what exactly breaks a rule in the families and records of a page, by applying the rules to
/// them as they were applied when rows changed, and masks it for the reader.
///
/// The day and what repeats are those that were stored, so that a page shows the issues that were
/// counted, however the registry has aged.
struct QualityDetails {
  private let reader: RegistryReader
  /// Only its issues are wanted.
  private let rule: QualityRule
  /// What the rules knew when they were applied last.
  private let context: QualityContext
  /// Applies the rules to one family.
  private let checks: FamilyChecks
  /// Applies the rules to one record.
  private let records: RecordChecks
  /// The catalogue, by code.
  private let programmes: [ProgrammeCode: Programme]

  /// What repeats in the whole registry is read only for the two rules that need it.
  init(_ reader: RegistryReader, rule: QualityRule) throws {
    self.reader = reader
    self.rule = rule
    let db = reader.db
    let day = try reader.row("SELECT day FROM qualityState")?.recordedDay("day").value
    context = try QualityContext(db, day: day)
    var repeats = RegistryRepeats.none
    switch rule {
    case .nikShared, .familyCardNumber:
      repeats = try RepeatKeeper(db, context.lists, stop: ImportStop()).stored()
    default: break
    }
    checks = try FamilyChecks(db, context, repeats: repeats)
    records = try RecordChecks(db, context)
    let rows = try reader.rows("SELECT * FROM programme")
    programmes = try rows.map(Programme.init).reduce(into: [:]) { $0[$1.code] = $1 }
  }

  /// The rows of some places, place by place.
  ///
  /// - Parameter places: Families and records of a page.
  /// - Returns: For each place its rows, masked for the viewer; more than one where a rule is
  ///   broken in several cells.
  /// - Throws: An error of the database.
  func rows(_ places: [QualityWalk.Place]) throws -> [[QualityRow]] {
    let found = try places.map { place in
      (place: place, issues: try issues(at: place).filter { $0.rule == rule })
    }
    let all = found.flatMap(\.issues)
    let keys = places.filter { $0.record == nil }.map(\.position)
    let families = try reader.familyRows(keys)
    let byKey = Dictionary(families.map { ($0.key, $0) }) { first, _ in first }
    let names = try names(all)
    let regions = try reader.regions(Set(all.map(\.place.region)))
    return try found.map { found in
      try found.issues.compactMap { issue in
        let code = issue.place.region
        guard let region = try regions[code] ?? country(code) else { return nil }
        return row(
          issue,
          at: found.place.position,
          family: issue.place.family.flatMap { byKey[$0] },
          member: issue.place.memberKey.flatMap { names[$0] },
          region: region
        )
      }
    }
  }

  /// The country, which has no row among the regions.
  private func country(_ code: RegionCode) throws -> Region? {
    code == .country ? try reader.region(code) : nil
  }

  /// Puts a row together; values that tell a person are masked here.
  private func row(
    _ issue: QualityIssue,
    at position: Int64,
    family: FamilyRow?,
    member: PersonName?,
    region: Region
  ) -> QualityRow {
    QualityRow(
      position: FamilyKey(number: position),
      rule: issue.rule,
      place: issue.place,
      field: issue.finding.field,
      found: QualityShown(masking: issue.finding.found, in: issue.finding),
      other: QualityShown(masking: issue.finding.other, in: issue.finding),
      family: family,
      member: member,
      region: region,
      programme: issue.place.programme.flatMap { programmes[$0] }
    )
  }

  // MARK: - Issues

  /// All issues of a family or record, of whichever rule.
  private func issues(at place: QualityWalk.Place) throws -> [QualityIssue] {
    if let record = place.record {
      guard let table = RecordChecks.tables.first(where: { $0.name == record.table }) else {
        return []
      }
      return try records.issues(of: record.number, in: table)
    }
    return try rule == .possibleDouble
      ? likenessIssues(place.position) : familyIssues(place.position)
  }

  /// All issues of a family but those that need the whole village.
  private func familyIssues(_ family: Int64) throws -> [QualityIssue] {
    var issues: [QualityIssue] = []
    var likenesses: [Likeness]?
    try checks.run(family...family, likenesses: &likenesses) { issue, _ in issues.append(issue) }
    return issues
  }

  /// Whom a person resembles is known of the whole village only, so what repeats there was kept.
  private func likenessIssues(_ family: Int64) throws -> [QualityIssue] {
    var ignored: [Likeness]? = []
    try checks.run(family...family, likenesses: &ignored) { _, _ in }
    let persons = ignored ?? []
    let village = family >> FamilyKey.runningBits
    let numbers = persons.map { String($0.likeness.number) }.joined(separator: ",")
    let rows = try Row.fetchAll(
      reader.db,
      sql: "SELECT number, count FROM qualityLikeness WHERE village = ? AND number IN (\(numbers))",
      arguments: [village]
    )
    let repeats = try Repeats(
      counts: rows.reduce(into: [:]) { $0[try $1.get("number")] = try $1.get("count") }
    )
    return persons.compactMap { person in
      DoubleRules.likeness(person.likeness, repeats).map { finding in
        QualityIssue(finding, at: person.place)
      }
    }
  }

  /// The names of the members that issues are about, masked, by their keys.
  private func names(_ issues: [QualityIssue]) throws -> [Int64: PersonName] {
    let keys = Set(issues.compactMap(\.place.memberKey)).map(String.init).joined(separator: ",")
    let rows = try Row.fetchAll(
      reader.db,
      sql: "SELECT key, name, birth_date FROM member WHERE key IN (\(keys))"
    )
    return try rows.reduce(into: [:]) { $0[try $1.get("key")] = try reader.name(in: $1) }
  }
}

extension QualityPlace {
  /// The key of the member that it names.
  fileprivate var memberKey: Int64? {
    switch self {
    case .member(let family, let number): family.member(Int64(number))
    case .enrolment(let family, _, _, let number): number.map { family.member(Int64($0)) }
    case .family, .listing, .verification, .region, .list, .report, .indicator, .target: nil
    }
  }
}
