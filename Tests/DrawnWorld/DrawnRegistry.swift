package import TuntasModel

/// A registry with the figures of one small world, for screens that must look the same every day.
package struct DrawnRegistry: Registry {
  /// What every read fails with, for screens that have no data.
  var failure: RegistryError?

  /// Makes a registry; one with a failure answers nothing else.
  package init(failure: RegistryError? = nil) {
    self.failure = failure
  }

  package func overview(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Overview {
    try await check()
    let targets = [(2024, "Inpres 4/2022"), (2026, "Inpres 8/2025")].map { year, document in
      Target(
        subject: .indicator("extreme-poverty-rate"),
        region: .country,
        year: year,
        value: 0,
        unit: "percent",
        document: document,
        certainty: .published,
        source: "inpres"
      )
    }
    return Overview(
      regions: try await regions(below: region, at: moment, for: viewer),
      programmes: try await programmes(in: region, at: moment, for: viewer),
      zeroTargets: targets,
      lists: region == Governments.bekasiRegency ? DrawnSources.lists : []
    )
  }

  package func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable {
    try await check()
    guard let region else {
      return RegionTable(region: nil, moment: Drawn.moment, rows: Drawn.governments)
    }
    guard let place = Drawn.regions.first(where: { $0.code == region }) else {
      throw RegistryError.unknownRegion(region.description)
    }
    return RegionTable(
      region: place,
      path: Drawn.path(to: region),
      moment: Drawn.moment,
      rows: Drawn.children(of: region),
      whole: Drawn.standing(of: place)
    )
  }

  package func deliberations(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> DeliberationTable {
    DrawnDeliberations.table(try await regions(below: region, at: moment, for: viewer))
  }

  package func families(
    _ query: FamilyQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow> {
    try await check()
    return Drawn.page(of: DrawnFamilies(query).rows, page)
  }

  package func countFamilies(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Int {
    try await check()
    return DrawnFamilies(query).rows.count
  }

  package func familyCounts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [FamilyCount] {
    try await check()
    return DrawnFamilies(query).counts(by: column)
  }

  package func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard {
    try await check()
    return DrawnFamily.card(key)
  }

  package func search(
    _ query: SearchQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults {
    try await check()
    return DrawnSearch.results(of: query)
  }

  package func sources(at moment: MomentQuery, for viewer: Viewer) async throws -> SourceTable {
    try await check()
    return SourceTable(moment: Drawn.moment, rows: DrawnSources.rows)
  }

  package func source(
    _ id: String,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SourcePage {
    try await check()
    guard let page = DrawnSources.page(id) else { throw RegistryError.unknownSource(id) }
    return page
  }

  package func figures(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FiguresPage {
    try await check()
    return FiguresPage(
      region: Drawn.regions.first { $0.code == region },
      path: region.map { Drawn.path(to: $0) } ?? [],
      moment: Drawn.moment,
      indicators: DrawnProgrammes.costs,
      sources: [Drawn.sampleSource]
    )
  }

  package func povertyLines(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PovertyLinesPage {
    try await check()
    return DrawnLines.page(of: region)
  }

  package func pace(
    of government: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PacePage {
    try await check()
    guard let region = Drawn.regions.first(where: { $0.code == government }) else {
      throw RegistryError.unknownRegion(government.description)
    }
    return PacePage(
      region: region,
      moment: Drawn.moment,
      standing: Drawn.standing(of: region),
      lists: DrawnSources.lists
    )
  }

  package func map(
    of region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> MapPage {
    try await check()
    guard let place = Drawn.regions.first(where: { $0.code == region }) else {
      throw RegistryError.unknownRegion(region.description)
    }
    return MapPage(
      region: place,
      path: Drawn.path(to: region),
      moment: Drawn.moment,
      villages: Drawn.regions.filter { $0.code.level == .village && region.contains($0.code) },
      parts: Drawn.children(of: region),
      quality: try await quality(in: region, at: moment, for: viewer)
    )
  }

  package func programmes(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammeTable {
    try await check()
    let figures = DrawnProgrammes.figures.filter { region == nil || $0.region.code == region }
    let place = Drawn.regions.first { $0.code == region }
    return ProgrammeTable(
      region: place,
      moment: Drawn.moment,
      figures: figures,
      sources: [Drawn.sampleSource]
    )
  }

  package func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammePage {
    try await check()
    let known = DrawnProgrammes.figures + DrawnProgrammes.districts
    guard
      let figures = known.first(where: { $0.programme.code == code && $0.region.code == region })
    else { throw RegistryError.unknownProgramme(code.word) }
    return ProgrammePage(
      path: Drawn.path(to: region),
      moment: Drawn.moment,
      figures: figures,
      parts: DrawnProgrammes.districts.filter {
        $0.programme.code == code && $0.region.code.parent == region
      },
      indicators: DrawnProgrammes.costs,
      sources: [Drawn.sampleSource]
    )
  }

  package func flowFamilies(
    _ query: FlowQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FlowFamily> {
    try await check()
    return Page(rows: [], hasPrevious: false, hasNext: false)
  }

  package func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<RecipientRow> {
    try await check()
    return Page(rows: [], hasPrevious: false, hasNext: false)
  }

  private func check() async throws {
    if let failure { throw failure }
  }
}
