import Testing
@testable import TuntasModel
import TuntasStore

@Suite("Programmes")
struct ProgrammeTests {
  @Test("A programme stands in the table of its government when it has a target or a report")
  func table() async throws {
    let store = try await Fixture.store()
    let table = try await store.programmes(in: nil, at: MomentQuery(), for: .steward)
    #expect(table.region == nil)
    #expect(table.standings.map(\.figures.programme.code) == ["rutilahu", "road"])
    #expect(
      table.standings.map(\.figures.region.code) == [
        Governments.bekasiRegency, Governments.bekasiRegency,
      ]
    )
    #expect(table.reports == ReportsIn(table.standings))
    #expect(table.isSynthetic)
  }

  @Test("A published target goes before a sample one, and its agency before the programme's")
  func target() async throws {
    let store = try await Fixture.store()
    let page = try await store.programme(
      "rutilahu",
      in: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    #expect(page.whole.target == 12)
    #expect(page.whole.figures.agency == "Disperkimtan")
    #expect(page.whole.quarter == Quarter(year: 2025, number: 2))
    #expect(page.whole.actual == 3)
    #expect(page.whole.plan == 4)
    #expect(page.obstacle?.obstacle == "Bahan terlambat …")
    #expect(page.quarters.map(\.actual) == [0, 3, nil, nil])
    #expect(page.sources.map(\.id) == ["dinsos", "sample"])
  }

  @Test("Names are counted in the unit of the programme, those on no list too")
  func names() async throws {
    let store = try await Fixture.store()
    let region = Governments.bekasiRegency
    let expected: [(ProgrammeCode, Int?)] = [
      ("rutilahu", 2), ("sembako", 2), ("kube", 1), ("training", nil), ("pkh", nil),
      ("road", nil),
    ]
    for (code, count) in expected {
      let page = try await store.programme(code, in: region, at: MomentQuery(), for: .steward)
      #expect(page.whole.figures.byName == count, "\(code.word)")
    }
  }

  @Test("Districts stand below when the agency reported any; a village with names stands there too")
  func parts() async throws {
    let store = try await Fixture.store()
    let page = try await store.programme(
      "rutilahu",
      in: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    #expect(page.parts.map(\.figures.region.name) == ["Tarumajaya", "Babelan"])
    #expect(page.parts.map(\.actual) == [1, nil])
    #expect(page.parts.map(\.figures.byName) == [1, 1])
    let sembako = try await store.programme(
      "sembako",
      in: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    #expect(sembako.parts.isEmpty)
  }

  @Test("A programme that nobody knows")
  func unknown() async throws {
    let store = try await Fixture.store()
    await #expect(throws: RegistryError.unknownProgramme("nothing")) {
      try await store.programme(
        "nothing",
        in: Governments.bogor,
        at: MomentQuery(),
        for: .steward
      )
    }
  }
}
