import GRDB

extension Migrations {
  /// Who imported which files when, and what became of their rows.
  static func createImports(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE import (
          number INTEGER PRIMARY KEY, time TEXT NOT NULL, who TEXT NOT NULL,
          rowsRead INTEGER NOT NULL, new INTEGER NOT NULL, changed INTEGER NOT NULL,
          same INTEGER NOT NULL, rejected INTEGER NOT NULL,
          isUndone INTEGER NOT NULL, isKept INTEGER NOT NULL
        );
        CREATE TABLE importFile (
          import INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
          size INTEGER NOT NULL, contentHash INTEGER NOT NULL, rows INTEGER NOT NULL,
          PRIMARY KEY (import, place)
        ) WITHOUT ROWID;
        """
    )
  }
}
