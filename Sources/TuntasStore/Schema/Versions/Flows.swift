import GRDB

extension Migrations {
  /// Who came and went between two lists, how many of those once served stay on the list, and how
  /// far people come with a training.
  static func createFlows(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE flowPart (
          village INTEGER NOT NULL, government INTEGER NOT NULL,
          from_list INTEGER NOT NULL, to_list INTEGER NOT NULL, part INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (village, government, from_list, to_list, part)
        ) WITHOUT ROWID;
        CREATE TABLE flow (
          government INTEGER NOT NULL,
          from_list INTEGER NOT NULL, to_list INTEGER NOT NULL, part INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (government, from_list, to_list, part)
        ) WITHOUT ROWID;
        CREATE TABLE registeredCount (
          region INTEGER NOT NULL, programme INTEGER NOT NULL, year INTEGER NOT NULL,
          families INTEGER NOT NULL,
          PRIMARY KEY (region, programme, year)
        ) WITHOUT ROWID;
        CREATE TABLE stageCount (
          region INTEGER NOT NULL, programme INTEGER NOT NULL, year INTEGER NOT NULL,
          stage INTEGER NOT NULL, people INTEGER NOT NULL,
          PRIMARY KEY (region, programme, year, stage)
        ) WITHOUT ROWID;
        """
    )
  }
}
