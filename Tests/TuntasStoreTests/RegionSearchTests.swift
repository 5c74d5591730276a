import Testing
@testable import TuntasModel
import TuntasStore

@Suite("Search for regions and programmes")
struct RegionSearchTests {
  private func results(
    _ text: String,
    in region: RegionCode = .country,
    limit: Int = 50,
    for viewer: Viewer = .steward
  ) async throws -> SearchResults {
    let store = try await Fixture.store()
    return try await store.search(text, in: region, limit: limit, at: MomentQuery(), for: viewer)
  }

  @Test(
    "Regions are found by name, other spelling and code, the best match and the largest first",
    arguments: [
      ("gunungputri", "32.01.02", nil),
      ("GUNUNG  PUTRI", "32.01.02", nil),
      ("gunungput", "32.01.02", nil),
      ("bekasi", "32.16", nil),
      ("32.16.01", "32.16.01", nil),
      ("3216012001", "32.16.01.2001", nil),
      ("32.16.01.2", "32.16.01.2001", nil),
      ("3275", "32.75", nil),
    ] as [(String, String, String?)]
  )
  func first(text: String, code: String, alias: String?) async throws {
    let hit = try #require(try await results(text).regions.first)
    #expect(hit.region.code == RegionCode(code))
    #expect(hit.alias == alias)
    #expect(hit.path.allSatisfy { $0.code.contains(hit.region.code) && $0 != hit.region })
    #expect(hit.path.count == hit.region.code.level.rawValue - RegionLevel.regency.rawValue)
  }

  @Test("Every other spelling leads to its region, with letters and digits alone")
  func aliases() async throws {
    let store = try await Fixture.store()
    let rows = BuiltInRegions.withAliases
    #expect(!rows.isEmpty)
    for (code, name, alias) in rows {
      let found = try await store.search(
        alias.uppercased().replacing(" ", with: "  "),
        in: .country,
        limit: 50,
        at: MomentQuery(),
        for: .steward
      )
      let hit = found.regions.first { $0.region.code.description == code }
      #expect(hit != nil, "\(alias)")
      let isSame = SearchText(alias).match(in: SearchText(name)) == .exact
      if isSame { #expect(hit?.alias == nil, "\(alias)") }
    }
  }

  @Test("The same name is found in every government, the larger level before the smaller")
  func sameName() async throws {
    let hits = try await results("cibinong").regions.filter { $0.region.name == "Cibinong" }
    #expect(hits.count >= 2)
    let keys = hits.map { [Int64($0.region.code.level.rawValue), $0.region.code.number] }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(Set(hits.map { $0.path.first?.name }).count >= 2)
  }

  @Test("No more is given than asked for")
  func limit() async throws {
    #expect(try await results("32.16", limit: 3).regions.count == 3)
    #expect(try await results("a", limit: 1).regions.count == 1)
  }

  @Test("Only regions of the scope and above it are found")
  func scope() async throws {
    let scope = try #require(RegionCode("32.16.01"))
    let viewer = Viewer(role: .district, scope: scope)
    let found = try await results("a", in: scope, limit: 2_000, for: viewer).regions
    #expect(found.allSatisfy { viewer.maySee($0.region.code) })
    #expect(try await results("tarumajaya", in: scope, for: viewer).regions.count == 1)
    #expect(
      try await results("bekasi", for: viewer).regions.first?.region.name == "Bekasi"
    )
    #expect(try await results("cianjur", in: scope, for: viewer).regions.isEmpty)
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await results("siti", in: Governments.bogor, for: viewer)
    }
  }

  @Test(
    "Programmes are found by their names, code and agency where they have a target or a report",
    arguments: [
      ("rutilahu", ["rutilahu"]), ("RUTI", ["rutilahu"]), ("disperkimtan", ["rutilahu", "road"]),
      ("sembako", []), ("xyz", []),
    ] as [(String, [String])]
  )
  func programmes(text: String, codes: [String]) async throws {
    for region in ["ID", "32.16", "32.16.01.1007"] {
      let hits = try await results(text, in: try #require(RegionCode(region))).programmes
      #expect(hits.map(\.programme.code.word) == codes, "\(region)")
      #expect(hits.allSatisfy { $0.region.code == Governments.bekasiRegency })
    }
    #expect(try await results(text, in: Governments.bogor).programmes.isEmpty)
  }

  @Test("A programme is found by its name in either language")
  func names() async throws {
    let store = try await Fixture.store()
    let table = try await store.programmes(in: nil, at: MomentQuery(), for: .steward)
    for standing in table.standings {
      let programme = standing.figures.programme
      for name in [
        programme.name.indonesian, programme.name.english, programme.shortName.indonesian,
        programme.shortName.english, programme.code.word,
      ] {
        let hits = try await results(name).programmes
        #expect(hits.contains { $0.programme == programme }, "\(name)")
      }
    }
  }
}
