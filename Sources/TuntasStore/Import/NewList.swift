import GRDB
import TuntasModel

/// Lays a list down beside the one before it: families with the same decile and village go on, others
/// begin anew, and those that are absent have left.
struct NewList {
  private let db: Database
  private let claimed: ListClaims.Claimed
  private let region: RegionCode
  private let isSynthetic: Bool

  init(_ db: Database, _ claimed: ListClaims.Claimed, region: RegionCode, isSynthetic: Bool) {
    self.db = db
    self.claimed = claimed
    self.region = region
    self.isSynthetic = isSynthetic
  }

  private var claim: ListClaim { claimed.claim }
  private var register: Int64 { Int64(claim.register.number) }

  /// Makes the list; its id, none when it says the same as the one before.
  ///
  /// - Throws: ``ImportError/listNotNewer(id:register:date:newest:)`` when lists do not come in the
  ///   order of their days.
  func make(for job: ImportJob) throws -> String? {
    guard try holdsFamilies() else { return nil }
    let earlier = try Earlier(of: claim.register, in: region, db)
    guard !claim.isPart else { return try earlier.flatMap { try complete($0, job) } }
    if let earlier, earlier.date > claim.date.number { throw notNewer(than: earlier) }
    let closed = try earlier.map(close) ?? 0
    guard try closed > 0 || earlier == nil || hasNewcomers() else { return nil }
    if let earlier, earlier.date == claim.date.number { throw notNewer(than: earlier) }
    let list = try store()
    try open(list.number)
    try note(list.number, earlier, job)
    return list.id
  }

  private func notNewer(than earlier: Earlier) -> ImportError {
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
  private struct Earlier {
    var number: Int64
    var id: String
    var date: Int64

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
      (number, id, date) = (row["number"], row["id"], row["date"])
    }
  }
}

// MARK: - Listings

extension NewList {
  private static let village = "c.family >> \(FamilyKey.runningBits)"

  /// The families of the files in the region.
  private var families: String {
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

  /// Puts families whose rows were refused at first on the newest list; those that seemed to have left
  /// with it have not.
  ///
  /// - Returns: The id of the list when it has other families now.
  private func complete(_ newest: Earlier, _ job: ImportJob) throws -> String? {
    // Rows of an older list would change who was on it, between lists that are told apart already.
    if try isOlderList(than: newest) { throw notNewer(than: newest) }
    let changes = db.totalChangesCount
    try correct(newest)
    try db.execute(
      sql: """
        UPDATE listing SET to_list = NULL
        WHERE register = :register AND to_list = \(Self.listBefore)
          AND EXISTS (
            SELECT 1 FROM temp.claimed c JOIN family f ON f.key = c.family
            WHERE c.claim = :claim AND c.family = listing.family
              AND f.decile IS listing.decile AND \(Self.village) = listing.village
          )
        """,
      arguments: [
        "register": register, "date": newest.date, "list": newest.number, "claim": claimed.number,
      ]
    )
    try open(newest.number)
    guard db.totalChangesCount > changes else { return nil }
    try noteClaimed(job)
    return newest.id
  }

  private func isOlderList(than newest: Earlier) throws -> Bool {
    guard claim.date.number < newest.date else { return false }
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM list WHERE register = ? AND date = ?
            AND covers = (SELECT covers FROM list WHERE number = ?)
        )
        """,
      arguments: [register, claim.date.number, newest.number]
    ) ?? false
  }

  /// Families that the newest list has at another village or decile stand on it as corrected.
  private func correct(_ newest: Earlier) throws {
    try db.execute(
      sql: """
        UPDATE listing SET
          village = family >> \(FamilyKey.runningBits),
          decile = (SELECT f.decile FROM family f WHERE f.key = listing.family)
        WHERE register = :register AND from_list = :list AND EXISTS (
            SELECT 1 FROM temp.claimed c JOIN family f ON f.key = c.family
            WHERE c.claim = :claim AND c.family = listing.family
              AND (f.decile IS NOT listing.decile OR \(Self.village) <> listing.village)
          )
        """,
      arguments: ["register": register, "list": newest.number, "claim": claimed.number]
    )
    try db.execute(
      sql: """
        UPDATE listing SET to_list = ifnull(\(Self.listBefore), from_list)
        WHERE register = :register AND to_list IS NULL AND from_list <> :list AND EXISTS (
            SELECT 1 FROM temp.claimed c JOIN family f ON f.key = c.family
            WHERE c.claim = :claim AND c.family = listing.family
              AND (f.decile IS NOT listing.decile OR \(Self.village) <> listing.village)
          )
        """,
      arguments: [
        "register": register, "list": newest.number, "date": newest.date, "claim": claimed.number,
      ]
    )
  }

  /// The list before the newest one, of the same reach.
  private static let listBefore = """
    (SELECT number FROM list WHERE register = :register AND date < :date
      AND covers = (SELECT covers FROM list WHERE number = :list)
      ORDER BY date DESC, number DESC LIMIT 1)
    """

  private func noteClaimed(_ job: ImportJob) throws {
    let villages = try Int64.fetchAll(db, sql: "SELECT DISTINCT \(Self.village) FROM \(families)")
    for village in villages { job.changes.note(village: village) }
  }

  private func open(_ list: Int64) throws {
    try db.execute(
      sql: """
        INSERT INTO listing (family, register, from_list, to_list, decile, village, reason)
          SELECT c.family, \(register), ?, NULL, f.decile, \(Self.village), NULL
          FROM (SELECT c.family FROM \(families) AND \(isNewcomer)) c
            JOIN family f ON f.key = c.family
        """,
      arguments: [list]
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
