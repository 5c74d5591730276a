import GRDB
import TuntasModel

/// Lays a list down beside the one before it: families with the same decile and village go on, others
/// begin anew, and those that are absent have left.
///
/// A listing is an interval between two lists, so a family that stays costs no row: only what
/// changed is written. Everything happens in SQL over `temp.claimed`, whatever the size of the
/// list.
struct NewList {
  let db: Database
  /// The files and what they say of themselves.
  let claimed: ClaimedLists.Claimed
  /// What the list covers; absence is leaving only within it.
  let region: RegionCode
  /// Whether its source is marked as sample data.
  let isSynthetic: Bool

  init(_ db: Database, _ claimed: ClaimedLists.Claimed, region: RegionCode, isSynthetic: Bool) {
    self.db = db
    self.claimed = claimed
    self.region = region
    self.isSynthetic = isSynthetic
  }

  var claim: ListClaim { claimed.claim }
  var register: Int64 { Int64(claim.register.number) }

  /// What became of the files of a list.
  enum Outcome {
    /// They are a list of their own, with this id.
    case made(String, replaced: ListOutcome.Replaced?)
    /// They joined a list, which held this many families before.
    case joined(Earlier, families: Int)
    /// They are of a list that says the same already.
    case unchanged(Earlier)
    /// They say the same as this list.
    case repeated(Earlier)
  }

  /// Makes the list, or joins the one that is there; `nil` when no family of the files lives in the
  /// region, or a part finds no list to join.
  ///
  /// Files of the day of a list are more of that list, or corrections of it: whoever they leave out
  /// stays on it.
  ///
  /// - Throws: ``ImportError/listNotNewer(id:register:date:newest:isNewestAssumed:)`` when lists do
  ///   not come in the order of their days, ``ImportError/listTooShort(_:)`` when the list holds so
  ///   few of the families before that it cannot well be the whole.
  func make(for job: ImportJob) throws -> Outcome? {
    guard try holdsFamilies() else { return nil }
    let earlier = try Earlier(of: claim.register, in: region, db)
    if let earlier, claim.isPart || earlier.date == claim.date.number {
      let families = try join(earlier, job)
      return families.map { .joined(earlier, families: $0) } ?? .unchanged(earlier)
    }
    guard !claim.isPart else { return nil }
    let before = try listsBefore()
    if let newer = before.compactMap(\.list).first(where: { $0.date > claim.date.number }) {
      throw notNewer(than: newer)
    }
    let replaced = try replacedList(earlier, before)
    try checkLength(against: replaced)
    let closed = try close(before, job)
    guard try closed > 0 || earlier == nil || hasNewcomers() else {
      return earlier.map(Outcome.repeated)
    }
    let list = try store()
    try open(list.number)
    try note(list.number, job)
    return .made(list.id, replaced: replaced)
  }

  /// The error for a list that is older than one it would follow.
  func notNewer(than earlier: Earlier) -> ImportError {
    .listNotNewer(
      id: earlier.id,
      register: claim.register,
      date: claim.date,
      newest: earlier.day ?? claim.date,
      isNewestAssumed: earlier.isAssumed
    )
  }
}

// MARK: - Listings

extension NewList {
  /// The village of a claimed family, which a statement calls `c`.
  static let village = "c.family >> \(FamilyKey.runningBits)"

  /// The families of the files in the region.
  ///
  /// To stand behind FROM; more conditions may be added with AND.
  var families: String {
    let keys = FamilyKey.range(of: region)
    return """
      temp.claimed c WHERE c.claim = \(claimed.number)
        AND c.family BETWEEN \(keys.lowerBound) AND \(keys.upperBound)
      """
  }

  /// Tells of a claimed family whether it is on no list of the register where it lives.
  private var isNewcomer: String {
    """
    NOT EXISTS (
      SELECT 1 FROM listing l
      WHERE l.family = c.family AND l.register = \(register) AND l.to_list IS NULL
        AND l.village = \(Self.village)
    )
    """
  }

  /// Tells whether any family of the files lives in the region.
  private func holdsFamilies() throws -> Bool {
    try Bool.readOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(families))") ?? false
  }

  /// Tells whether any claimed family has no open listing where it lives.
  private func hasNewcomers() throws -> Bool {
    try Bool.readOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(families) AND \(isNewcomer))")
      ?? false
  }

  /// Ends the listings of the region that do not go on unchanged; how many.
  ///
  /// A listing that began with a list newer than the one before, which another reach may have, ends
  /// with the list it began with.
  private func close(_ before: [Before], _ job: ImportJob) throws -> Int {
    let villages = region.numbers
    var count = 0
    for before in before {
      let closed = try Row.fetchAll(
        db,
        sql: """
          UPDATE listing SET to_list = CASE
              WHEN (SELECT date FROM list WHERE number = from_list) > :date THEN from_list
              ELSE ifnull(:list, from_list) END
          WHERE register = :register AND to_list IS NULL AND village BETWEEN :first AND :last
            AND village / 10000 * 10000 IN (\(before.districts.sqlNumbers))
            AND NOT EXISTS (
              SELECT 1 FROM temp.claimed c JOIN family f ON f.key = c.family
              WHERE c.claim = :claim AND c.family = listing.family
                AND f.decile IS listing.decile AND \(Self.village) = listing.village
            )
          RETURNING family >> \(FamilyKey.runningBits) AS home, village
          """,
        arguments: [
          "date": before.list?.date ?? 0, "list": before.list?.number, "register": register,
          "first": villages.lowerBound, "last": villages.upperBound, "claim": claimed.number,
        ]
      )
      for row in closed {
        job.changes.note(village: try row.get("home"))
        job.changes.note(village: try row.get("village"))
      }
      count += closed.count
    }
    return count
  }

  /// Puts the newcomers on a list, but for those that have left with it for a list of another reach.
  ///
  /// - Parameter list: The number of the list on which they begin.
  /// - Throws: An error of the database.
  func open(_ list: Int64) throws {
    try db.execute(
      sql: """
        INSERT INTO listing (family, register, from_list, to_list, decile, village, reason)
          SELECT c.family, \(register), ?, NULL, f.decile, \(Self.village), NULL
          FROM (SELECT c.family FROM \(families) AND \(isNewcomer)) c
            JOIN family f ON f.key = c.family
          WHERE NOT EXISTS (
            SELECT 1 FROM listing l
            WHERE l.family = c.family AND l.register = \(register) AND l.from_list = ?
          )
        """,
      arguments: [list, list]
    )
  }

  /// Notes the villages of those who came with a list.
  private func note(_ list: Int64, _ job: ImportJob) throws {
    let villages = try Int64.readAll(
      db,
      sql: """
        SELECT DISTINCT family >> \(FamilyKey.runningBits) FROM listing
        WHERE register = ? AND from_list = ?
        """,
      arguments: [register, list]
    )
    for village in villages { job.changes.note(village: village) }
  }
}

extension [Int64] {
  /// The numbers as SQL lists them.
  var sqlNumbers: String { map(String.init).joined(separator: ", ") }
}
