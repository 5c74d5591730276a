import GRDB

extension Migrations {
  /// On which days what is counted began to count, so that a day in the past is a sum.
  static func createDayCounts(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE dayCount (
          region INTEGER NOT NULL, kind INTEGER NOT NULL,
          year INTEGER NOT NULL, programme INTEGER NOT NULL, part INTEGER NOT NULL,
          day INTEGER NOT NULL, count INTEGER NOT NULL,
          PRIMARY KEY (region, kind, year, programme, part, day)
        ) WITHOUT ROWID
        """
    )
  }
}
