import Testing
import TuntasFiles
import TuntasModel
import TuntasStore

@Suite("An office of one government")
struct HomeTests {
  private static let viewer = Viewer(role: .steward, home: Governments.bogor)
  private static let moment = MomentQuery()

  /// Bogor is at home; of Bekasi its list has a printed number, a published and a remarked target.
  private func store() async throws -> Store {
    var fixture = Fixture()
    fixture.texts[.targets, default: ""] += """
      32.16,pkh,,2025,560,family,,remark,no,,dinsos
      32.01,pkh,,2025,70,family,,remark,no,,dinsos

      """
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    return store
  }

  @Test("Of other governments the printed numbers of their lists are seen, and no row is counted")
  func standings() async throws {
    let store = try await store()
    let rows = try await store.overview(of: nil, at: Self.moment, for: Self.viewer).regions.rows
    #expect(rows.map(\.region.code) == Governments.all)
    let bekasi = rows[0]
    #expect([bekasi.families, bekasi.people, bekasi.recorded, bekasi.verified] == [0, 0, 0, 0])
    #expect(bekasi.villages == 187)
    #expect(bekasi.deliberated == 0)
    #expect(bekasi.publishedFamilies?.value == 6)
    #expect(bekasi.published == nil)
    #expect(bekasi.isPublishedOnly)
    #expect(!bekasi.isSynthetic)
    #expect(bekasi.list?.rowsSource == nil)
    let bogor = rows[2]
    #expect(bogor.families == 3)
    #expect(!bogor.isPublishedOnly)
  }

  @Test(
    "Another government has no rows below it",
    arguments: ["32.16", "32.16.01", "32.16.01.1007"]
  )
  func otherRegion(code: String) async throws {
    let store = try await store()
    let region = try #require(RegionCode(code))
    let table = try await store.regions(below: region, at: Self.moment, for: Self.viewer)
    #expect(table.rows.isEmpty)
    let whole = try #require(table.whole)
    #expect(whole.region.code == region)
    #expect(whole.families == 0)
    #expect(whole.villages > 0)
    #expect(table.sources.map(\.id) == ["dinsos"])
    #expect(whole.isPublishedOnly == (region.level == .regency))
  }

  @Test("Families of other governments are not to be had")
  func families() async throws {
    let store = try await store()
    let other = try #require(RegionCode("32.16.01"))
    let refused = RegistryError.regionOutOfScope(other)
    let (moment, viewer) = (Self.moment, Self.viewer)
    let query = FamilyQuery(region: other)
    await #expect(throws: refused) {
      try await store.families(query, page: PageRequest(limit: 5), at: moment, for: viewer)
    }
    await #expect(throws: refused) {
      try await store.countFamilies(query, at: moment, for: viewer)
    }
    await #expect(throws: refused) {
      try await store.familyCounts(query, by: .decile, at: moment, for: viewer)
    }
    await #expect(throws: refused) {
      try await store.search("siti", in: other, limit: 5, at: moment, for: viewer)
    }
    let key = Fixture.key("32.16.01.1007", 1)
    await #expect(throws: RegistryError.regionOutOfScope(key.village)) {
      try await store.family(key, at: moment, for: viewer)
    }
  }

  @Test("Families of all regions are those at home")
  func allRegions() async throws {
    let store = try await store()
    let (moment, viewer) = (Self.moment, Self.viewer)
    for order in FamilyOrderTests.allOrders {
      let query = FamilyQuery(region: .country, order: order)
      let page = try await store.families(
        query,
        page: PageRequest(limit: 50),
        at: moment,
        for: viewer
      )
      #expect(page.rows.count == 3)
      #expect(page.rows.allSatisfy { Governments.bogor.contains($0.village.code) })
      #expect(try await store.countFamilies(query, at: moment, for: viewer) == 3)
    }
    let found = try await store.search("siti", in: .country, limit: 50, at: moment, for: viewer)
    #expect(found.families.count == 3)
    let own = try await store.search("bekasi", in: .country, limit: 50, at: moment, for: viewer)
    #expect(own.regions.contains { $0.region.code == Governments.bekasiRegency })
  }

  @Test("Of other governments only programmes with a published target are seen, without reports")
  func programmes() async throws {
    let store = try await store()
    for region in [nil, Governments.bekasiRegency] {
      let table = try await store.programmes(in: region, at: Self.moment, for: Self.viewer)
      let others = table.standings.filter { $0.figures.region.code == Governments.bekasiRegency }
      #expect(others.map(\.figures.programme.code) == ["rutilahu"])
      #expect(others.allSatisfy { $0.figures.reports.isEmpty && $0.figures.byName == nil })
      #expect(others.first?.target == 12)
      let own = table.standings.filter { $0.figures.region.code == Governments.bogor }
      #expect(own.map(\.figures.programme.code) == (region == nil ? ["pkh"] : []))
    }
    let page = try await store.programme(
      "rutilahu",
      in: Governments.bekasiRegency,
      at: Self.moment,
      for: Self.viewer
    )
    #expect(page.whole.figures.reports.isEmpty)
    #expect(page.whole.figures.byName == nil)
    #expect(page.parts.isEmpty)
    #expect(page.sources.map(\.id) == ["dinsos"])
    let found = try await store.search(
      "pkh",
      in: .country,
      limit: 9,
      at: Self.moment,
      for: Self.viewer
    )
    #expect(found.programmes.map(\.region.code) == [Governments.bogor])
  }

  @Test("Of other governments a source counts what was printed")
  func sources() async throws {
    let store = try await store()
    let table = try await store.sources(at: Self.moment, for: Self.viewer)
    let dinsos = try #require(table.rows.first { $0.source.id == "dinsos" })
    #expect(dinsos.reports == 0)
    #expect(dinsos.lists == 3)
    #expect(dinsos.targets == 5)
    #expect(dinsos.enrolments == 0)
    let page = try await store.source("dinsos", at: Self.moment, for: Self.viewer)
    #expect(page.standing == dinsos)
    #expect(page.targets.count == 5)
    #expect(page.reports.isEmpty)
  }
}
