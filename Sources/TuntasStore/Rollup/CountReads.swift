import GRDB
import TuntasModel

/// Reads what one village is counted from, always in the order of families.
struct CountReads {
  private let listings: RawStatement
  private let answers: RawStatement
  private let enrolments: RawStatement
  private let recipients: RawStatement

  init(_ db: Database) throws {
    listings = try RawStatement(
      db,
      """
      SELECT DISTINCT family FROM listing
      WHERE family BETWEEN ? AND ? AND register = ? AND (to_list IS NULL OR to_list = ?)
      ORDER BY family
      """
    )
    answers = try RawStatement(
      db,
      """
      SELECT DISTINCT family FROM verification
      WHERE family BETWEEN ? AND ? AND status > \(VerificationStatus.notYet.number)
        AND typeof(status) = 'integer'
      ORDER BY family
      """
    )
    let active = EnrolmentStatus.active.sorted().map(String.init).joined(separator: ", ")
    enrolments = try RawStatement(
      db,
      """
      SELECT year, programme, source, "group", family FROM enrolment
      WHERE family BETWEEN ? AND ? AND status IN (\(active))
      ORDER BY family, year, programme
      """
    )
    recipients = try RawStatement(
      db,
      """
      SELECT year, programme, source, "group" FROM recipient
      WHERE village = ? AND status IN (\(active))
      """
    )
  }

  /// The families on the newest list.
  func families(_ range: ClosedRange<Int64>, _ choice: CurrentLists.Choice) throws -> [Int64] {
    var families: [Int64] = []
    try listings.forEach(range.lowerBound, range.upperBound, choice.register, choice.list) {
      families.append($0.integer(0))
    }
    return families
  }

  /// How many of them the village has answered for.
  func verified(_ range: ClosedRange<Int64>, onList: [Int64]) throws -> Int {
    var walk = SortedWalk(onList)
    var verified = 0
    try answers.forEach(range.lowerBound, range.upperBound) { row in
      if walk.contains(row.integer(0)) { verified += 1 }
    }
    return verified
  }

  /// Which of them have an active enrolment, year by year; every enrolment is counted by name too.
  func recorded(
    _ range: ClosedRange<Int64>,
    onList: [Int64],
    named: inout NamedCounter,
    listed: inout ListCounter
  ) throws -> [Int64: [Int64]] {
    var recorded: [Int64: [Int64]] = [:]
    var walk = SortedWalk(onList)
    try enrolments.forEach(range.lowerBound, range.upperBound) { row in
      let year = row.integer(0)
      let family = row.integer(4)
      named.add(row)
      guard walk.contains(family) else { return }
      listed.add(family, year: year, programme: row.integer(1))
      guard recorded[year]?.last != family else { return }
      recorded[year, default: []].append(family)
    }
    return recorded
  }

  /// Counts the recipients who are on no list.
  func recipients(_ village: Int64, named: inout NamedCounter) throws {
    try recipients.forEach(village) { named.add($0) }
  }
}
