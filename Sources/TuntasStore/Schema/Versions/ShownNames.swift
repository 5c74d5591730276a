import GRDB

extension Migrations {
  /// Names are found as they are shown, and whole; before, every beginning of every word of a name
  /// was found, which spelled out what is hidden.
  ///
  /// The row id is the member's key, so that a region is a range. The index keeps no text of its own, so
  /// a changed name is taken out with the old one. Filling is a part of ``Counting``.
  static func createShownNames(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE memberName;
        CREATE VIRTUAL TABLE shownName USING fts5 (
          name, content='', detail=none, prefix='1 2 3 4 5',
          tokenize='unicode61 remove_diacritics 2'
        );
        CREATE TABLE shownNameState (lastBirth INTEGER NOT NULL);
        """
    )
  }
}
