import GRDB
import TuntasModel

/// The index of names that are searched, and of register ids: making, filling and following them.
///
/// The index of names keeps no text of its own. So taking a name out needs the name as it was put
/// in, and an index that was filled by another rule must be made anew (``Counting/version``). The
/// index of ids is built after a first load, because filling it row by row is slow.
enum SearchIndex {
  /// The register ids of families.
  ///
  /// Also what keeps two families from having one id.
  static let createFamilyIndex = "CREATE UNIQUE INDEX familyID ON family (id)"
  static let dropFamilyIndex = "DROP INDEX familyID"

  /// More words are gathered in memory while the index is filled, so that fewer pieces are merged.
  private static let beginFilling = sizeOfPieces(16 << 20)
  private static let endFilling = sizeOfPieces(1 << 20)

  /// Fills the empty index of names with those of everybody who is no child on the newest day.
  ///
  /// One INSERT over all members.
  static func fill(_ db: Database) throws {
    try SearchedName.define(in: db)
    let last = try lastBirthOfAdult(db)
    try db.execute(sql: beginFilling)
    try db.execute(
      sql: """
        INSERT INTO shownName (rowid, name)
          SELECT key, \(SearchedName.function)(name) FROM member
          WHERE name IS NOT NULL AND \(isGrown("birth_date", last))
        """
    )
    try db.execute(sql: endFilling)
    try keep(last, db)
  }

  /// Makes the index of names anew.
  ///
  /// After an undo, a change of the rule, or when the newest day goes back.
  static func refill(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO shownName (shownName) VALUES ('delete-all')")
    try fill(db)
  }

  /// Brings the index of names up to what an import changed.
  ///
  /// All at once: among other statements, the index would write out what it has gathered after each
  /// row.
  ///
  /// - Parameters:
  ///   - db: The database.
  ///   - record: The changed members as they were, by ``ChangeRecord``; `nil` when there was no
  ///     member before.
  /// - Throws: An error of the database.
  static func follow(_ db: Database, changesIn record: String?) throws {
    guard let record else { return try fill(db) }
    let before = try Int64.readOne(db, sql: "SELECT lastBirth FROM shownNameState") ?? 0
    let last = try lastBirthOfAdult(db)
    // Who was grown up is a child again: nothing but an older day does that.
    guard last >= before else { return try refill(db) }
    try SearchedName.define(in: db)
    try db.execute(sql: beginFilling)
    for step in changes(in: record, before: before, now: last) { try db.execute(sql: step) }
    if last > before { try db.execute(sql: grownUp(before, last, besides: record)) }
    try db.execute(sql: endFilling)
    try keep(last, db)
  }

  /// The two steps that take changed names out as they were and put them in as they are.
  private static func changes(in record: String, before: Int64, now: Int64) -> [String] {
    [
      """
      INSERT INTO shownName (shownName, rowid, name)
        SELECT 'delete', key, \(SearchedName.function)(earlier.name)
        FROM \(record) AS earlier LEFT JOIN member USING (key)
        WHERE \(isOther) AND earlier.name IS NOT NULL AND \(isGrown("earlier.birth_date", before))
          AND earlier.\(ChangeRecord.mark)
      """,
      """
      INSERT INTO shownName (rowid, name)
        SELECT key, \(SearchedName.function)(member.name)
        FROM \(record) AS earlier JOIN member USING (key)
        WHERE \(isOther) AND member.name IS NOT NULL AND \(isGrown("member.birth_date", now))
      """,
    ]
  }

  /// Those whom nothing changed but the day.
  private static func grownUp(_ before: Int64, _ now: Int64, besides record: String) -> String {
    """
    INSERT INTO shownName (rowid, name)
      SELECT key, \(SearchedName.function)(name) FROM member
      WHERE name IS NOT NULL AND birth_date > \(before) AND birth_date <= \(now)
        AND NOT EXISTS (
          SELECT 1 FROM \(record) AS earlier WHERE earlier.key = member.key AND \(isOther)
        )
    """
  }

  /// Tells whether the name or the age of a member is another one than before, or it is new.
  private static let isOther = """
    (NOT earlier.\(ChangeRecord.mark) OR earlier.name IS NOT member.name
      OR earlier.birth_date IS NOT member.birth_date)
    """

  /// Who was born later is a child; whose day of birth is not known is not a child, as on every
  /// screen.
  private static func isGrown(_ column: String, _ last: Int64) -> String {
    "NOT (typeof(\(column)) = 'integer' AND \(column) > \(last))"
  }

  /// Where the data tells no day, everybody with a day of birth may be a child.
  private static func lastBirthOfAdult(_ db: Database) throws -> Int64 {
    let today = try RegistryReader.today(in: db)
    return today.map(Age.lastBirthOfAdult) ?? 0
  }

  /// Stores up to which day of birth members were taken in.
  private static func keep(_ last: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM shownNameState")
    try db.execute(
      sql: "INSERT INTO shownNameState (lastBirth) VALUES (?)",
      arguments: [last]
    )
  }

  /// The command by which the index is told how many bytes of words it may gather.
  private static func sizeOfPieces(_ bytes: Int) -> String {
    "INSERT INTO shownName (shownName, rank) VALUES ('hashsize', \(bytes))"
  }
}
