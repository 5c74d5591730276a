import GRDB

extension Migrations {
  /// What files call the villages of families where that is another region's name.
  static func createWrittenNames(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE writtenName (
          family INTEGER PRIMARY KEY, region INTEGER NOT NULL, name TEXT NOT NULL
        )
        """
    )
  }

  /// What the rules of data quality found.
  ///
  /// Of families only the rules they break are kept: which cell, and what stands there, is found by
  /// applying the rules again to the few families of a page. So an issue costs a bit, and the text
  /// of a cell stands in one place only.
  static func createQuality(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE qualityFamily (family INTEGER PRIMARY KEY, rules INTEGER NOT NULL);
        CREATE TABLE qualityVillage (
          village INTEGER NOT NULL, rule INTEGER NOT NULL, issues INTEGER NOT NULL,
          PRIMARY KEY (village, rule)
        ) WITHOUT ROWID;
        CREATE TABLE qualityRecord (
          rule INTEGER NOT NULL, position INTEGER NOT NULL,
          kind TEXT NOT NULL, record INTEGER NOT NULL, issues INTEGER NOT NULL,
          PRIMARY KEY (rule, position)
        ) WITHOUT ROWID;
        CREATE TABLE qualityCount (
          region INTEGER NOT NULL, rule INTEGER NOT NULL,
          own INTEGER NOT NULL, issues INTEGER NOT NULL,
          PRIMARY KEY (region, rule)
        ) WITHOUT ROWID;
        CREATE TABLE qualityRepeat (
          kind INTEGER NOT NULL, number INTEGER NOT NULL, count INTEGER NOT NULL,
          PRIMARY KEY (kind, number)
        ) WITHOUT ROWID;
        CREATE TABLE qualityLikeness (
          village INTEGER NOT NULL, number INTEGER NOT NULL, count INTEGER NOT NULL,
          PRIMARY KEY (village, number)
        ) WITHOUT ROWID;
        CREATE TABLE qualityDigest (
          village INTEGER PRIMARY KEY, persons INTEGER NOT NULL, cards INTEGER NOT NULL
        );
        CREATE TABLE qualityRegion (
          code INTEGER PRIMARY KEY, name TEXT NOT NULL, aliases TEXT NOT NULL
        );
        CREATE TABLE qualityGovernment (government INTEGER PRIMARY KEY, lists INTEGER NOT NULL);
        CREATE TABLE qualityState (one INTEGER PRIMARY KEY, day INTEGER, digest INTEGER NOT NULL);
        """
    )
  }
}
