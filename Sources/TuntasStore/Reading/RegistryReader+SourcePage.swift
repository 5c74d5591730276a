import GRDB
import TuntasModel

/// What rests on one source, and what contradicts it.
extension RegistryReader {
  /// One source.
  ///
  /// Rows that the viewer may not see are left out by the same conditions as in the table of
  /// sources, so that page and table show the same numbers.
  ///
  /// - Parameter id: The id of the source.
  /// - Returns: The page, with the sources that contradict this one.
  /// - Throws: ``RegistryError/unknownSource(_:)``.
  func sourcePage(_ id: String) throws -> SourcePage {
    guard let source = try sources(ids: [id]).first,
      let standing = try standings(of: [source]).first
    else { throw RegistryError.unknownSource(id) }
    let known = try KnownOnDay(self)
    let lists = try self.lists(from: id)
    let indicators = try contestedIndicators(from: id, known)
    let povertyLines = try self.povertyLines(from: id).filter(known.contains)
    let targets = try self.targets(from: id).filter(known.contains)
    let reports = try self.reports(from: id)
    let programmes =
      indicators.compactMap(\.indicator.programme) + targets.compactMap(\.programme)
      + reports.map(\.programme)
    let all = indicators.flatMap { [$0.indicator] + $0.contradictions }
    let regions =
      lists.map(\.covers) + all.map(\.region) + povertyLines.map(\.region)
      + targets.map(\.region) + reports.map(\.region)
    let others = indicators.flatMap { $0.contradictions.map(\.source) }
    return SourcePage(
      moment: moment,
      standing: standing,
      lists: lists,
      indicators: indicators,
      povertyLines: povertyLines,
      targets: targets,
      reports: reports,
      programmes: try self.programmes(Set(programmes)),
      regions: try named(Set(regions)),
      sources: try sources(ids: others)
    )
  }

  /// The lists that a source or the source of their rows is, newest first.
  ///
  /// Lists whose source it is are shown by what was published, lists whose rows it is only to the
  /// own government.
  private func lists(from source: String) throws -> [FamilyList] {
    try rows(
      """
      SELECT * FROM list
      WHERE ((source = ?1 AND \(seen.published("covers")))
        OR (rows_source = ?1 AND \(seen.own("covers")))) AND \(listCounts)
      ORDER BY date DESC, number DESC
      """,
      [source]
    ).compactMap(list)
  }

  /// The values of a source, each with the values of other sources that bear the same word for a
  /// conflict.
  private func contestedIndicators(
    from source: String,
    _ known: KnownOnDay
  ) throws -> [ContestedIndicator] {
    let all = try rows(
      """
      SELECT * FROM indicator
      WHERE \(seen.published("region")) AND (source = ?1 OR conflicts IN (
        SELECT conflicts FROM indicator WHERE source = ?1 AND conflicts IS NOT NULL
      ))
      ORDER BY region, indicator, period, number
      """,
      [source]
    ).compactMap(Indicator.init).filter(known.contains)
    let others = Dictionary(grouping: all.filter { $0.source != source }, by: \.conflict)
    return all.filter { $0.source == source }.map { indicator in
      let contradictions = indicator.conflict.flatMap { others[$0] } ?? []
      return ContestedIndicator(indicator, contradictions: contradictions)
    }
  }

  /// The poverty lines of a source, the newest of each region and kind first.
  private func povertyLines(from source: String) throws -> [PovertyLine] {
    try rows(
      """
      SELECT * FROM povertyLine WHERE source = ? AND \(seen.published("region"))
      ORDER BY region, kind, valid_from DESC, number DESC
      """,
      [source]
    ).compactMap(PovertyLine.init)
  }

  /// The targets of a source that the viewer may see, the latest year first.
  private func targets(from source: String) throws -> [Target] {
    try rows(
      """
      SELECT * FROM target WHERE source = ? AND \(targetCondition)
      ORDER BY year DESC, region, number
      """,
      [source]
    ).map(Target.init)
  }

  /// The reports of a source that the viewer may see and that rest on it on the day asked for, by
  /// programme and region, the newest first.
  private func reports(from source: String) throws -> [Achievement] {
    try rows(
      """
      SELECT achievement.* FROM achievement
      LEFT JOIN programme ON programme.code = achievement.programme
      WHERE achievement.source = ? AND \(seen.own("achievement.region")) AND \(reportRests)
      ORDER BY programme.number, achievement.region, achievement.year DESC,
        achievement.quarter DESC
      """,
      [source]
    ).map(Achievement.init)
  }

  /// Regions in the order of their codes, as far as they are known.
  ///
  /// The country comes first where it is among them.
  func named(_ codes: Set<RegionCode>) throws -> [Region] {
    let known = try regions(codes)
    let country = codes.contains(.country) ? [try region(.country)] : []
    return country + known.values.sorted { $0.code < $1.code }
  }

  /// Programmes in the order of the catalogue.
  ///
  /// Empty without a statement when nothing names one.
  private func programmes(_ codes: Set<ProgrammeCode>) throws -> [Programme] {
    guard !codes.isEmpty else { return [] }
    return try rows("SELECT * FROM programme ORDER BY number").map(Programme.init)
      .filter { codes.contains($0.code) }
  }
}

extension Target {
  fileprivate var programme: ProgrammeCode? {
    if case .programme(let code) = subject { code } else { nil }
  }
}
