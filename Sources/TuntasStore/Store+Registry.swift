import GRDB
public import TuntasModel

/// The questions of readers; what each asks and promises stands at `Registry`.
///
/// Each is answered on a thread of the database from one state of the registry, whatever is written
/// meanwhile, and ends when its task is cancelled. Scope and masking are applied on the way.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Store: Registry {
  public func overview(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Overview {
    try await answer(at: moment, for: viewer) { reader in
      let targets = try reader.zeroTargets(for: region)
      let lists = try reader.lists(of: region)
      return Overview(
        regions: try reader.regionTable(below: region),
        programmes: try reader.programmeTable(in: region),
        zeroTargets: targets,
        lists: lists,
        sources: try reader.sources(ids: targets.map(\.source) + lists.map(\.source))
      )
    }
  }

  public func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable {
    try await answer(at: moment, for: viewer) { try $0.regionTable(below: region) }
  }

  public func deliberations(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> DeliberationTable {
    try await answer(at: moment, for: viewer) { try $0.deliberationTable(in: region) }
  }

  public func families(
    _ query: FamilyQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow> {
    try await answer(at: moment, for: viewer) { try $0.families(query, page: page) }
  }

  public func countFamilies(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Int {
    try await answer(at: moment, for: viewer) { try $0.countFamilies(query) }
  }

  public func familyCounts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [FamilyCount] {
    try await answer(at: moment, for: viewer) { try $0.familyCounts(query, by: column) }
  }

  public func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard {
    try await answer(at: moment, for: viewer) { try $0.card(key) }
  }

  public func search(
    _ query: SearchQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults {
    try await answer(at: moment, for: viewer) { try $0.search(query) }
  }

  public func sources(at moment: MomentQuery, for viewer: Viewer) async throws -> SourceTable {
    try await answer(at: moment, for: viewer) { try $0.sourceTable() }
  }

  public func source(
    _ id: String,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SourcePage {
    try await answer(at: moment, for: viewer) { try $0.sourcePage(id) }
  }

  public func figures(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FiguresPage {
    try await answer(at: moment, for: viewer) { try $0.figuresPage(of: region) }
  }

  public func povertyLines(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PovertyLinesPage {
    try await answer(at: moment, for: viewer) { try $0.povertyLinesPage(of: region) }
  }

  public func pace(
    of government: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PacePage {
    try await answer(at: moment, for: viewer) { try $0.pacePage(of: government) }
  }

  public func map(
    of region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> MapPage {
    try await answer(at: moment, for: viewer) { try $0.mapPage(of: region) }
  }

  public func programmes(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammeTable {
    try await answer(at: moment, for: viewer) { try $0.programmeTable(in: region) }
  }

  public func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammePage {
    try await answer(at: moment, for: viewer) { try $0.programmePage(code, in: region) }
  }

  public func flowFamilies(
    _ query: FlowQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FlowFamily> {
    try await answer(at: moment, for: viewer) { try $0.flowFamilies(query, page: page) }
  }

  public func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<RecipientRow> {
    try await answer(at: moment, for: viewer) {
      try $0.recipients(of: code, in: region, page: page)
    }
  }

  public func quality(
    in region: RegionCode?,
    of families: QualityFamilies,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage {
    try await answer(at: moment, for: viewer) { try $0.qualityPage(in: region, of: families) }
  }

  public func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    of families: QualityFamilies,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<QualityRow> {
    try await answer(at: moment, for: viewer) {
      try $0.qualityRows(rule, in: region, of: families, page: page)
    }
  }

  /// Answers a question from one state of the registry.
  ///
  /// Every function of `Registry` goes this way, so that no answer can forget the viewer, the day
  /// asked for, or the translation of errors.
  ///
  /// - Parameters:
  ///   - moment: The year and day asked for.
  ///   - viewer: For whom the answer is masked and limited.
  ///   - body: Works the answer out on a thread of the database.
  /// - Returns: The answer.
  /// - Throws: `RegistryError` when there is nothing to answer from or the viewer may not see it,
  ///   ``StoreError`` when the file cannot be read, `CancellationError` when the task was
  ///   cancelled.
  private func answer<Value: Sendable>(
    at moment: MomentQuery,
    for viewer: Viewer,
    _ body: @escaping @Sendable (RegistryReader) throws -> Value
  ) async throws -> Value {
    try await read { db in
      try body(RegistryReader(db, at: moment, for: viewer))
    }
  }
}
