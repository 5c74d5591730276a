import Testing
@testable import TuntasModel
import TuntasStore

@Suite("What a viewer may see")
struct ScopeTests {
  private static let district = Viewer(
    role: .district,
    scope: RegionCode("32.16.01") ?? .country
  )

  @Test("Rows outside of the scope are left out, and asking for them is refused")
  func regions() async throws {
    let store = try await Fixture.store()
    let viewer = Self.district
    let all = try await store.overview(of: nil, at: MomentQuery(), for: viewer)
    #expect(all.regions.rows.map(\.region.code) == [viewer.scope])
    let own = try await store.regions(
      below: Governments.bekasiRegency,
      at: MomentQuery(),
      for: viewer
    )
    #expect(own.rows.map(\.region.name) == ["Tarumajaya"])
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await store.regions(below: Governments.bogor, at: MomentQuery(), for: viewer)
    }
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await store.programmes(in: Governments.bogor, at: MomentQuery(), for: viewer)
    }
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await store.programme("pkh", in: Governments.bogor, at: MomentQuery(), for: viewer)
    }
  }

  @Test(
    "No table tells the counts of more than the scope, and rows make up the whole",
    arguments: [("32.16.01", 5, 9), ("32.16.01.1007", 3, 6), ("32.16.02", 1, 1)]
  )
  func counts(code: String, families: Int, people: Int) async throws {
    let store = try await Fixture.store()
    let scope = try #require(RegionCode(code))
    let viewer = Viewer(role: .district, scope: scope)
    for level in RegionLevel.allCases where level <= scope.level {
      let region = scope.ancestor(at: level)
      let overview = try await store.overview(of: region, at: MomentQuery(), for: viewer)
      let table = overview.regions
      let rows = table.rows.isEmpty ? [table.whole].compactMap(\.self) : table.rows
      #expect(rows.allSatisfy { scope.contains($0.region.code) })
      #expect(rows.reduce(0) { $0 + $1.families } == families)
      #expect(table.whole.map { $0.families == families } ?? (level < .regency))
      // The path leads to what is counted, whatever was asked for.
      #expect(table.path.last?.code == (level < .regency ? nil : scope))
      #expect(rows.allSatisfy { $0.list?.families == nil })
      #expect(
        overview.programmes.standings.allSatisfy { scope.contains($0.figures.region.code) }
      )
    }
    let whole = try await store.regions(below: scope, at: MomentQuery(), for: viewer).whole
    #expect(whole?.people == people)
  }

  @Test("A programme above the scope is that of the scope")
  func programme() async throws {
    let store = try await Fixture.store()
    let viewer = Self.district
    let page = try await store.programme(
      "rutilahu",
      in: Governments.bekasiRegency,
      at: MomentQuery(),
      for: viewer
    )
    #expect(page.whole.figures.region.code == viewer.scope)
    #expect(page.whole.actual == 1)
    #expect(page.whole.figures.byName == 1)
    #expect(page.path.map(\.name) == ["Bekasi", "Tarumajaya"])
    #expect(page.parts.allSatisfy { viewer.scope.contains($0.figures.region.code) })
    let table = try await store.programmes(in: nil, at: MomentQuery(), for: viewer)
    #expect(table.standings.map(\.actual) == [1])
  }

  @Test("Families are those of the scope, however wide the question")
  func families() async throws {
    let store = try await Fixture.store()
    for region in [RegionCode.country, Governments.bekasiRegency, Self.district.scope] {
      let page = try await store.families(
        FamilyQuery(region: region),
        page: PageRequest(limit: 50),
        at: MomentQuery(),
        for: Self.district
      )
      #expect(page.rows.count == 5)
      let hits = try await store.search(
        "siti",
        in: region,
        limit: 50,
        at: MomentQuery(),
        for: Self.district
      )
      #expect(hits.families.count == 7)
    }
    let other = Fixture.key("32.16.02.1006", 1)
    await #expect(throws: RegistryError.regionOutOfScope(other.village)) {
      try await store.family(other, at: MomentQuery(), for: Self.district)
    }
  }

  @Test(
    "A lead and a meeting see figures and never a person",
    arguments: [Viewer(role: .lead), Viewer(role: .steward, isInMeeting: true)]
  )
  func people(viewer: Viewer) async throws {
    let store = try await Fixture.store()
    let overview = try await store.overview(of: nil, at: MomentQuery(), for: viewer)
    #expect(overview.regions.rows.first?.families == 6)
    await #expect(throws: RegistryError.peopleHidden) {
      try await store.families(
        FamilyQuery(region: .country),
        page: PageRequest(limit: 5),
        at: MomentQuery(),
        for: viewer
      )
    }
    for column in FamilyColumn.allCases {
      await #expect(throws: RegistryError.peopleHidden) {
        try await store.familyCounts(
          FamilyQuery(region: .country),
          by: column,
          at: MomentQuery(),
          for: viewer
        )
      }
    }
    await #expect(throws: RegistryError.peopleHidden) {
      try await store.countFamilies(
        FamilyQuery(region: .country),
        at: MomentQuery(),
        for: viewer
      )
    }
    let id = Fixture.id("32.16.01.1007", 1)
    for text in ["siti", id] {
      let found = try await store.search(
        text,
        in: .country,
        limit: 5,
        at: MomentQuery(),
        for: viewer
      )
      #expect(found.families.isEmpty)
      #expect(found.count(of: .families).number == 0)
    }
    await #expect(throws: RegistryError.peopleHidden) {
      try await store.family(
        Fixture.key("32.16.01.1007", 1),
        at: MomentQuery(),
        for: viewer
      )
    }
  }
}
