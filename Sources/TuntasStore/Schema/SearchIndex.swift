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
  static let insert = "INSERT INTO memberName (rowid, name) VALUES (?, ?)"
  static let delete = "INSERT INTO memberName (memberName, rowid, name) VALUES ('delete', ?, ?)"

  /// Fills the empty index of names.
  static func fill(_ db: Database) throws {
    for step in [beginFilling, fillAll, endFilling] { try db.execute(sql: step) }
  }

  /// Makes the index of names anew.
  static func refill(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO memberName (memberName) VALUES ('delete-all')")
    try fill(db)
  }

  private static func sizeOfPieces(_ bytes: Int) -> String {
    "INSERT INTO memberName (memberName, rank) VALUES ('hashsize', \(bytes))"
  }
}
