import GRDB
import TuntasModel

/// Programmes, their targets and what agencies reported.
extension RegistryReader {
  /// The programmes of a region, or of the four governments, with a target or a report in the year.
  ///
  /// Above the viewer's scope the figures are those of the scope itself, and so is the region.
  ///
  /// Governments stand beside one another, in their own order, each with its programmes in the
  /// order of the catalogue; nothing is summed.
  ///
  /// - Parameter code: The region; `nil`, the country and a province ask for the governments.
  /// - Returns: The table, with the sources its figures rest on.
  /// - Throws: ``RegistryError/unknownRegion(_:)``, ``RegistryError/regionOutOfScope(_:)``.
  func programmeTable(in code: RegionCode?) throws -> ProgrammeTable {
    guard let code, code.level >= .regency else {
      let governments = governmentsInScope
      let regions = try regions(governments)
      // Who sees a part of one government only is told whose the figures are.
      let part = governments.count == 1 ? governments.first { $0.level > .regency } : nil
      return try programmeTable(
        part.flatMap { regions[$0] },
        of: governments.compactMap { regions[$0] }
      )
    }
    _ = try self.region(code)
    try checkScope(code)
    let seen = try self.region(scope(in: code))
    return try programmeTable(seen, of: [seen])
  }

  /// The rows of expected programmes in some regions.
  ///
  /// - Parameters:
  ///   - region: The region that the table is headed by; `nil` for the governments.
  ///   - regions: The regions that have rows.
  /// - Returns: The table.
  /// - Throws: An error of the database.
  private func programmeTable(_ region: Region?, of regions: [Region]) throws -> ProgrammeTable {
    let records = try ProgrammeRecords(self, in: regions.map(\.code))
    let catalogue = try rows("SELECT * FROM programme ORDER BY number").map(Programme.init)
    let figures = regions.flatMap { region in
      catalogue.compactMap { programme in
        records.isExpected(programme.code, in: region.code)
          ? records.figures(programme, in: region) : nil
      }
    }
    let subjects = Set(figures.map(\.programme.code))
    return ProgrammeTable(
      region: region,
      moment: moment,
      figures: figures,
      sources: try sources(ids: records.sources(of: subjects))
    )
  }

  /// One programme in one region, quarter by quarter and region by region.
  ///
  /// The regions below are listed only where an agency reported the programme there; otherwise the
  /// page is of the region alone.
  ///
  /// - Parameters:
  ///   - code: The programme.
  ///   - asked: Where; above the viewer's scope the scope is shown instead.
  /// - Returns: The page.
  /// - Throws: ``RegistryError/unknownProgramme(_:)``, ``RegistryError/unknownRegion(_:)``,
  ///   ``RegistryError/regionOutOfScope(_:)``.
  func programmePage(_ code: ProgrammeCode, in asked: RegionCode) throws -> ProgrammePage {
    _ = try self.region(asked)
    try checkScope(asked)
    let regionCode = scope(in: asked)
    let region = try self.region(regionCode)
    let found = try row("SELECT * FROM programme WHERE code = ?", [code.word])
    guard let found else { throw RegistryError.unknownProgramme(code.word) }
    let programme = try Programme(found)
    let below = try partCodes(below: regionCode)
    let records = try ProgrammeRecords(self, in: [regionCode] + below, programme: code)
    let known = below.filter { records.hasRows(code, in: $0) }
    let parts = records.hasReports(code, in: below) ? known : []
    let partRegions = try regions(known)
    let indicators = try indicators(of: code, in: regionCode)
    let ids = records.sources(of: [code]) + indicators.map(\.source)
    var page = ProgrammePage(
      path: try path(to: regionCode),
      moment: moment,
      figures: records.figures(programme, in: region),
      parts: parts.compactMap { part in
        partRegions[part].map { records.figures(programme, in: $0) }
      },
      indicators: indicators,
      sources: try sources(ids: ids)
    )
    let byName = try funnel(programme, number: found.get("number"), in: regionCode)
    page.funnels = [byName].compactMap(\.self) + PublishedFunnels(indicators).funnels
    if let place = try place(of: programme, number: found.get("number"), in: regionCode) {
      (page.notServed, page.undatedServed) = try notServed(place)
      page.servedOnList = page.notServed.map { place.standing.families - $0 }
      page.effects = try effects(place)
    }
    // Above governments nothing is counted; of another government nobody is named.
    if page.whole.figures.byName != nil, regionCode.level >= .regency {
      let offList = try countRecipients(of: found.get("number"), in: regionCode)
      page.namedOffList = offList.reduce(0) { $0 + $1.count }
      page.regionsBelow = below.count
      page.namedParts = known.compactMap { part in
        partRegions[part].map { region in
          NamedPart(
            records.figures(programme, in: region),
            at: moment,
            offList: offList.reduce(0) { part.contains($1.village) ? $0 + $1.count : $0 }
          )
        }
      }
    }
    return page
  }

  /// The regions directly below one: of the country and a province the governments, of a village
  /// nothing.
  private func partCodes(below region: RegionCode) throws -> [RegionCode] {
    switch region.level {
    case .country, .province: Governments.all.filter { region.contains($0) }
    case .regency, .district: try codes(below: region)
    case .village: []
    }
  }

  /// What is published of a programme, and the money that the same sources name for all programmes
  /// together: it is what the programme was paid from.
  ///
  /// Those of the government of the region, since that is where such values are published; in the
  /// order of their periods.
  private func indicators(of code: ProgrammeCode, in region: RegionCode) throws -> [Indicator] {
    try rows(
      """
      SELECT * FROM indicator WHERE region = ?1 AND (programme = ?2
        OR programme IS NULL AND unit = 'rupiah' AND source IN
          (SELECT source FROM indicator WHERE region = ?1 AND programme = ?2))
      ORDER BY period, number
      """,
      [region.ancestor(at: .regency).number, code.word]
    ).compactMap(Indicator.init).filter(try KnownOnDay(self).contains)
  }
}
