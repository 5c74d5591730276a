import GRDB
import TuntasModel

/// Counts by source what had been published on the day asked for.
///
/// What tells no day of its own counts, as on every screen; ``undated`` tells how much of that there is.
///
/// Each function gives a number by the id of a source; a source that nothing rests on is absent.
/// Only what the viewer may see is counted. Without a day asked for, SQL counts; with one, the rows
/// are read and the model tells what was known by then, since that depends on more than one column.
struct SourceTally {
  private let reader: RegistryReader
  private let known: KnownOnDay

  /// Reads the dates of sources when a day was asked for, otherwise nothing.
  init(_ reader: RegistryReader) throws {
    self.reader = reader
    known = try KnownOnDay(reader)
  }

  /// Counts published values of indicators.
  func indicators() throws -> [String: Int] {
    try count("indicator", seen.published("region"), Indicator.init) {
      ($0.source, known.contains($0))
    }
  }

  /// Counts poverty lines.
  func povertyLines() throws -> [String: Int] {
    try count("povertyLine", seen.published("region"), PovertyLine.init) {
      ($0.source, known.contains($0))
    }
  }

  /// Counts targets of indicators and programmes.
  func targets() throws -> [String: Int] {
    try count("target", reader.targetCondition, Target.init) { ($0.source, known.contains($0)) }
  }

  /// Values that another source contradicts; on an earlier day, one of which both were known.
  func contradictions() throws -> [String: Int] {
    let contested = try reader.rows(
      "SELECT * FROM indicator WHERE conflicts IS NOT NULL AND \(seen.published("region"))"
    ).compactMap(Indicator.init).filter(known.contains)
    let groups = Dictionary(grouping: contested, by: \.conflict)
    return groups.values.reduce(into: [:]) { counts, group in
      for value in group where group.contains(where: { $0.source != value.source }) {
        counts[value.source, default: 0] += 1
      }
    }
  }

  /// Counts quarterly reports of programmes.
  func reports() throws -> [String: Int] {
    try count(
      "SELECT source FROM achievement WHERE \(seen.own("region")) AND \(reader.reportRests)"
    )
  }

  /// Reports that do not tell when they came; empty unless an earlier day was asked for.
  func undatedReports() throws -> [String: Int] {
    guard reader.moment.isEarlier else { return [:] }
    return try count(
      """
      SELECT source FROM achievement
      WHERE \(seen.own("region")) AND \(reader.reportRests) AND typeof(reported) <> 'integer'
      """
    )
  }

  /// Lists of families; a list counts once for each source that it names.
  func lists() throws -> [String: Int] {
    try count(
      """
      SELECT DISTINCT number, source FROM (
        SELECT number, source, covers FROM list
          WHERE \(seen.published("covers")) AND \(reader.listCounts)
        UNION ALL SELECT number, rows_source, covers FROM list
          WHERE \(seen.own("covers")) AND \(reader.listCounts)
      )
      """
    )
  }

  /// Programmes and years whose recipients a source names.
  ///
  /// The counts by name stand ready, so that no enrolment is looked at. A year counts from its first
  /// day.
  func enrolments() throws -> [String: Int] {
    let regions = reader.governmentsInScope.filter { !reader.viewer.seesOnlyPublished($0) }
    let numbers = regions.map { String($0.number) }.joined(separator: ", ")
    let byThen = reader.lastDay.map { "AND year <= \($0.year)" } ?? ""
    return try count(
      """
      SELECT source.id AS source FROM (
        SELECT DISTINCT year, programme, source FROM namedSource
          WHERE region IN (\(numbers)) \(byThen)
      ) AS named JOIN source ON source.number = named.source
      """
    )
  }

  /// Which regions the viewer may count.
  private var seen: SourceVisibility { reader.seen }

  /// Counts the rows of a statement by their column `source`; rows without one do not count.
  private func count(_ rows: String) throws -> [String: Int] {
    let counted = try reader.rows(
      "SELECT source, count(*) AS count FROM (\(rows)) GROUP BY source"
    )
    return try counted.reduce(into: [:]) { counts, row in
      if let source: String = try row.get("source") { counts[source] = try row.get("count") }
    }
  }

  /// The rows of a table; on a day asked for, those known by then.
  private func count<Value>(
    _ table: String,
    _ condition: String,
    _ read: (Row) throws -> Value?,
    _ sourceIfKnown: (Value) -> (source: String, isKnown: Bool)
  ) throws -> [String: Int] {
    guard reader.lastDay != nil else {
      return try count("SELECT source FROM \(table) WHERE \(condition)")
    }
    let values = try reader.rows("SELECT * FROM \(table) WHERE \(condition)").compactMap(read)
    return values.map(sourceIfKnown).filter(\.isKnown).reduce(into: [:]) {
      $0[$1.source, default: 0] += 1
    }
  }
}
