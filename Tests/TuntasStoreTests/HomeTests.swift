import Testing
import TuntasFiles
@testable import TuntasModel
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
    #expect([bekasi.families, bekasi.people] == [0, 0])
    #expect(bekasi.recorded == nil)
    #expect(bekasi.isWithheld)
    #expect(bekasi.villages == 0)
    #expect(bekasi.deliberated == nil)
    #expect(bekasi.publishedFamilies?.value == 6)
    #expect(bekasi.published == nil)
    #expect(bekasi.isPublishedOnly)
    #expect(!bekasi.isSynthetic)
    #expect(bekasi.list?.rowsSource == nil)
    let bogor = rows[2]
    #expect(bogor.families == 3)
    #expect(!bogor.isWithheld)
    #expect(!bogor.isPublishedOnly)
  }

  @Test(
    "Another government is not to be had by its regions or overview: it would be shown as zero",
    arguments: ["32.16", "32.16.01", "32.16.01.1007"]
  )
  func otherRegion(code: String) async throws {
    let store = try await store()
    let region = try #require(RegionCode(code))
    await #expect(throws: RegistryError.regionOutOfScope(region)) {
      try await store.regions(below: region, at: Self.moment, for: Self.viewer)
    }
    await #expect(throws: RegistryError.regionOutOfScope(region)) {
      try await store.overview(of: region, at: Self.moment, for: Self.viewer)
    }
    let figures = try await store.figures(of: region, at: Self.moment, for: Self.viewer)
    #expect(figures.region?.code == region)
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

  @Test("Programmes are those at home")
  func programmes() async throws {
    let store = try await store()
    let table = try await store.programmes(in: nil, at: Self.moment, for: Self.viewer)
    #expect(table.standings.map(\.figures.region.code) == [Governments.bogor])
    #expect(table.standings.map(\.figures.programme.code) == ["pkh"])
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
