public import TuntasModel

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MemoryRegistry: Registry {
  public nonisolated func overview(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Overview {
    try await reading(at: moment, for: viewer).overview(of: region)
  }

  public nonisolated func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable {
    try await reading(at: moment, for: viewer).regionTable(below: region)
  }

  public nonisolated func deliberations(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> DeliberationTable {
    try await reading(at: moment, for: viewer).deliberationTable(in: region)
  }

  public nonisolated func families(
    _ query: FamilyQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow> {
    try await reading(at: moment, for: viewer).families(query, page: page)
  }

  public nonisolated func countFamilies(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Int {
    try await reading(at: moment, for: viewer).countFamilies(query)
  }

  public nonisolated func familyCounts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [FamilyCount] {
    try await reading(at: moment, for: viewer).familyCounts(query, by: column)
  }

  public nonisolated func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard {
    try await reading(at: moment, for: viewer).card(key)
  }

  public nonisolated func search(
    _ query: SearchQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults {
    try await reading(at: moment, for: viewer).search(query)
  }

  public nonisolated func sources(
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SourceTable {
    try await reading(at: moment, for: viewer).sourceTable()
  }

  public nonisolated func source(
    _ id: String,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SourcePage {
    try await reading(at: moment, for: viewer).sourcePage(id)
  }

  public nonisolated func figures(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FiguresPage {
    try await reading(at: moment, for: viewer).figuresPage(of: region)
  }

  public nonisolated func povertyLines(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PovertyLinesPage {
    try await reading(at: moment, for: viewer).povertyLinesPage(of: region)
  }

  public nonisolated func pace(
    of government: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PacePage {
    try await reading(at: moment, for: viewer).pacePage(of: government)
  }

  public nonisolated func map(
    of region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> MapPage {
    try await reading(at: moment, for: viewer).mapPage(of: region)
  }

  public nonisolated func programmes(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammeTable {
    try await reading(at: moment, for: viewer).programmeTable(in: region)
  }

  public nonisolated func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammePage {
    try await reading(at: moment, for: viewer).programmePage(code, in: region)
  }

  public nonisolated func flowFamilies(
    _ query: FlowQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FlowFamily> {
    try await reading(at: moment, for: viewer).flowFamilies(query, page: page)
  }

  public nonisolated func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<RecipientRow> {
    try await reading(at: moment, for: viewer).recipients(of: code, in: region, page: page)
  }

  public nonisolated func quality(
    in region: RegionCode?,
    of families: QualityFamilies,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage {
    try await reading(at: moment, for: viewer).qualityPage(in: region, of: families)
  }

  public nonisolated func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    of families: QualityFamilies,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<QualityRow> {
    try await reading(at: moment, for: viewer).qualityRows(
      rule,
      in: region,
      of: families,
      page: page
    )
  }
}
