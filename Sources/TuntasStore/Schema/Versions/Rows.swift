import GRDB

extension Migrations {
  /// What tables of families are ordered, filtered and counted by is kept beside the families on a
  /// list; its rows come from counting.
  static func createRowCounts(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE onList;
        CREATE TABLE onList (family INTEGER PRIMARY KEY, cell INTEGER NOT NULL, name TEXT);
        CREATE INDEX onListCell ON onList (cell, family, name);
        CREATE INDEX onListName ON onList (name, family, cell);
        CREATE TABLE cellCount (
          region INTEGER NOT NULL, cell INTEGER NOT NULL, families INTEGER NOT NULL,
          PRIMARY KEY (region, cell)
        ) WITHOUT ROWID;
        CREATE TABLE served (
          year INTEGER NOT NULL, programme INTEGER NOT NULL, family INTEGER NOT NULL,
          PRIMARY KEY (year, programme, family)
        ) WITHOUT ROWID;
        CREATE TABLE servedCount (
          region INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (region, year, programme)
        ) WITHOUT ROWID;
        """
    )
  }
}
