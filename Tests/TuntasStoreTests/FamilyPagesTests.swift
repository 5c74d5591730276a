import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Pages of families")
struct FamilyPagesTests {
  private func page(
    _ store: Store,
    _ anchor: PageRequest.Anchor,
    limit: Int,
    region: RegionCode = .country,
    onlyWithout: Bool = false,
    year: Int? = nil
  ) async throws -> Page<FamilyRow> {
    try await store.families(
      FamilyQuery(region: region, onlyWithoutProgramme: onlyWithout),
      page: PageRequest(anchor, limit: limit),
      at: MomentQuery(year: year),
      for: .steward
    )
  }

  @Test(
    "Walking forth and back meets each family once, in the order of villages",
    arguments: [1, 2, 3, 4, 8, 9, 100]
  )
  func walk(limit: Int) async throws {
    let store = try await Fixture.store()
    var forth: [FamilyKey] = []
    var next = try await page(store, .first, limit: limit)
    #expect(!next.hasPrevious)
    while let last = next.rows.last {
      forth += next.rows.map(\.key)
      guard next.hasNext else { break }
      next = try await page(store, .after(last.key), limit: limit)
      #expect(next.hasPrevious)
    }
    #expect(forth == forth.sorted())
    #expect(Set(forth).count == 9)

    var back: [FamilyKey] = []
    var previous = try await page(store, .last, limit: limit)
    #expect(!previous.hasNext)
    while let first = previous.rows.first {
      back = previous.rows.map(\.key) + back
      guard previous.hasPrevious else { break }
      previous = try await page(store, .before(first.key), limit: limit)
      #expect(previous.hasNext)
    }
    #expect(back == forth)
  }

  @Test("A page behind the last and before the first is empty")
  func ends() async throws {
    let store = try await Fixture.store()
    let all = try await page(store, .first, limit: 100).rows
    let (first, last) = (try #require(all.first), try #require(all.last))
    #expect(try await page(store, .after(last.key), limit: 5).rows.isEmpty)
    #expect(try await page(store, .before(first.key), limit: 5).rows.isEmpty)
  }

  @Test(
    "Families without a programme, in years with and without enrolments",
    arguments: [(2025, 6), (2024, 8), (2020, 9)]
  )
  func withoutProgramme(year: Int, count: Int) async throws {
    let store = try await Fixture.store()
    for anchor in [PageRequest.Anchor.first, .last] {
      let page = try await page(store, anchor, limit: 50, onlyWithout: true, year: year)
      #expect(page.rows.count == count)
      #expect(page.rows.allSatisfy { $0.programmes.isEmpty })
    }
  }

  @Test("A row says who heads the family, how many they are, and what they get")
  func row() async throws {
    let store = try await Fixture.store()
    let village = try #require(RegionCode("32.16.01.1007"))
    let rows = try await page(store, .first, limit: 5, region: village).rows
    #expect(rows.map(\.people) == [1, 2, 3])
    #expect(rows.map(\.head) == Array(repeating: .masked("SITI N."), count: 3))
    #expect(rows.map(\.key) == (1...3).map { Fixture.key("32.16.01.1007", $0) })
    #expect(rows.map(\.number.short) == ["K-0001", "K-0002", "K-0003"])
    #expect(Set(rows[0].programmes) == ["rutilahu", "sembako"])
    #expect(rows[1].programmes.isEmpty)
    #expect(rows.map(\.verification) == [.eligible, .notYet, nil])
    #expect(rows[0].village.name == "Setia Asih")
    #expect(rows[0].decile == .known(1))
  }
}
