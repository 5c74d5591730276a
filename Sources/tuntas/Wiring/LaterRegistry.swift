import TuntasModel

/// A registry that opens later: each read waits for it.
struct LaterRegistry: Registry {
  /// Gives the registry once it is open, or throws why it could not be opened.
  let opened: @Sendable () async throws -> any Registry

  func overview(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Overview {
    try await opened().overview(of: region, at: moment, for: viewer)
  }

  func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable {
    try await opened().regions(below: region, at: moment, for: viewer)
  }

  func deliberations(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> DeliberationTable {
    try await opened().deliberations(in: region, at: moment, for: viewer)
  }

  func families(
    _ query: FamilyQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow> {
    try await opened().families(query, page: page, at: moment, for: viewer)
  }

  func countFamilies(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Int {
    try await opened().countFamilies(query, at: moment, for: viewer)
  }

  func familyCounts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [FamilyCount] {
    try await opened().familyCounts(query, by: column, at: moment, for: viewer)
  }

  func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard {
    try await opened().family(key, at: moment, for: viewer)
  }

  func search(
    _ query: SearchQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults {
    try await opened().search(query, at: moment, for: viewer)
  }

  func sources(at moment: MomentQuery, for viewer: Viewer) async throws -> SourceTable {
    try await opened().sources(at: moment, for: viewer)
  }

  func source(_ id: String, at moment: MomentQuery, for viewer: Viewer) async throws -> SourcePage {
    try await opened().source(id, at: moment, for: viewer)
  }

  func figures(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FiguresPage {
    try await opened().figures(of: region, at: moment, for: viewer)
  }

  func povertyLines(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PovertyLinesPage {
    try await opened().povertyLines(of: region, at: moment, for: viewer)
  }

  func pace(
    of government: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PacePage {
    try await opened().pace(of: government, at: moment, for: viewer)
  }

  func map(
    of region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> MapPage {
    try await opened().map(of: region, at: moment, for: viewer)
  }

  func programmes(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammeTable {
    try await opened().programmes(in: region, at: moment, for: viewer)
  }

  func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammePage {
    try await opened().programme(code, in: region, at: moment, for: viewer)
  }

  func flowFamilies(
    _ query: FlowQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FlowFamily> {
    try await opened().flowFamilies(query, page: page, at: moment, for: viewer)
  }

  func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<RecipientRow> {
    try await opened().recipients(of: code, in: region, page: page, at: moment, for: viewer)
  }

  func quality(
    in region: RegionCode?,
    of families: QualityFamilies,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage {
    try await opened().quality(in: region, of: families, at: moment, for: viewer)
  }

  func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    of families: QualityFamilies,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<QualityRow> {
    try await opened().qualityRows(
      rule,
      in: region,
      of: families,
      page: page,
      at: moment,
      for: viewer
    )
  }
}
