import GRDB
import TuntasModel

/// A government or a district as a map.
extension RegistryReader {
  /// The villages of a region, and how those of its parts stand that the viewer may see whole.
  ///
  /// Only parts that lie wholly in the viewer's scope have a standing; villages are drawn whoever
  /// looks.
  ///
  /// - Parameter code: A government or a district.
  /// - Returns: The page.
  /// - Throws: ``RegistryError/withoutMap(_:)`` for what is neither government nor district.
  func mapPage(of code: RegionCode) throws -> MapPage {
    guard code.level == .regency || code.level == .district else {
      _ = try self.region(code)
      throw RegistryError.withoutMap(code)
    }
    let region = try self.region(code)
    try checkScope(code)
    guard !viewer.seesOnlyPublished(code) else { throw RegistryError.regionOutOfScope(code) }
    let parts = try standings(of: codes(below: code).filter(viewer.scope.contains))
    let behind = try behind(parts.map(\.region))
    var page = MapPage(
      region: region,
      path: try path(to: code),
      moment: moment,
      villages: try villages(in: code),
      parts: parts,
      pointsBehind: behind.points,
      quality: try qualityPage(in: code, of: .onList),
      sources: try sources(ids: listSources(of: parts) + behind.sources)
    )
    page.undatedReports = behind.undated
    return page
  }

  /// Every village of the region with its middle and area; codes of villages do not end in four
  /// zeros.
  private func villages(in region: RegionCode) throws -> [Region] {
    try rows(
      "SELECT * FROM region WHERE code BETWEEN ? AND ? AND code % 10000 <> 0 ORDER BY code",
      [region.numbers.lowerBound, region.numbers.upperBound]
    ).compactMap(Region.init)
  }

  /// How far the programmes of regions are behind their plans at most, as far as an agency reported
  /// any in the quarter shown, and what that rests on.
  ///
  /// In points of percent behind the plan, the largest of any programme of the region. Only
  /// programmes with a reported actual count.
  private func behind(
    _ regions: [Region]
  ) throws -> (points: [RegionCode: Double], undated: [RegionCode: Int], sources: [String]) {
    guard !regions.isEmpty else { return ([:], [:], []) }
    let records = try ProgrammeRecords(self, in: regions.map(\.code))
    let catalogue = try rows("SELECT * FROM programme ORDER BY number").map(Programme.init)
    let standings = regions.flatMap { region in
      catalogue.filter { records.isExpected($0.code, in: region.code) }.map { programme in
        ProgrammeStanding(
          records.figures(programme, in: region),
          at: moment.quarter,
          today: moment.today
        )
      }
    }.filter { $0.actual != nil }
    let points = standings.map { ($0.figures.region.code, $0.pointsBehind) }
    let figures = standings.map(\.figures)
    let undated = standings.filter(\.isUndated).map { ($0.figures.region.code, 1) }
    return (
      Dictionary(points, uniquingKeysWith: max),
      Dictionary(undated, uniquingKeysWith: +),
      figures.flatMap { $0.reports.map(\.source) + [$0.target?.source].compactMap(\.self) }
    )
  }
}
