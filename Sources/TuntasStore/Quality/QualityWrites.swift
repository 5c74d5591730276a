import GRDB
import TuntasModel

/// Writes what the rules found of families.
///
/// Counts of zero are not stored.
struct QualityWrites {
  private let clear: [RawStatement]
  private let clearFamilies: RawStatement
  private let addFamily: RawStatement
  private let addCount: RawStatement
  private let addLikeness: RawStatement

  init(_ db: Database) throws {
    clear = try ["qualityVillage", "qualityLikeness"].map {
      try RawStatement(db, "DELETE FROM \($0) WHERE village = ?")
    }
    clearFamilies = try RawStatement(
      db,
      "DELETE FROM qualityFamily WHERE family BETWEEN ? AND ?"
    )
    addFamily = try RawStatement(db, "INSERT INTO qualityFamily VALUES (?, ?)")
    addCount = try RawStatement(db, "INSERT INTO qualityVillage VALUES (?, ?, ?)")
    addLikeness = try RawStatement(db, "INSERT INTO qualityLikeness VALUES (?, ?, ?)")
  }

  /// Empties everything, before all families are looked at.
  static func clearAll(_ db: Database) throws {
    for table in ["qualityFamily", "qualityVillage", "qualityLikeness"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
  }

  /// Empties what was found in a village.
  func clear(_ village: Int64, _ range: ClosedRange<Int64>) throws {
    for statement in clear { try statement.run(village) }
    try clearFamilies.run(range.lowerBound, range.upperBound)
  }

  /// Stores what was found in a village.
  ///
  /// The village must have been emptied before.
  func store(_ found: VillageQuality, of village: Int64) throws {
    for family in found.families {
      let former = family.isFormer ? QualityNumbers.former : 0
      try addFamily.run(family.key, Int64(family.rules.rawValue) | former)
    }
    for (isFormer, counts) in [(false, found.issues), (true, found.formerIssues)] {
      for (rule, issues) in counts.enumerated() where issues > 0 {
        let number = QualityNumbers.count(of: rule, isFormer: isFormer)
        try addCount.run(village, number, Int64(issues))
      }
    }
    for number in found.likenesses.numbers.sorted() {
      try addLikeness.run(village, number, Int64(found.likenesses.count(of: number) ?? 0))
    }
  }

  /// Adds the issues of villages and of figures up to districts and governments; no further, since
  /// governments are never summed.
  ///
  /// `own` are the issues that stand at the region itself, `issues` those of it and all below.
  static func addUp(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM qualityCount;
        INSERT INTO qualityCount (region, rule, own, issues)
        WITH found AS (
          SELECT village AS region, rule, issues FROM qualityVillage
          UNION ALL
          SELECT position >> \(FamilyKey.runningBits), rule, issues FROM qualityRecord
        )
        SELECT region, rule, sum(own), sum(issues) FROM (
          SELECT region, rule, issues AS own, issues FROM found
          UNION ALL
          SELECT region / 10000 * 10000, rule, 0, issues FROM found WHERE region % 10000 <> 0
          UNION ALL
          SELECT region / 1000000 * 1000000, rule, 0, issues FROM found WHERE region % 1000000 <> 0
        ) GROUP BY region, rule;
        """
    )
  }
}
