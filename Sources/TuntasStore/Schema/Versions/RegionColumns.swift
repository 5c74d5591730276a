import GRDB

extension Migrations {
  /// The columns of regions in one order: the first programs that made "registry" had the kind before
  /// the name.
  static func orderRegionColumns(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE orderedRegion (
          "code" INTEGER PRIMARY KEY, "name", "kind" INTEGER NOT NULL,
          "latitude", "longitude", "area_km2", "aliases"
        );
        INSERT INTO orderedRegion (code, name, kind, latitude, longitude, area_km2, aliases)
          SELECT code, name, kind, latitude, longitude, area_km2, aliases FROM region;
        DROP TABLE region;
        ALTER TABLE orderedRegion RENAME TO region;
        """
    )
  }
}
