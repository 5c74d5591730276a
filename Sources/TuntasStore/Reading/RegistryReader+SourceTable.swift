import GRDB
import TuntasModel

/// How much rests on each source.
extension RegistryReader {
  /// Every source, in the order of their publishers and dates.
  ///
  /// Those on which nothing rests are there too. Publishers are ordered without regard to capitals.
  func sourceTable() throws -> SourceTable {
    let sources = try rows(
      """
      SELECT * FROM source
      ORDER BY publisher COLLATE NOCASE, publisher, date IS NULL, date, id
      """
    ).map(Source.init)
    return SourceTable(moment: moment, rows: try standings(of: sources))
  }

  /// How much rests on some sources, on the day asked for.
  ///
  /// Fewer than ten statements, whether one source is asked for or all.
  ///
  /// - Parameter sources: Sources of the registry.
  /// - Returns: Their standings, in the same order; zero where nothing rests on one.
  /// - Throws: An error of the database.
  func standings(of sources: [Source]) throws -> [SourceStanding] {
    let tally = try SourceTally(self)
    let indicators = try tally.indicators()
    let povertyLines = try tally.povertyLines()
    let targets = try tally.targets()
    let reports = try tally.reports()
    let undatedReports = try tally.undatedReports()
    let lists = try tally.lists()
    let enrolments = try tally.enrolments()
    let contradictions = try tally.contradictions()
    return sources.map { source in
      let named = enrolments[source.id] ?? 0
      return SourceStanding(
        source: source,
        indicators: indicators[source.id] ?? 0,
        povertyLines: povertyLines[source.id] ?? 0,
        targets: targets[source.id] ?? 0,
        reports: reports[source.id] ?? 0,
        lists: lists[source.id] ?? 0,
        enrolments: named,
        contradictions: contradictions[source.id] ?? 0,
        undated: (undatedReports[source.id] ?? 0) + (moment.isEarlier ? named : 0)
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
}
