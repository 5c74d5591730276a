import GRDB
import TuntasModel

/// How many villages regions have, and how many of them have done with their deliberation.
struct VillageCounts {
  private var counts: [Int64: (all: Int, done: Int, recorded: Int)] = [:]

  /// Counts the villages of regions that all lie at one level, or below one of them.
  init(_ reader: RegistryReader, of codes: [RegionCode]) throws {
    let rows = try reader.rows(
      """
      SELECT region.code AS village, deliberation.stage AS stage,
        max(deliberation.year) IS NOT NULL AS isRecorded
      FROM region LEFT JOIN deliberation
        ON deliberation.village = region.code AND deliberation.year <= ?
      WHERE region.code BETWEEN ? AND ? AND region.code % 10000 <> 0
      GROUP BY region.code
      """,
      [
        reader.moment.year,
        codes.map(\.numbers.lowerBound).min() ?? 0,
        codes.map(\.numbers.upperBound).max() ?? 0,
      ]
    )
    for row in rows {
      guard let village = RegionCode(number: row["village"]) else { continue }
      let isDone = row.word("stage", as: DeliberationStage.self)?.isDone == true
      for level in [RegionLevel.village, .district, .regency] {
        let code = village.ancestor(at: level).number
        counts[code, default: (0, 0, 0)].all += 1
        if isDone { counts[code, default: (0, 0, 0)].done += 1 }
        if row["isRecorded"] { counts[code, default: (0, 0, 0)].recorded += 1 }
      }
    }
  }

  /// All villages of a region.
  func all(in region: RegionCode) -> Int { counts[region.number]?.all ?? 0 }

  /// Those that have done with their deliberation; none when nothing is recorded of any.
  func done(in region: RegionCode) -> Int? {
    counts[region.number].flatMap { $0.recorded > 0 ? $0.done : nil }
  }
}
