import GRDB

/// The indexes that are built after a first load, because filling them row by row is slow.
enum SearchIndex {
  /// The register ids of families.
  static let createFamilyIndex = "CREATE UNIQUE INDEX familyID ON family (id)"
  static let dropFamilyIndex = "DROP INDEX familyID"

  /// The names of members; the row id is the member's key, so that a region is a range.
  ///
  /// It keeps no text of its own, so a changed name is taken out with the old one.
  static let create = """
    CREATE VIRTUAL TABLE memberName USING fts5 (
      name, content='', detail=none, prefix='1 2 3 4 5 6 7 8', tokenize='unicode61 remove_diacritics 2'
    )
    """
  /// More words are gathered in memory while the index is filled, so that fewer pieces are merged.
  private static let beginFilling = sizeOfPieces(16 << 20)
  private static let endFilling = sizeOfPieces(1 << 20)
  private static let fillAll = """
    INSERT INTO memberName (rowid, name) SELECT key, name FROM member WHERE name IS NOT NULL
    """

  /// Fills the empty index of names.
  static func fill(_ db: Database) throws {
    for step in [beginFilling, fillAll, endFilling] { try db.execute(sql: step) }
  }

  /// Makes the index of names anew.
  static func refill(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO memberName (memberName) VALUES ('delete-all')")
    try fill(db)
  }

  /// Brings the index of names up to what an import changed.
  ///
  /// All at once: among other statements, the index would write out what it has gathered after each
  /// row.
  ///
  /// - Parameters:
  ///   - db: The database.
  ///   - record: The changed members as they were, by ``ChangeRecord``; none when there was no
  ///     member before.
  /// - Throws: An error of the database.
  static func follow(_ db: Database, changesIn record: String?) throws {
    guard let record else { return try fill(db) }
    let wasThere = ChangeRecord.mark
    let changed = """
      FROM \(record) AS earlier LEFT JOIN member USING (key)
      WHERE (NOT earlier.\(wasThere) OR earlier.name IS NOT member.name)
      """
    let steps = [
      beginFilling,
      """
      INSERT INTO memberName (memberName, rowid, name)
        SELECT 'delete', key, earlier.name \(changed) AND earlier.name IS NOT NULL
      """,
      "INSERT INTO memberName (rowid, name) SELECT key, member.name \(changed) AND member.name IS NOT NULL",
      endFilling,
    ]
    for step in steps { try db.execute(sql: step) }
  }

  private static func sizeOfPieces(_ bytes: Int) -> String {
    "INSERT INTO memberName (memberName, rank) VALUES ('hashsize', \(bytes))"
  }
}
