// The questions that show families one by one.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ScopedRegistry {
  public func families(
    _ query: FamilyQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow> {
    try await allowFamilies(query, at: moment, for: viewer) {
      try await store.families(query, page: page, at: moment, for: viewer)
    }
  }

  public func countFamilies(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Int {
    try await allowFamilies(query, at: moment, for: viewer) {
      try await store.countFamilies(query, at: moment, for: viewer)
    }
  }

  public func familyCounts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [FamilyCount] {
    try await allowFamilies(query, at: moment, for: viewer) {
      try await store.familyCounts(query, by: column, at: moment, for: viewer)
    }
  }

  public func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard {
    let rule = agencyRule(at: moment, for: viewer)
    let access = Access(
      .seeFamilies,
      of: [.families],
      in: key.village,
      family: key,
      by: viewer
    )
    return try await allow(access, where: { try await rule?.check(key) }) {
      try await store.family(key, at: moment, for: viewer)
    }
  }

  public func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<RecipientRow> {
    let rule = agencyRule(at: moment, for: viewer)
    let access = Access(.seeFamilies, of: [.enrolments], in: region, by: viewer)
    return try await allow(access, where: { try await rule?.check(code) }) {
      try await store.recipients(of: code, in: region, page: page, at: moment, for: viewer)
    }
  }

  public func flowFamilies(
    _ query: FlowQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FlowFamily> {
    let access = Access(.seeFamilies, of: [.listings], in: query.government, by: viewer)
    return try await allow(access, where: { try Self.checkNoAgency(viewer) }) {
      try await store.flowFamilies(query, page: page, at: moment, for: viewer)
    }
  }

  /// A list of everybody is for no programme of an agency.
  private static func checkNoAgency(_ viewer: Viewer) throws(RegistryError) {
    guard viewer.right(to: .seeFamilies) == .own else { return }
    throw .ownProgrammeNeeded(agency: viewer.agency ?? "")
  }

  public func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    of families: QualityFamilies,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<QualityRow> {
    let verb = rule.isAboutPeople ? Verb.seeFamilyIssues : .seeFigures
    let kinds: [RecordKind] = rule.isAboutPeople ? [.families] : []
    return try await allow(Access(verb, of: kinds, in: region, by: viewer)) {
      try await store.qualityRows(
        rule,
        in: region,
        of: families,
        page: page,
        at: moment,
        for: viewer
      )
    }
  }

  private func allowFamilies<Value: Sendable>(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer,
    _ body: () async throws -> Value
  ) async throws -> Value {
    let rule = agencyRule(at: moment, for: viewer)
    let access = Access(.seeFamilies, of: [.families], in: query.region, by: viewer)
    return try await allow(access, where: { try await rule?.check(query) }, body)
  }
}
