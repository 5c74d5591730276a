import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Overview and regions")
struct OverviewTests {
  @Test("The four governments in their order, each even without a list, and no sum")
  func governments() async throws {
    let store = try await Fixture.store()
    let overview = try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    #expect(overview.regions.rows.map(\.region.code) == Governments.all)
    #expect(overview.regions.rows.map(\.families) == [6, 0, 3, 0])
    #expect(overview.regions.rows.map { $0.list?.id } == ["bekasi", nil, "bogor", nil])
    #expect(overview.regions.rows.map(\.isSynthetic) == [true, false, false, false])
    #expect(overview.regions.whole == nil)
    #expect(overview.regions.sources.map(\.id) == ["dinsos", "sample"])
  }

  @Test("The year is the newest with a programme target, the day ends the newest reported quarter")
  func moment() async throws {
    let store = try await Fixture.store()
    let moment = try await store.overview(of: nil, at: MomentQuery(), for: .steward).moment
    #expect(moment.year == 2025)
    #expect(moment.day.description == "2025-06-30")
    #expect(!moment.isEarlier)
    let earlier = MomentQuery(year: 2024, asOf: CalendarDate("2024-12-31"))
    let asked = try await store.overview(of: nil, at: earlier, for: .steward).moment
    #expect(asked.year == 2024)
    #expect(asked.day.description == "2024-12-31")
    #expect(asked.isEarlier)
  }

  @Test("A government is counted family by family, and its districts make up the whole")
  func government() async throws {
    let store = try await Fixture.store()
    let table = try await store.regions(
      below: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    let whole = try #require(table.whole)
    #expect(whole.families == 6)
    #expect(whole.people == 1 + 2 + 3 + 1 + 2 + 1)
    #expect(whole.recorded == 3)
    #expect(whole.verified == 2)
    #expect(whole.villages == 187)
    #expect(whole.deliberated == 1)
    #expect(whole.published?.value == 6)
    #expect(table.rows.count == 23)
    #expect(table.path.map(\.name) == ["Bekasi"])
  }

  @Test(
    "A part of a government has the programmes of its own target or report, and no other",
    arguments: [
      ("32.16", ["rutilahu 3", "road 120"]), ("32.16.01", ["rutilahu 1"]), ("32.16.02", []),
    ]
  )
  func ownProgrammes(code: String, expected: [String]) async throws {
    let store = try await Fixture.store()
    let region = try #require(RegionCode(code))
    func shown(_ asked: RegionCode, for viewer: Viewer) async throws -> Overview {
      let overview = try await store.overview(of: asked, at: MomentQuery(), for: viewer)
      let programmes = overview.programmes
      #expect(programmes.region?.code == region)
      #expect(programmes.standings.allSatisfy { $0.figures.region.code == region })
      #expect(
        programmes.standings.map {
          "\($0.figures.programme.code.word) \(Int($0.actual ?? -1))"
        } == expected
      )
      return overview
    }
    #expect(try await shown(region, for: .steward).regions.whole?.region.code == region)
    // Who sees a part only is told whose the figures are, whatever was asked for.
    let office = Viewer(role: .district, scope: region)
    let overview = try await shown(Governments.bekasiRegency, for: office)
    #expect(overview.regions.whole?.region.code == region)
    #expect(overview.regions.path.last?.code == region)
  }

  @Test("In another year other programmes count", arguments: [(2023, nil), (2024, 1), (2025, 3)])
  func years(year: Int, recorded: Int?) async throws {
    let store = try await Fixture.store()
    let table = try await store.regions(
      below: Governments.bekasiRegency,
      at: MomentQuery(year: year),
      for: .steward
    )
    #expect(table.whole?.recorded == recorded)
  }

  @Test(
    "The rows make up the whole at every level",
    arguments: ["32.16", "32.16.01", "32.16.02", "32.01", "32.01.01", "32.75"]
  )
  func sums(code: String) async throws {
    let store = try await Fixture.store()
    let region = try #require(RegionCode(code))
    let table = try await store.regions(below: region, at: MomentQuery(), for: .steward)
    let whole = try #require(table.whole)
    #expect(whole.region.code == region)
    for count in [\RegionStanding.families, \.people, \.villages] {
      #expect(table.rows.reduce(0) { $0 + $1[keyPath: count] } == whole[keyPath: count])
    }
    #expect(RegionStanding.recordedRatio(of: table.rows)?.part == whole.recorded.map(Double.init))
    #expect(table.rows.compactMap(\.verified).reduce(0, +) == whole.verified ?? 0)
    #expect(table.rows.reduce(0) { $0 + ($1.deliberated ?? 0) } == whole.deliberated ?? 0)
    #expect(table.rows.allSatisfy { region.contains($0.region.code) })
  }

