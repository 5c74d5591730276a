import Testing
import TuntasModel
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
    #expect(all.regions.rows.map(\.region.code) == [Governments.bekasiRegency])
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

  @Test("Families are those of the scope, however wide the question")
  func families() async throws {
    let store = try await Fixture.store()
    for region in [RegionCode.country, Governments.bekasiRegency, Self.district.scope] {
      let page = try await store.families(
        FamilyFilter(region: region),
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
      #expect(hits.count == 7)
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
        FamilyFilter(region: .country),
        page: PageRequest(limit: 5),
        at: MomentQuery(),
        for: viewer
      )
    }
    await #expect(throws: RegistryError.peopleHidden) {
      try await store.search("siti", in: .country, limit: 5, at: MomentQuery(), for: viewer)
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
