import GRDB

/// The tables of the log, as a landed version: literal SQL that never changes.
enum AuditSchema {
  /// Marks the file as a log, so that no other database is taken for one.
  static let applicationID: Int64 = 0x54_55_4C_47
  static let tables = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      user TEXT NOT NULL,
      login TEXT,
      key TEXT,
      basis TEXT,
      role TEXT NOT NULL,
      scope TEXT NOT NULL,
      act TEXT NOT NULL,
      region TEXT,
      kinds TEXT NOT NULL,
      family TEXT,
      rows INTEGER,
      belongs_to INTEGER,
      digest TEXT NOT NULL
    ) STRICT;
    CREATE TABLE newest (only INTEGER PRIMARY KEY CHECK (only = 1), number INTEGER NOT NULL, digest TEXT NOT NULL) STRICT;
    CREATE TABLE running (number INTEGER PRIMARY KEY, process TEXT NOT NULL) STRICT;
    CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
    CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
    PRAGMA application_id = 0x54554C47;
    PRAGMA user_version = 1;
    """
}
