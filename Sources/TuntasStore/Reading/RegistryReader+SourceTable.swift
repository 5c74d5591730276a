import GRDB
import TuntasModel

/// How much rests on each source.
extension RegistryReader {
  /// Every source, in the order of their publishers and dates.
  func sourceTable() throws -> SourceTable {
    let sources = try rows(
      """
      SELECT * FROM source
      ORDER BY publisher COLLATE NOCASE, publisher, date IS NULL, date, id
      """
    ).map(Source.init)
    return SourceTable(moment: moment, rows: try standings(of: sources))
  }

  /// How much rests on some sources.
  func standings(of sources: [Source]) throws -> [SourceStanding] {
    let indicators = try counts("indicator", seen.published("region"))
    let povertyLines = try counts("povertyLine", seen.published("region"))
    let targets = try counts("target", targetCondition)
    let reports = try counts("achievement", "\(seen.own("region")) AND \(reportCounts)")
    let lists = try listCounts()
    let enrolments = try enrolmentCounts()
    let contradictions = try contradictionCounts()
    return sources.map { source in
      SourceStanding(
        source: source,
        indicators: indicators[source.id] ?? 0,
        povertyLines: povertyLines[source.id] ?? 0,
        targets: targets[source.id] ?? 0,
        reports: reports[source.id] ?? 0,
        lists: lists[source.id] ?? 0,
        enrolments: enrolments[source.id] ?? 0,
        contradictions: contradictions[source.id] ?? 0
      )
    }
  }

  /// What of the regions of figures the viewer may see.
  var seen: SourceVisibility { SourceVisibility(viewer) }

  /// The condition on targets: of other governments only published ones.
  var targetCondition: String {
    """
    (\(seen.own("region"))
      OR (\(seen.published("region")) AND certainty = \(Certainty.published.number)))
    """
  }

  private func counts(_ table: String, _ condition: String) throws -> [String: Int] {
    try counts("SELECT source, count(*) AS count FROM \(table) WHERE \(condition) GROUP BY source")
  }

  private func counts(_ sql: String) throws -> [String: Int] {
    try rows(sql).reduce(into: [:]) { counts, row in
      if let source: String = try row.get("source") { counts[source] = try row.get("count") }
    }
  }

  /// A list counts once for each source that it names.
  private func listCounts() throws -> [String: Int] {
    try counts(
      """
      SELECT source, count(DISTINCT number) AS count FROM (
        SELECT number, source, covers FROM list WHERE \(seen.published("covers"))
        UNION ALL SELECT number, rows_source, covers FROM list WHERE \(seen.own("covers"))
      ) GROUP BY source
      """
    )
  }

  /// The counts by name stand ready, so that no enrolment is looked at.
  private func enrolmentCounts() throws -> [String: Int] {
    let regions = governmentsInScope.filter { !viewer.seesOnlyPublished($0) }
    let numbers = regions.map { String($0.number) }.joined(separator: ", ")
    return try counts(
      """
      SELECT source.id AS source, count(*) AS count FROM (
        SELECT DISTINCT year, programme, source FROM namedSource WHERE region IN (\(numbers))
      ) AS named JOIN source ON source.number = named.source GROUP BY source.id
      """
    )
  }

  private func contradictionCounts() throws -> [String: Int] {
    try counts(
      """
      SELECT source, count(*) AS count FROM indicator AS own
      WHERE conflicts IS NOT NULL AND \(seen.published("region")) AND EXISTS (
        SELECT 1 FROM indicator AS other WHERE other.conflicts = own.conflicts
          AND other.source <> own.source AND \(seen.published("other.region"))
      ) GROUP BY source
      """
    )
  }
}
