// What each question asks and promises stands at `Registry`.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ScopedRegistry: Registry {
  public func overview(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Overview {
    try await allow(Access(.seeFigures, in: region, by: viewer)) {
      try await store.overview(of: region, at: moment, for: viewer)
    }
  }

  public func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable {
    try await allow(Access(.seeFigures, in: region, by: viewer)) {
      try await store.regions(below: region, at: moment, for: viewer)
    }
  }

  public func deliberations(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> DeliberationTable {
    try await allow(Access(.seeFigures, in: region, by: viewer)) {
      try await store.deliberations(in: region, at: moment, for: viewer)
    }
  }

  public func search(
    _ query: SearchQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults {
    var query = query
    if !viewer.may(.searchFamilies) { query.kinds.remove(.families) }
    let findsFamilies = query.kinds.contains(.families)
    let verb = findsFamilies ? Verb.searchFamilies : .search
    let kinds: [RecordKind] = findsFamilies ? [.families] : []
    let asked = query
    return try await allow(Access(verb, of: kinds, in: query.region, by: viewer)) {
      try await store.search(asked, at: moment, for: viewer)
    }
  }

  public func sources(at moment: MomentQuery, for viewer: Viewer) async throws -> SourceTable {
    try await allow(Access(.seeFigures, by: viewer)) {
      try await store.sources(at: moment, for: viewer)
    }
  }

  public func source(
    _ id: String,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SourcePage {
    try await allow(Access(.seeFigures, by: viewer)) {
      try await store.source(id, at: moment, for: viewer)
    }
  }

  // What is published is for everybody, wherever it lies.
  public func figures(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FiguresPage {
    try await allow(Access(.seeFigures, by: viewer)) {
      try await store.figures(of: region, at: moment, for: viewer)
    }
  }

  public func povertyLines(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PovertyLinesPage {
    try await allow(Access(.seeFigures, by: viewer)) {
      try await store.povertyLines(of: region, at: moment, for: viewer)
    }
  }

  public func pace(
    of government: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PacePage {
    try await allow(Access(.seeFigures, in: government, by: viewer)) {
      try await store.pace(of: government, at: moment, for: viewer)
    }
  }

  public func map(
    of region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> MapPage {
    try await allow(Access(.seeFigures, in: region, by: viewer)) {
      try await store.map(of: region, at: moment, for: viewer)
    }
  }

  public func programmes(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammeTable {
    try await allow(Access(.seeFigures, in: region, by: viewer)) {
      try await store.programmes(in: region, at: moment, for: viewer)
    }
  }

  public func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammePage {
    try await allow(Access(.seeFigures, in: region, by: viewer)) {
      try await store.programme(code, in: region, at: moment, for: viewer)
    }
  }

  public func quality(
    in region: RegionCode?,
    of families: QualityFamilies,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage {
    try await allow(Access(.seeFigures, in: region, by: viewer)) {
      try await store.quality(in: region, of: families, at: moment, for: viewer)
    }
  }
}
