import TuntasModel

/// A government or a district as a map.
extension Reading {
  /// The villages of a region, and how those of its parts stand that the viewer may see whole.
  ///
  /// - Throws: ``RegistryError/withoutMap(_:)`` for what is neither government nor district.
  func mapPage(of code: RegionCode) throws -> MapPage {
    let region = try region(code)
    guard code.level == .regency || code.level == .district else {
      throw RegistryError.withoutMap(code)
    }
    try checkScope(code)
    guard !viewer.seesOnlyPublished(code) else { throw RegistryError.regionOutOfScope(code) }
    let parts = standings(of: regions(below: code).filter(viewer.scope.contains))
    let reported = reported(in: parts.map(\.region))
    var page = MapPage(
      region: region,
      path: path(to: code),
      moment: moment,
      villages: holdings.regions.filter { $0.code.level == .village && code.contains($0.code) },
      parts: parts,
      pointsBehind: Dictionary(
        reported.map { ($0.figures.region.code, $0.pointsBehind) },
        uniquingKeysWith: max
      ),
      quality: try qualityPage(in: code, of: .onList),
      sources: sources(listSources(of: parts) + reported.flatMap(Self.sources))
    )
    page.undatedReports = Dictionary(
      reported.filter(\.isUndated).map { ($0.figures.region.code, 1) },
      uniquingKeysWith: +
    )
    return page
  }

  /// How the programmes of regions stand of which an agency reported in the quarter shown.
  private func reported(in regions: [Region]) -> [ProgrammeStanding] {
    let book = ProgrammeBook(self, in: regions.map(\.code))
    let standings = regions.flatMap { region in
      holdings.programmes.filter { book.isExpected($0.code, in: region.code) }.map {
        ProgrammeStanding(
          book.figures($0, in: region),
          at: moment.quarter,
          today: moment.today
        )
      }
    }
    return standings.filter { $0.actual != nil }
  }

  private static func sources(of standing: ProgrammeStanding) -> [String] {
    standing.figures.reports.map(\.source) + [standing.figures.target?.source].compactMap(\.self)
  }
}
