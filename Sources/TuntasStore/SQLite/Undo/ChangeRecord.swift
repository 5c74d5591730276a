import GRDB
import TuntasModel

/// The rows that the last import changed as they were before it, so that it can be taken back.
///
/// A table that held rows before has one beside it, filled by triggers while the import runs: the
/// first change of a row keeps what it was, or that it was not. A table that held nothing needs
/// none, so a first load is recorded for free. Only the record of one import is kept.
///
/// The order is ``begin()`` before the first write, ``end()`` after the last, both in the
/// transaction of the import; ``restore()`` in a later one. Triggers write the record, so no writer
/// can forget it.
struct ChangeRecord {
  private let db: Database

  /// Tables whose rows come from files.
  private static let recorded =
    [
      "region", "family", "writtenName", "member", "listing", "verification", "enrolment",
      "recipient",
    ]
    + Table.plain.map(\.name)
  /// Small tables that counting goes by; they are copied whole.
  static let copied = ["currentList", "countedYear", "qualityRegion"]
  /// Begins the names of all tables and triggers of the record.
  static let prefix = "before_"
  /// The column that tells a row that was changed from one that is new.
  static let mark = "wasThere"

  init(_ db: Database) {
    self.db = db
  }

  /// Drops the record of an earlier import, and begins a new one.
  func begin() throws {
    try drop()
    for table in Self.copied {
      try db.execute(sql: "CREATE TABLE \(Self.prefix)\(table) AS SELECT * FROM \(table)")
    }
    for table in Self.recorded where try holdsRows(table) {
      try db.execute(sql: try RecordedTable(table, db).beginning)
    }
  }

  /// Ends the recording, and keeps the record.
  func end() throws {
    let triggers = try String.readAll(
      db,
      sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB '\(Self.prefix)*'"
    )
    for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
  }

  /// Puts the rows back as they were, and drops the record; counts and indexes of names are the
  /// caller's.
  ///
  /// A table without a record held nothing before, so it is emptied.
  ///
  /// - Throws: An error of the database.
  func restore() throws {
    for table in Self.copied {
      try db.execute(sql: "DELETE FROM \(table)")
      try db.execute(sql: "INSERT INTO \(table) SELECT * FROM \(Self.prefix)\(table)")
    }
    let kept = try Set(tables())
    for table in Self.recorded {
      if kept.contains(Self.prefix + table) {
        try db.execute(sql: try RecordedTable(table, db).restoring(db))
      } else {
        try db.execute(sql: "DELETE FROM \(table)")
      }
    }
    try drop()
  }

  /// The table of the rows of another as they were; `nil` when that held nothing.
  func earlierRows(of table: String) throws -> String? {
    let name = Self.prefix + table
    return try db.tableExists(name) ? name : nil
  }

  private func holdsRows(_ table: String) throws -> Bool {
    try Bool.readOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") ?? false
  }

  /// Drops the tables of the record.
  private func drop() throws {
    for table in try tables() { try db.execute(sql: "DROP TABLE \(table)") }
  }

  /// The tables of the record.
  private func tables() throws -> [String] {
    try String.readAll(
      db,
      sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '\(Self.prefix)*'"
    )
  }

  /// The statements for one table.
  private struct RecordedTable {
    private let name: String
    private let record: String
    /// The columns of its primary key.
    private let keys: [String]
    /// All its columns.
    private let columns: [String]

    init(_ name: String, _ db: Database) throws {
      self.name = name
      record = ChangeRecord.prefix + name
      keys = try db.primaryKey(name).columns
      columns = try db.columns(in: name).map(\.name)
    }

    /// The table of the record and its triggers.
    ///
    /// `ON CONFLICT DO NOTHING` keeps what a row was at first: its later changes in the same import
    /// find it in the record. A changed key is two changes, of the old key that went and of the new
    /// one that came.
    var beginning: String {
      let others = columns.filter { !keys.contains($0) }
      let absent =
        "INSERT INTO \(record) (\(list(keys)), \(mark)) VALUES (\(list(keys, of: "NEW")), 0)"
      let known = """
        INSERT INTO \(record) (\(list(columns)), \(mark)) VALUES (\(list(columns, of: "OLD")), 1)
        """
      return """
        CREATE TABLE \(record) (
          \(list(keys + others)), \(mark) INTEGER NOT NULL, PRIMARY KEY (\(list(keys)))
        ) WITHOUT ROWID;
        CREATE TRIGGER \(record)_insert AFTER INSERT ON \(name)
          BEGIN \(absent) ON CONFLICT DO NOTHING; END;
        CREATE TRIGGER \(record)_update AFTER UPDATE ON \(name)
          BEGIN \(known) ON CONFLICT DO NOTHING; END;
        CREATE TRIGGER \(record)_move AFTER UPDATE OF \(list(keys)) ON \(name)
          BEGIN \(known) ON CONFLICT DO NOTHING; \(absent) ON CONFLICT DO NOTHING; END;
        CREATE TRIGGER \(record)_delete AFTER DELETE ON \(name)
          BEGIN \(known) ON CONFLICT DO NOTHING; END;
        """
    }

    /// A version of the schema may have made columns after the import, which the record lacks.
    func restoring(_ db: Database) throws -> String {
      let kept = try db.columns(in: record).map(\.name).filter(columns.contains)
      return """
        DELETE FROM \(name) WHERE (\(list(keys))) IN (SELECT \(list(keys)) FROM \(record));
        INSERT INTO \(name) (\(list(kept)))
          SELECT \(list(kept)) FROM \(record) WHERE \(mark) = 1;
        """
    }

    private var mark: String { ChangeRecord.mark }

    /// Columns as SQL lists them, each of a row where one is named.
    private func list(_ columns: [String], of row: String? = nil) -> String {
      columns.map { "\(row.map { "\($0)." } ?? "")\"\($0)\"" }.joined(separator: ", ")
    }
  }
}
