import GRDB
import TuntasModel

/// The names by which regions were known first: those that every registry begins with.
///
/// A later file may give a code another name. It is taken, but whoever looks for the region by its
/// earlier name must be told (P13); once the earlier name stands among the other spellings, the new
/// one is known.
///
/// Kept in `qualityRegion`.
struct KnownNames {
  private let db: Database

  init(_ db: Database) throws {
    self.db = db
  }

  /// Notes the names of regions that are new, or were given another name beside the known one.
  ///
  /// A region keeps the name that is known first; it gets another one only when its other spellings
  /// keep what was known.
  ///
  /// - Throws: `DamagedCell` for a region that cannot be read, an error of the database.
  func update() throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO qualityRegion (code, name, aliases)
          SELECT code, name, ifnull(aliases, '') FROM region
        """
    )
    let known = try names(aliases: "''")
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM region")
    for region in try rows.compactMap(Region.init) {
      let keeps = region.aliases.contains { alias in
        var alias = alias
        return !alias.withUTF8 { known.contradicts($0, region.code) }
      }
      guard keeps else { continue }
      try db.execute(
        sql: "UPDATE qualityRegion SET name = ?, aliases = ? WHERE code = ?",
        arguments: [region.name, region.aliases.joined(separator: "|"), region.code.number]
      )
    }
  }

  /// The known names with their other spellings.
  func names() throws -> RegionNames { try names(aliases: "qualityRegion.aliases") }

  /// The known names with the spellings that an expression gives.
  private func names(aliases: String) throws -> RegionNames {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT region.code, kind, latitude, longitude, area_km2,
          qualityRegion.name, \(aliases) AS aliases
        FROM region JOIN qualityRegion ON qualityRegion.code = region.code
        """
    )
    return RegionNames(try rows.compactMap(Region.init))
  }
}
