import GRDB
import TuntasModel

/// The deliberations of villages, one by one.
extension RegistryReader {
  /// The villages of a region, or of the governments, with their newest deliberations.
  ///
  /// One statement a region counted, over its range of villages.
  ///
  /// - Throws: What ``regionTable(below:)`` throws.
  func deliberationTable(in region: RegionCode?) throws -> DeliberationTable {
    let table = try regionTable(below: region)
    let counted = table.counted.filter { !$0.isWithheld }.map(\.region.code)
    let rows = try counted.flatMap(villagesWithDeliberations)
    let districts = try regions(Set(rows.map { $0.village.code.ancestor(at: .district) }))
    return DeliberationTable(
      regions: table,
      rows: rows.map { row in
        var row = row
        row.district = districts[row.village.code.ancestor(at: .district)]
        return row
      }
    )
  }

  /// The villages in a region, each in a group of its own with its newest deliberation up to a year
  /// and the day asked for: what a statement that counts or shows them reads from.
  ///
  /// Needs a `max(deliberation.year)` among what it selects, which picks the row in each group; takes
  /// the year, and the first and the last number of the villages.
  var villagesWithDeliberation: String {
    """
    FROM region LEFT JOIN deliberation
      ON deliberation.village = region.code AND deliberation.year <= ?
        AND \(counts("deliberation"))
    WHERE region.code BETWEEN ? AND ? AND region.code % 10000 <> 0
    GROUP BY region.code
    """
  }

  private func villagesWithDeliberations(in region: RegionCode) throws -> [VillageDeliberation] {
    let rows = try rows(
      """
      SELECT region.*, max(deliberation.year) AS year, deliberation.stage AS stage,
        deliberation.date AS date, deliberation.document AS document
      \(villagesWithDeliberation)
      """,
      [moment.year, region.numbers.lowerBound, region.numbers.upperBound]
    )
    return try rows.map { row in
      let village = try Region(row)
      return VillageDeliberation(
        village: village,
        district: nil,
        deliberation: row.isEmpty("year") ? nil : try Deliberation(row, of: village.code)
      )
    }
  }
}

extension Deliberation {
  /// Reads a row of `deliberation`; a stage that cannot be read counts as none, which harms least.
  ///
  /// - Throws: `DamagedCell` when the year, or a text that is no text, cannot be read.
  init(_ row: Row, of village: RegionCode) throws {
    self.init(
      village: village,
      year: try row.year("year"),
      stage: row.word("stage", as: DeliberationStage.self) ?? .notYet,
      date: row.recordedDay("date"),
      document: try row.shown("document")
    )
  }
}
