import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("A region as a map")
struct MapTests {
  private static let bekasi = Governments.bekasiRegency

  /// In Tarumajaya two programmes are behind by 10 and 30 points of their targets; in the second
  /// quarter, which is shown, Babelan sent a report of a programme that is not behind.
  private func store() async throws -> Store {
    var fixture = Fixture()
    fixture.texts[.targets, default: ""] += """
      32.16.01,rutilahu,,2025,10,housing_unit,,published,no,,dinsos
      32.16.01,pkh,,2025,10,family,,published,no,,dinsos
      32.16.02,pkh,,2025,10,family,,published,no,,dinsos
      32.16.03,pkh,,2025,10,family,,published,no,,dinsos
      32.16.01.1007,pkh,,2025,10,family,,published,no,,dinsos

      """
    fixture.texts[.achievements, default: ""] += """
      pkh,32.16.01,2025,2,5,2,,,,dinsos
      pkh,32.16.02,2025,2,2,3,,,,dinsos
      pkh,32.16.03,2025,1,2,0,,,,dinsos
      pkh,32.16.01.1007,2025,2,6,1,,,,dinsos

      """
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    return store
  }

  @Test("A government has all its villages, and its districts as parts")
  func government() async throws {
    let page = try await store().map(of: Self.bekasi, at: MomentQuery(), for: .steward)
    #expect(page.region.code == Self.bekasi)
    #expect(page.villages.count == 187)
    #expect(page.villages.allSatisfy { $0.code.level == .village && $0.area > 0 })
    #expect(page.parts.count == 23)
    #expect(page.parts.map(\.families).filter { $0 > 0 } == [5, 1])
    #expect(page.moment.quarter == Quarter(year: 2025, number: 2))
    let behind = page.pointsBehind.map { "\($0.key) \($0.value)" }.sorted()
    #expect(behind == ["32.16.01 30.0", "32.16.02 0.0"])
    #expect(page.sources.map(\.id) == ["dinsos", "sample"])
    #expect(page.isSynthetic)
  }

  @Test("A district has its villages as parts")
  func district() async throws {
    let district = try #require(RegionCode("32.16.01"))
    let page = try await store().map(of: district, at: MomentQuery(), for: .steward)
    #expect(page.path.map(\.code) == [Self.bekasi, district])
    #expect(page.villages.map(\.code) == page.parts.map(\.region.code))
    #expect(page.parts.reduce(0) { $0 + $1.families } == 5)
    #expect(page.pointsBehind.map { "\($0.key) \($0.value)" } == ["32.16.01.1007 50.0"])
  }

  @Test("What is to be repaired is the same on a map as on its own page")
  func repairs() async throws {
    let store = try await store()
    let district = try #require(RegionCode("32.16.01"))
    for region in [Self.bekasi, district] {
      let map = try await store.map(of: region, at: MomentQuery(), for: .steward)
      let page = try await store.quality(in: region, at: MomentQuery(), for: .steward)
      #expect(map.quality == page)
      #expect(map.quality?.parts.map(\.region.code) == map.parts.map(\.region.code))
      #expect(page.summary.total > 0)
    }
    let viewer = Viewer(role: .district, scope: district)
    let own = try await store.map(of: Self.bekasi, at: MomentQuery(), for: viewer)
    #expect(own.quality?.parts.map(\.region.code) == [district])
  }

  @Test("A part stands only there for who may see all of it")
  func scope() async throws {
    let store = try await store()
    let district = try #require(RegionCode("32.16.01"))
    let own = try await store.map(
      of: Self.bekasi,
      at: MomentQuery(),
      for: Viewer(role: .district, scope: district)
    )
    #expect(own.parts.map(\.region.code) == [district])
    #expect(own.villages.count == 187)
    let village = try #require(RegionCode("32.16.01.1007"))
    let smaller = Viewer(role: .village, scope: village)
    let none = try await store.map(of: Self.bekasi, at: MomentQuery(), for: smaller)
    #expect(none.parts.isEmpty)
    #expect(none.pointsBehind.isEmpty)
    let one = try await store.map(of: district, at: MomentQuery(), for: smaller)
    #expect(one.parts.map(\.region.code) == [village])
  }

  @Test("Other governments and what is no government or district are refused")
  func refused() async throws {
    let store = try await store()
    let home = Viewer(role: .steward, home: Governments.bogor)
    let scoped = Viewer(role: .analyst, scope: Governments.bogor)
    let village = try #require(RegionCode("32.16.01.1007"))
    let cases: [(RegionCode, Viewer, RegistryError)] = [
      (Self.bekasi, home, .regionOutOfScope(Self.bekasi)),
      (Self.bekasi, scoped, .regionOutOfScope(Self.bekasi)),
      (village, .steward, .withoutMap(village)),
      (.country, .steward, .withoutMap(.country)),
      (try #require(RegionCode("32.99")), .steward, .unknownRegion("32.99")),
    ]
    for (region, viewer, error) in cases {
      await #expect(throws: error) {
        try await store.map(of: region, at: MomentQuery(), for: viewer)
      }
    }
  }
}
