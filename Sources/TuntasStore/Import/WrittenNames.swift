import GRDB
import TuntasModel

/// Keeps what files call the villages of families where that is another region's name: the code
/// counts, and whoever looks after the data is told (P13).
///
/// Few families have such a name, so all are held in memory.
struct WrittenNames {
  private let put: RawStatement
  private let remove: RawStatement
  /// By the key of the family, as the table has them.
  private var known: [Int64: WrittenName]

  init(_ db: Database) throws {
    put = try RawStatement(
      db,
      """
      INSERT INTO writtenName (family, region, name) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET region = excluded.region, name = excluded.name
      """
    )
    remove = try RawStatement(db, "DELETE FROM writtenName WHERE family = ?")
    known = try Self.stored(db)
  }

  /// Notes what a row calls the village of a family; a file that has no names beside its codes says
  /// nothing of it.
  ///
  /// - Parameters:
  ///   - family: The key of the family.
  ///   - cells: The batch.
  ///   - row: The row.
  /// - Returns: Whether that is something else than before.
  /// - Throws: An error of the database.
  mutating func note(_ family: Int64, _ cells: BatchCells, _ row: Int) throws -> Bool {
    guard let names = cells.writtenNames, names[row] != known[family] else { return false }
    guard let written = names[row] else {
      try forget(family)
      return true
    }
    known[family] = written
    put.bind(family, at: 1)
    put.bind(written.region.number, at: 2)
    var name = written.name
    try name.withUTF8 { name in
      put.bind(name, at: 3)
      try put.run()
    }
    return true
  }

  /// Forgets what the village was called that a family has left.
  mutating func forget(_ family: Int64) throws {
    guard known.removeValue(forKey: family) != nil else { return }
    try remove.run(family)
  }

  /// Reads the table.
  private static func stored(_ db: Database) throws -> [Int64: WrittenName] {
    let rows = try Row.fetchAll(db, sql: "SELECT family, region, name FROM writtenName")
    return try rows.reduce(into: [:]) { known, row in
      let region = try row.region("region")
      known[try row.get("family")] = WrittenName(region: region, name: try row.get("name"))
    }
  }
}
