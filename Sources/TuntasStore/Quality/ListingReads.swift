import GRDB
import TuntasModel

/// Reads on which lists families are or were, and what villages answered for them.
struct ListingReads {
  /// What lists and answers say of a family.
  struct Findings {
    /// Tells whether a list of sample data has the family; `nil` when no list has it.
    var isSample: Bool?
    /// The day on which it was known that it died.
    var death: CalendarDate?
  }

  private let listings: FamilyCursor
  private let answers: FamilyCursor
  /// Tells which lists are samples, and on which days lists are.
  private let lists: QualityLists
  /// The number of the reason for leaving that is a death.
  private static let died = Int64(LeavingReason.died.number)
  private static let reason = QualityField(.listings, "reason")
  /// The cells of an answer, in the order of the columns read.
  private static let answerFields: [QualityField] = [
    QualityField(.verifications, "status"), QualityField(.verifications, "reason"),
    QualityField(.verifications, "date"),
  ]

  init(_ db: Database, _ lists: QualityLists) throws {
    self.lists = lists
    listings = FamilyCursor(
      try RawStatement(
        db,
        """
        SELECT family, from_list, to_list, decile, village, reason, register FROM listing
        WHERE family BETWEEN ? AND ? ORDER BY family
        """
      )
    )
    answers = FamilyCursor(
      try RawStatement(
        db,
        """
        SELECT family, list, status, reason, date FROM verification
        WHERE family BETWEEN ? AND ? ORDER BY family, date, list
        """
      )
    )
  }

  /// Begins with the listings and answers of some families.
  func begin(_ families: ClosedRange<Int64>) throws {
    try listings.begin(families)
    try answers.begin(families)
  }

  /// Lets go of what was not read.
  func end() {
    listings.end()
    answers.end()
  }

  /// Checks the listings and answers of a family; what they say of it.
  ///
  /// - Parameters:
  ///   - family: The family, which comes behind the one before it.
  ///   - check: The rules.
  ///   - report: Takes each issue.
  /// - Returns: Whether it is sample data, and when it was known that it died.
  /// - Throws: An error of the database.
  func check(
    _ family: FamilyKey,
    _ check: QualityCheck,
    report: (QualityIssue) -> Void
  ) throws -> Findings {
    var findings = Findings()
    try listings.forEach(of: family.number) { row in
      let isSample = lists.isSample(row.integer(1))
      findings.isSample = findings.isSample == true || isSample
      if let day = dayOfDeath(row, family) { findings.note(death: day) }
      checkListing(row, family, check, report: report)
    }
    var lastAnswer: CalendarDate?
    try answers.forEach(of: family.number) { row in
      // The newest answer counts, and it comes last.
      let hasDied = row.isInteger(3) && row.integer(3) == Self.died
      lastAnswer = hasDied ? row.recorded(4, CalendarDate.init(number:)).value : nil
      checkAnswer(row, family, check, report: report)
    }
    if let lastAnswer { findings.note(death: lastAnswer) }
    return findings
  }

  /// The day on which a listing that ended by death was known to have ended; `nil` for every other
  /// listing.
  private func dayOfDeath(_ row: RawStatement, _ family: FamilyKey) -> CalendarDate? {
    guard row.isInteger(5), row.integer(5) == Self.died, row.isInteger(2) else { return nil }
    return lists.dayKnown(leaving: row.integer(2), in: family.village)
  }

  /// Applies the rules to a listing, of which a value is made only where a rule may be broken.
  private func checkListing(
    _ row: RawStatement,
    _ family: FamilyKey,
    _ check: QualityCheck,
    report: (QualityIssue) -> Void
  ) {
    let village = RegionCode(number: row.integer(4)) ?? family.village
    if village != family.village || !Self.hasSoundDecile(row) {
      let decile = row.recorded(3) { Int(exactly: $0) }
      let listing = Listing(
        family: family,
        register: Register(number: Int(row.integer(6))) ?? .local,
        first: lists.id(of: row.integer(1)),
        decile: decile,
        village: village
      )
      check.listing(listing, of: family, report: report)
    }
    if let text = row.unreadableText(5) {
      let place = QualityPlace.listing(family, list: lists.id(of: row.integer(1)))
      check.cell(text, in: Self.reason, at: place, report: report)
    }
  }

  /// Tells whether the decile breaks no rule, without making a value of it.
  private static func hasSoundDecile(_ row: RawStatement) -> Bool {
    row.isNull(3) || row.isInteger(3) && FamilyClass.deciles.contains(row.integer(3))
  }

  /// Reports cells of an answer that cannot be read.
  private func checkAnswer(
    _ row: RawStatement,
    _ family: FamilyKey,
    _ check: QualityCheck,
    report: (QualityIssue) -> Void
  ) {
    for index in Self.answerFields.indices {
      guard let text = row.unreadableText(Int32(index) + 2) else { continue }
      let list = row.integer(1)
      let id = list == VerificationWriter.noList ? nil : lists.id(of: list)
      let place = QualityPlace.verification(family, list: id)
      check.cell(text, in: Self.answerFields[index], at: place, report: report)
    }
  }
}

extension ListingReads.Findings {
  /// Notes a death; the earliest day counts.
  fileprivate mutating func note(death day: CalendarDate) {
    death = death.map { min($0, day) } ?? day
  }
}
