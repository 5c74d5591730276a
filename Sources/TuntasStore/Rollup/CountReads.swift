import GRDB
import TuntasModel

/// Reads what one village is counted from, always in the order of families.
///
/// Each statement reads a range of one table or index, so a village costs its own rows. The rows of
/// a family come together, which is what the counters rely on.
struct CountReads {
  /// On which lists families are or were.
  private let listings: RawStatement
  /// Answers that say more than "not yet".
  private let answers: RawStatement
  /// Enrolments of families, whatever their status.
  private let enrolments: RawStatement
  /// Enrolments of somebody on no list, by their village.
  private let recipients: RawStatement

  init(_ db: Database) throws {
    listings = try RawStatement(
      db,
      """
      SELECT family, register, from_list, to_list, village, reason FROM listing
      WHERE family BETWEEN ? AND ? ORDER BY family
      """
    )
    answers = try RawStatement(
      db,
      """
      SELECT family, date FROM verification
      WHERE family BETWEEN ? AND ? AND status > \(VerificationStatus.notYet.number)
        AND typeof(status) = 'integer'
      ORDER BY family
      """
    )
    enrolments = try RawStatement(
      db,
      """
      SELECT year, programme, source, "group", status, member, family, date FROM enrolment
      WHERE family BETWEEN ? AND ? ORDER BY family, year, programme, member
      """
    )
    recipients = try RawStatement(
      db,
      """
      SELECT year, programme, source, "group", status, member, recipient, date FROM recipient
      WHERE village = ? ORDER BY year, programme, recipient, member
      """
    )
  }

  /// The families by their listings; their flows are counted on the way.
  ///
  /// - Parameters:
  ///   - range: The keys of the village.
  ///   - choice: The list that counts there; `nil` when there is none, and then no family is on it.
  ///   - flows: Counts who came and went.
  /// - Returns: Families on the list, and families of its register.
  /// - Throws: An error of the database.
  func families(
    _ range: ClosedRange<Int64>,
    _ choice: CurrentLists.Choice?,
    flows: inout FlowCounter
  ) throws -> VillageListings {
    var families = VillageListings()
    try listings.forEach(range.lowerBound, range.upperBound) { row in
      flows.add(row)
      if let choice { families.add(row, choice) }
    }
    flows.finish()
    return families
  }

  /// How many of them the village has answered for, and since when.
  ///
  /// - Parameters:
  ///   - range: The keys of the village.
  ///   - onList: The families on its list, in order.
  ///   - days: Takes the day of each answer.
  /// - Returns: How many families have an answer.
  /// - Throws: An error of the database.
  func verified(
    _ range: ClosedRange<Int64>,
    onList: [Int64],
    _ days: inout DayCounter
  ) throws -> Int {
    var walk = SortedWalk(onList)
    var (verified, last) = (0, Int64.min)
    try answers.forEach(range.lowerBound, range.upperBound) { row in
      let family = row.integer(0)
      guard walk.contains(family) else { return }
      days.note(.verified, family: family, day: DayCounter.day(row, 1))
      if family != last { verified += 1 }
      last = family
    }
    return verified
  }

  /// Which of those on the list have an active enrolment, year by year; what else is counted of
  /// enrolments is counted on the way.
  ///
  /// - Parameters:
  ///   - range: The keys of the village.
  ///   - families: Its families by their listings.
  ///   - counters: Count by name, by programme, by stage and by day.
  /// - Returns: The keys of those families by year, in order.
  /// - Throws: `DamagedCell` for a cell that holds no year, an error of the database.
  func recorded(
    _ range: ClosedRange<Int64>,
    of families: VillageListings,
    _ counters: inout EnrolmentCounters
  ) throws -> [Int64: [Int64]] {
    var recorded: [Int64: [Int64]] = [:]
    var registered = SortedWalk(families.registered)
    var onList = SortedWalk(families.onList)
    try enrolments.forEach(range.lowerBound, range.upperBound) { row in
      let family = row.integer(6)
      try counters.stages.add(row, family: family, &counters.days)
      guard EnrolmentStatus.isActive(row, 4) else { return }
      let (year, programme) = (try row.year(0), row.integer(1))
      let day = DayCounter.day(row, 7)
      try counters.named.add(row, family: family, day: day, &counters.days)
      guard registered.contains(family) else { return }
      counters.listed.addRegistered(family, year: year, programme: programme)
      guard onList.contains(family) else {
        counters.days.note(.left, year: year, programme: programme, family: family, day: day)
        return
      }
      counters.listed.add(family, year: year, programme: programme)
      counters.days.note(.served, year: year, programme: programme, family: family, day: day)
      counters.days.note(.recorded, year: year, family: family, day: day)
      guard recorded[year]?.last != family else { return }
      recorded[year, default: []].append(family)
    }
    counters.stages.finishFamily(&counters.days)
    return recorded
  }

  /// Counts the recipients who are on no list.
  ///
  /// They count by name and by stage, never as families.
  func recipients(_ village: Int64, _ counters: inout EnrolmentCounters) throws {
    try recipients.forEach(village) { row in
      try counters.stages.addRecipient(row, &counters.days)
      guard EnrolmentStatus.isActive(row, 4) else { return }
      try counters.named.addRecipient(row, day: DayCounter.day(row, 7), &counters.days)
    }
    counters.stages.finishRecipient(&counters.days)
  }
}

/// What the enrolments of one village are counted by.
struct EnrolmentCounters {
  /// Counts whom the enrolments name.
  var named: NamedCounter
  /// Counts the families that they reach.
  var listed = ListCounter()
  /// Counts people by how far they come with a training.
  var stages: StageCounter
  /// Counts all of these by the day on which they begin to count.
  var days = DayCounter()
}

extension EnrolmentStatus {
  /// Tells whether a column holds a status that counts as served.
  fileprivate static func isActive(_ row: RawStatement, _ column: Int32) -> Bool {
    row.isInteger(column) && active.contains(row.integer(column))
  }
}