  @Test("A village has nothing below it")
  func village() async throws {
    let store = try await Fixture.store()
    let village = try #require(RegionCode("32.16.01.1007"))
    let table = try await store.regions(below: village, at: MomentQuery(), for: .steward)
    #expect(table.rows.isEmpty)
    #expect(table.whole?.families == 3)
    #expect(table.path.map(\.name) == ["Bekasi", "Tarumajaya", "Setia Asih"])
  }

  @Test("Targets of zero stand beside one another, one a year and region")
  func zeroTargets() async throws {
    let store = try await Fixture.store()
    let country = try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    #expect(country.zeroTargets.map(\.year) == [2026])
    let district = try #require(RegionCode("32.16.01"))
    let bekasi = try await store.overview(of: district, at: MomentQuery(), for: .steward)
    #expect(bekasi.zeroTargets.map(\.year) == [2024, 2026])
    // The road is reported of the whole regency alone.
    #expect(bekasi.programmes.standings.map(\.figures.programme.code) == ["rutilahu"])
  }

  @Test("A list that had not yet been made on the day asked for is not counted")
  func laterList() async throws {
    let store = try await Fixture.store()
    let moment = MomentQuery(asOf: CalendarDate("2024-12-31"))
    let table = try await store.regions(below: nil, at: moment, for: .steward)
    #expect(table.rows.map(\.families) == [6, 0, 0, 0])
    #expect(table.rows.map { $0.list?.id } == ["bekasi", nil, nil, nil])
    let bogor = try await store.regions(below: Governments.bogor, at: moment, for: .steward)
    let whole = try #require(bogor.whole)
    #expect([whole.families, whole.people] == [0, 0])
    #expect(whole.recorded == nil)
    #expect(whole.villages > 0)
    for onlyWithout in [false, true] {
      for (region, count) in [(Governments.bogor, 0), (.country, onlyWithout ? 5 : 6)] {
        let page = try await store.families(
          FamilyQuery(region: region, onlyWithoutProgramme: onlyWithout),
          page: PageRequest(limit: 99),
          at: moment,
          for: .steward
        )
        #expect(page.rows.count == count)
      }
    }
  }

  @Test(
    "The lists of a government stand in the order of their dates, as far as they had been made",
    arguments: [
      ("32.16", nil, ["bekasi-old", "bekasi"]), ("32.16.01", nil, ["bekasi-old", "bekasi"]),
      ("32.16", "2023-11-30", ["bekasi-old"]), ("32.01", nil, ["bogor"]),
      ("32.01", "2024-12-31", []), ("32.75", nil, []), ("ID", nil, []),
    ] as [(String, String?, [String])]
  )
  func lists(code: String, asOf: String?, ids: [String]) async throws {
    let store = try await Fixture.store()
    let region = code == "ID" ? nil : RegionCode(code)
    let moment = MomentQuery(asOf: asOf.flatMap { CalendarDate($0) })
    let overview = try await store.overview(of: region, at: moment, for: .steward)
    #expect(overview.lists.map(\.id) == ids)
    #expect(overview.earlierList?.id == (ids.count == 2 ? "bekasi-old" : nil))
  }

  @Test("Families alone tell no year and no day; a list alone tells both")
  func withoutLists() async throws {
    var fixture = Fixture()
    fixture.texts = fixture.texts.filter { [.families, .members].contains($0.key) }
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    await #expect(throws: RegistryError.withoutLists) {
      try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    }
    fixture.texts = Fixture().texts.filter { [.sources, .lists].contains($0.key) }
    _ = try await store.importRecords(from: fixture.sources)
    let moment = try await store.overview(of: nil, at: MomentQuery(), for: .steward).moment
    #expect(moment.year == 2025)
    #expect(moment.day.description == "2025-05-01")
  }

  @Test("An unknown region and an empty registry are told apart")
  func errors() async throws {
    let store = try await Fixture.store()
    let unknown = try #require(RegionCode("99.99"))
    await #expect(throws: RegistryError.unknownRegion("99.99")) {
      try await store.overview(of: unknown, at: MomentQuery(), for: .steward)
    }
    let empty = try Store(inMemoryWith: BuiltIn.sources)
    await #expect(throws: RegistryError.empty) {
      try await empty.overview(of: nil, at: MomentQuery(), for: .steward)
    }
  }
}
