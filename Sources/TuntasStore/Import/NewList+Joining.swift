import GRDB
import TuntasModel

/// Rows of a list that is there already: more families of its day, corrections, and rows that were
/// refused at first.
extension NewList {
  /// Puts families on a list; those that seemed to have left with it have not, and nobody leaves.
  ///
  /// - Parameters:
  ///   - list: The list that is there.
  ///   - job: The import, which is told the villages to count.
  /// - Returns: How many families it held before, when it has others now.
  /// - Throws: ``ImportError`` when the files are of an older list than the newest, an error of the
  ///   database otherwise.
  func join(_ list: Earlier, _ job: ImportJob) throws -> Int? {
    // Rows of an older list would change who was on it, between lists that are told apart already.
    if try isOlderList(than: list) { throw notNewer(than: list) }
    let families = try countFamilies(of: list)
    let changes = db.totalChangesCount
    try correctBegun(with: list)
    for before in try listsBefore(list) {
      try correct(list, before)
      try bringBack(to: list, before)
    }
    try open(list.number)
    guard db.totalChangesCount > changes else { return nil }
    try noteClaimed(job)
    try nameFiles(in: list)
    return families
  }

  /// Tells whether the files are of the day of a list that a newer one with the same reach has
  /// followed.
  private func isOlderList(than newest: Earlier) throws -> Bool {
    guard claim.date.number < newest.date else { return false }
    return try Bool.readOne(
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

  /// How many families are on a list that no newer one of its reach follows.
  ///
  /// Open listings and those that end with the list, as far as they began by its day.
  private func countFamilies(of list: Earlier) throws -> Int {
    let villages = (RegionCode(number: list.covers) ?? region).numbers
    return try Int.readOne(
      db,
      sql: """
        SELECT count(DISTINCT family) FROM listing
        WHERE register = ? AND (to_list IS NULL OR to_list = ?) AND village BETWEEN ? AND ?
          AND (SELECT date FROM list WHERE number = from_list) <= ?
        """,
      arguments: [register, list.number, villages.lowerBound, villages.upperBound, list.date]
    ) ?? 0
  }

  /// The lists before one, where the families of the files have listings.
  private func listsBefore(_ list: Earlier) throws -> [Before] {
    let districts = try Int64.readAll(
      db,
      sql: """
        SELECT DISTINCT l.village / 10000 * 10000
        FROM temp.claimed c JOIN listing l ON l.family = c.family
        WHERE c.claim = ? AND l.register = ?
        """,
      arguments: [claimed.number, register]
    )
    return try before(districts, day: list.date)
  }

  /// Holds for a listing whose family stands in the files with another decile or village.
  private static let isCorrected = """
    EXISTS (
      SELECT 1 FROM temp.claimed c JOIN family f ON f.key = c.family
      WHERE c.claim = :claim AND c.family = listing.family
        AND (f.decile IS NOT listing.decile OR \(village) <> listing.village)
    )
    """

  /// Families that the list has at another village or decile stand on it as corrected.
  ///
  /// Their listing began with this list, so it is changed in place.
  private func correctBegun(with list: Earlier) throws {
    try db.execute(
      sql: """
        UPDATE listing SET
          village = family >> \(FamilyKey.runningBits),
          decile = (SELECT f.decile FROM family f WHERE f.key = listing.family)
        WHERE register = :register AND from_list = :list AND \(Self.isCorrected)
        """,
      arguments: ["register": register, "list": list.number, "claim": claimed.number]
    )
  }

  /// What stood of them before ends with the list before.
  ///
  /// The corrected listing is begun afterwards (``open(_:)``).
  private func correct(_ list: Earlier, _ before: Before) throws {
    try db.execute(
      sql: """
        UPDATE listing SET to_list = ifnull(:before, from_list)
        WHERE register = :register AND to_list IS NULL AND from_list <> :list
          AND village / 10000 * 10000 IN (\(before.districts.sqlNumbers)) AND \(Self.isCorrected)
        """,
      arguments: [
        "register": register, "list": list.number, "before": before.list?.number,
        "claim": claimed.number,
      ]
    )
  }

  /// Families whose listing ended with the list before, because their rows came later, go on.
  ///
  /// Only families that stand in the files with the same decile and village, and are on no other
  /// list of the register.
  private func bringBack(to list: Earlier, _ before: Before) throws {
    try db.execute(
      sql: """
        UPDATE listing SET to_list = NULL
        WHERE register = :register AND to_list = :before
          AND village / 10000 * 10000 IN (\(before.districts.sqlNumbers))
          AND EXISTS (
            SELECT 1 FROM temp.claimed c JOIN family f ON f.key = c.family
            WHERE c.claim = :claim AND c.family = listing.family
              AND f.decile IS listing.decile AND \(Self.village) = listing.village
          )
          AND NOT EXISTS (
            SELECT 1 FROM listing l
            WHERE l.family = listing.family AND l.register = :register AND l.to_list IS NULL
          )
        """,
      arguments: [
        "register": register, "before": before.list?.number, "claim": claimed.number,
      ]
    )
  }

  /// Adds the files to the source of a list that an import made, whose title is the names of its files.
  private func nameFiles(in list: Earlier) throws {
    for file in claimed.files {
      try db.execute(
        sql: """
          UPDATE source SET title = title || ', ' || :file
          WHERE id = :list AND publisher IS NULL AND document IS NULL
            AND instr(', ' || title || ', ', ', ' || :file || ', ') = 0
          """,
        arguments: ["file": file, "list": list.id]
      )
    }
  }

  /// Notes the villages of all families of the files, since any of them may have changed.
  private func noteClaimed(_ job: ImportJob) throws {
    let villages = try Int64.readAll(db, sql: "SELECT DISTINCT \(Self.village) FROM \(families)")
    for village in villages { job.changes.note(village: village) }
  }
}
