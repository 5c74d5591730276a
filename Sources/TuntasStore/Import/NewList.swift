import GRDB
import TuntasModel

/// Lays a list down beside the one before it: families with the same decile and village go on, others
/// begin anew, and those that are absent have left.
struct NewList {
  let db: Database
  let claimed: ListClaims.Claimed
  let region: RegionCode
  private let isSynthetic: Bool

  init(_ db: Database, _ claimed: ListClaims.Claimed, region: RegionCode, isSynthetic: Bool) {
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
    case made(String)
    /// They joined a list.
    case joined(JoinedList)
    /// They say the same as the list of this earlier day.
    case repeated(CalendarDate)
  }

  /// Makes the list, or joins the one that is there; none when they say the same as that.
  ///
  /// Files of the day of a list are more of that list, or corrections of it: whoever they leave out
  /// stays on it.
  ///
  /// - Throws: ``ImportError/listNotNewer(id:register:date:newest:)`` when lists do not come in the
  ///   order of their days.
  func make(for job: ImportJob) throws -> Outcome? {
    guard try holdsFamilies() else { return nil }
    let earlier = try Earlier(of: claim.register, in: region, db)
    if let earlier, claim.isPart || earlier.date == claim.date.number {
      return try join(earlier, job).map(Outcome.joined)
    }
    guard !claim.isPart else { return nil }
    if let earlier, earlier.date > claim.date.number { throw notNewer(than: earlier) }
    let closed = try earlier.map(close) ?? 0
    guard try closed > 0 || earlier == nil || hasNewcomers() else {
      return earlier.flatMap { CalendarDate(number: $0.date) }.map(Outcome.repeated)
    }
    let list = try store()
    try open(list.number)
    try note(list.number, earlier, job)
    return .made(list.id)
  }

  func notNewer(than earlier: Earlier) -> ImportError {
    .listNotNewer(
      id: earlier.id,
      register: claim.register,
      date: claim.date,
      newest: CalendarDate(number: earlier.date) ?? claim.date
    )
  }
}

// MARK: - The list before

extension NewList {
  /// The newest list that a new one continues.
  struct Earlier {
    var number: Int64
    var id: String
    var date: Int64
    var covers: Int64

    /// Of lists of one register, the newest of the same reach goes before any of a wider one.
    init?(of register: Register, in region: RegionCode, _ db: Database) throws {
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT number, id, date, covers FROM list WHERE register = ? ORDER BY date, number",
        arguments: [register.number]
      )
      let exact = rows.last { $0["covers"] == region.number }
      let wider = rows.last { RegionCode(number: $0["covers"])?.contains(region) == true }
      guard let row = exact ?? wider else { return nil }
      (number, id, date, covers) = (row["number"], row["id"], row["date"], row["covers"])
    }
  }
}

// MARK: - Listings

extension NewList {
  static let village = "c.family >> \(FamilyKey.runningBits)"

  /// The families of the files in the region.
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

  private func holdsFamilies() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(families))") ?? false
  }

  private func hasNewcomers() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(families) AND \(isNewcomer))")
      ?? false
  }

  /// Ends the listings of the region that do not go on unchanged; how many.
  ///
  /// A listing that began with a list newer than the one before, which another reach may have, ends
  /// with the list it began with.
  private func close(_ earlier: Earlier) throws -> Int {
    let villages = region.numbers
    try db.execute(
      sql: """
        UPDATE listing SET to_list = CASE
            WHEN (SELECT date FROM list WHERE number = from_list) > :date THEN from_list
            ELSE :list END
        WHERE register = :register AND to_list IS NULL AND village BETWEEN :first AND :last
          AND NOT EXISTS (
            SELECT 1 FROM temp.claimed c JOIN family f ON f.key = c.family
            WHERE c.claim = :claim AND c.family = listing.family
              AND f.decile IS listing.decile AND \(Self.village) = listing.village
          )
        """,
      arguments: [
        "date": earlier.date, "list": earlier.number, "register": register,
        "first": villages.lowerBound, "last": villages.upperBound, "claim": claimed.number,
      ]
    )
    return db.changesCount
  }

  /// Puts the newcomers on a list, but for those that have left with it for a list of another reach.
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

  /// Notes the villages whose listings are others now.
  private func note(_ list: Int64, _ earlier: Earlier?, _ job: ImportJob) throws {
    let villages = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT family >> \(FamilyKey.runningBits) FROM listing
        WHERE register = ? AND (from_list = ? OR to_list = ?)
        """,
      arguments: [register, list, earlier?.number]
    )
    for village in villages { job.changes.note(village: village) }
  }
}

// MARK: - The row of the list

extension NewList {
  /// Stores the list and where it comes from; who published it is not known from the file.
  private func store() throws -> (number: Int64, id: String) {
    let id = try freeID()
    try db.execute(
      sql: "INSERT INTO source (id, title, date, synthetic) VALUES (?, ?, ?, ?)",
      arguments: [id, claimed.files.joined(separator: ", "), claim.date.description, isSynthetic]
    )
    try db.execute(
      sql: """
        INSERT INTO list (id, register, covers, date, date_certainty, stage, source)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, register, region.number, claim.date.number, claim.dateCertainty.number,
        ListStage.unstated.number, id,
      ]
    )
    return (db.lastInsertedRowID, id)
  }

  /// Register, region and day, with a number behind it where somebody used that word already.
  private func freeID() throws -> String {
    let id = "\(claim.register.rawValue)-\(region)-\(claim.date)"
    let taken = try Set(
      String.fetchAll(
        db,
        sql: "SELECT id FROM list WHERE id LIKE ?1 UNION SELECT id FROM source WHERE id LIKE ?1",
        arguments: ["\(id)%"]
      )
    )
    var free = id
    var number = 2
    while taken.contains(free) {
      free = "\(id)-\(number)"
      number += 1
    }
    return free
  }
}
