import GRDB
import TuntasModel

/// How many villages regions have, and how many of them have done with their deliberation.
///
/// One statement for all regions asked for; every village is added to itself, its district and its
/// government, so each answer afterwards is a look into a table.
struct VillageCounts {
  /// Villages of one region, each counted up to four times.
  private struct Count {
    var all = 0
    var done = 0
    var undated = 0
    var recorded = 0
  }

  /// By the number of a village, district or government.
  private var counts: [Int64: Count] = [:]

  /// Counts the villages of regions that all lie at one level, or below one of them.
  ///
  /// The newest deliberation up to the year and the day asked for decides.
  init(_ reader: RegistryReader, of codes: [RegionCode]) throws {
    let rows = try reader.rows(
      """
      SELECT region.code AS village, deliberation.stage AS stage,
        max(deliberation.year) IS NOT NULL AS isRecorded,
        typeof(deliberation.date) <> 'integer' AS isUndated
      \(reader.villagesWithDeliberation)
      """,
      [
        reader.moment.year,
        codes.map(\.numbers.lowerBound).min() ?? 0,
        codes.map(\.numbers.upperBound).max() ?? 0,
      ]
    )
    for row in rows {
      let village = try row.region("village")
      let isDone = row.word("stage", as: DeliberationStage.self)?.isDone == true
      for level in [RegionLevel.village, .district, .regency] {
        let code = village.ancestor(at: level).number
        counts[code, default: Count()].all += 1
        if isDone { counts[code, default: Count()].done += 1 }
        if isDone, reader.moment.isEarlier, try row.get("isUndated") {
          counts[code, default: Count()].undated += 1
        }
        if try row.get("isRecorded") { counts[code, default: Count()].recorded += 1 }
      }
    }
  }

  /// All villages of a region.
  func all(in region: RegionCode) -> Int { counts[region.number]?.all ?? 0 }

  /// Those of them whose deliberation has no day, where an earlier day was asked for.
  func undated(in region: RegionCode) -> Int { counts[region.number]?.undated ?? 0 }

  /// Those that have done with their deliberation; `nil` when nothing is recorded of any.
  func done(in region: RegionCode) -> Int? {
    counts[region.number].flatMap { $0.recorded > 0 ? $0.done : nil }
  }
}
