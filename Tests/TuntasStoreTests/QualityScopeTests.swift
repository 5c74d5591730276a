import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Who sees which issues")
struct QualityScopeTests {
  private let babelan = RegionCode("32.16.01") ?? .country

  /// Somebody without a NIK in each of the three families.
  private func store() async throws -> Store {
    var registry = QualityRegistry()
    for nik in ["3216014512800000", "3216010206750000", "3201010307700000"] {
      registry.replace(nik, with: "", in: .members)
    }
    registry.add(
      "pkh,32.16,2025,3,10,12,sample",
      to: .achievements,
      header: "programme,region,year,quarter,target,actual,source"
    )
    return try await registry.store()
  }

  @Test("A district office sees its own villages and nothing else")
  func scope() async throws {
    let store = try await store()
    let viewer = Viewer(role: .district, scope: babelan)
    let rows = try await store.issueRows(.nikMissing, for: viewer)
    #expect(rows.map(\.region.code.description) == ["32.16.01.1007", "32.16.01.2001"])
    let whole = try await store.quality(in: nil, at: MomentQuery(), for: viewer)
    #expect(whole.parts.map(\.region.code) == [babelan])
    #expect(whole.summary[.nikMissing] == 2)
    #expect(whole.summary[.reportImplausible] == 0)
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await store.issueRows(.nikMissing, in: Governments.bogor, for: viewer)
    }
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await store.quality(in: Governments.bogor, at: MomentQuery(), for: viewer)
    }
  }

  @Test("Of another government than the own, counts are withheld")
  func home() async throws {
    let store = try await store()
    let viewer = Viewer(role: .analyst, home: Governments.bekasiRegency)
    let page = try await store.quality(in: nil, at: MomentQuery(), for: viewer)
    let open = page.parts.filter { !$0.isWithheld }
    #expect(open.map(\.region.code) == [Governments.bekasiRegency])
    #expect(page.summary[.nikMissing] == 2)
    #expect(try await store.issueRows(.nikMissing, for: viewer).count == 2)
  }

  @Test("The head of a region sees counts and figures, never a person")
  func lead() async throws {
    let store = try await store()
    let viewer = Viewer(role: .lead)
    let page = try await store.quality(in: nil, at: MomentQuery(), for: viewer)
    #expect(page.summary[.nikMissing] == 3)
    await #expect(throws: RegistryError.peopleHidden) {
      try await store.issueRows(.nikMissing, for: viewer)
    }
    let rows = try await store.issueRows(.reportImplausible, for: viewer)
    #expect(rows.map(\.found) == [.amount(12)])
    #expect(rows.map(\.programme?.code) == ["pkh"])
  }

  @Test("Pages of any size give every row once, forwards and backwards", arguments: [1, 2, 3])
  func pages(limit: Int) async throws {
    let store = try await store()
    let all = try await store.issueRows(.nikMissing)
    #expect(try await store.issueRows(.nikMissing, limit: limit) == all)
    var rows: [QualityRow] = []
    var anchor = PageRequest.Anchor.last
    while true {
      let page = try await store.qualityRows(
        .nikMissing,
        in: .country,
        of: .onList,
        page: PageRequest(anchor, limit: limit),
        at: MomentQuery(),
        for: .steward
      )
      rows = page.rows + rows
      guard page.hasPrevious, let first = page.rows.first else { break }
      anchor = .before(first.position)
    }
    #expect(rows == all)
  }

  @Test("An unknown region is an error")
  func unknown() async throws {
    let store = try await store()
    let region = try #require(RegionCode("32.99"))
    await #expect(throws: RegistryError.unknownRegion("32.99")) {
      try await store.quality(in: region, at: MomentQuery(), for: .steward)
    }
    await #expect(throws: RegistryError.unknownRegion("32.99")) {
      try await store.issueRows(.nikMissing, in: region)
    }
  }
}
