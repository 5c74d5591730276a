import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("What is published of a region")
struct FiguresTests {
  private static let bekasi = Governments.bekasiRegency

  private func store() async throws -> Store {
    var fixture = Fixture()
    fixture.texts[.indicators] = """
      region,indicator,programme,period,value,unit,certainty,source
      ID,extreme-poverty-rate,,2024,0.83,percent,published,dinsos
      32,poor-people,,2024,3848670,people,published,dinsos
      32.16,extreme-poor-people,,2023,3961,people,remark,dinsos
      32.16,unit-cost,rutilahu,2023,20000000,rupiah,published,sample
      32.01,poor-people,,2024,400000,people,published,dinsos

      """
    fixture.texts[.povertyLines] = """
      region,kind,amount,per,valid_from,certainty,source
      ID,extreme,11941,person_day,2021,published,dinsos
      32.16,bps,600000,person_month,2024,published,dinsos
      32.01,bps,500000,person_month,2024,published,dinsos

      """
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    return store
  }

  @Test("A region's values stand beside those of the country and the province, and no other's")
  func region() async throws {
    let page = try await store().figures(of: Self.bekasi, at: MomentQuery(), for: .steward)
    #expect(page.region?.name == "Bekasi")
    #expect(page.path.map(\.code) == [Self.bekasi])
    #expect(
      page.indicators.map(\.code) == [
        "extreme-poverty-rate", "poor-people", "extreme-poor-people", "unit-cost",
      ]
    )
    #expect(page.lines.map(\.amount) == [11_941, 600_000])
    #expect(page.regions.map(\.code.description) == ["ID", "32", "32.16"])
    #expect(page.sources.map(\.id) == ["dinsos", "sample"])
    #expect(page.isSynthetic)
    let targets = page.targets.map { "\($0.region) \($0.year)" }
    #expect(targets == ["ID 2026", "ID 2026", "32.16 2024"])
  }

  @Test("Without a region there are the country and the province alone")
  func country() async throws {
    for region in [nil, RegionCode.country] {
      let page = try await store().figures(of: region, at: MomentQuery(), for: .steward)
      #expect(page.region == nil)
      #expect(page.path.isEmpty)
      #expect(page.indicators.map(\.region.description) == ["ID", "32"])
      #expect(page.targets.map(\.region) == [.country, .country])
      #expect(page.lines.count == 1)
    }
  }

  @Test("A district has the values of its government")
  func district() async throws {
    let district = try #require(RegionCode("32.16.01"))
    let page = try await store().figures(of: district, at: MomentQuery(), for: .steward)
    #expect(page.region?.code == district)
    #expect(page.path.count == 2)
    #expect(page.indicators.count == 4)
  }

  @Test("What was published everybody may see, whatever the scope and the home")
  func everybody() async throws {
    let store = try await store()
    let village = try #require(RegionCode("32.01.01.1001"))
    let all = try await store.figures(of: Self.bekasi, at: MomentQuery(), for: .steward)
    for viewer in [
      Viewer(role: .village, scope: village), Viewer(role: .lead, isInMeeting: true),
      Viewer(role: .steward, home: Governments.bogor),
    ] {
      let page = try await store.figures(of: Self.bekasi, at: MomentQuery(), for: viewer)
      #expect(page == all)
    }
  }

  @Test("A region that nobody knows")
  func unknown() async throws {
    let store = try await store()
    let nowhere = try #require(RegionCode("99.99"))
    await #expect(throws: RegistryError.unknownRegion("99.99")) {
      try await store.figures(of: nowhere, at: MomentQuery(), for: .steward)
    }
  }
}
