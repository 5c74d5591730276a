import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

/// What single rows tell of a day in the past: families, and sources with what rests on them.
@Suite("Rows on a day in the past")
struct DayRowTests {
  private func store() async throws -> Store {
    var fixture = Fixture()
    fixture.texts[.verifications]? += "32.16.01.2001/2,bekasi,postponed,,\n"
    fixture.texts[.sources]? += """
      koran,Berita,Koran,2025-06-24,,,no
      majalah,Berita lama,Majalah,2021-05-01,,,no

      """
    fixture.texts[.indicators] = """
      region,indicator,programme,period,value,unit,certainty,conflicts,source
      ID,extreme-poor-people,,2021,10,people,conflicting,national,koran
      ID,extreme-poor-people,,2021,11,people,conflicting,national,majalah
      ID,extreme-poor-people,,2024,12,people,published,,majalah

      """
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    return store
  }

  private func day(_ text: String?) -> MomentQuery {
    MomentQuery(year: 2025, asOf: text.flatMap { CalendarDate($0) })
  }

  private func rows(_ text: String?) async throws -> [FamilyRow] {
    try await store().families(
      FamilyQuery(region: Governments.bekasiRegency),
      page: PageRequest(limit: 10),
      at: day(text),
      for: .steward
    ).rows
  }

  private func row(_ rows: [FamilyRow], _ village: String, _ number: Int64) throws -> FamilyRow {
    let key = Fixture.key(village, number)
    return try #require(rows.first { $0.key == key })
  }

  @Test("A programme that rests on rows without a day alone is marked")
  func programmes() async throws {
    let rows = try await rows("2025-03-31")
    let sembako = try row(rows, "32.16.01.1007", 1)
    #expect(sembako.programmes == ["sembako"])
    #expect(sembako.undatedProgrammes.isEmpty)
    let kube = try row(rows, "32.16.01.2001", 1)
    #expect(kube.programmes.contains("kube"))
    #expect(kube.undatedProgrammes.contains("kube"))
  }

  @Test("A village's answer without a day is marked, one with a day is not")
  func answers() async throws {
    let rows = try await rows("2025-03-31")
    #expect(try row(rows, "32.16.01.2001", 2).verification == .postponed)
    #expect(try row(rows, "32.16.01.2001", 2).isVerificationUndated)
    #expect(try row(rows, "32.16.01.1007", 1).verification == .eligible)
    #expect(try !row(rows, "32.16.01.1007", 1).isVerificationUndated)
  }

  @Test("While the newest data is shown nothing is marked")
  func newest() async throws {
    for row in try await rows(nil) {
      #expect(row.undatedProgrammes.isEmpty)
      #expect(!row.isVerificationUndated)
    }
  }

  @Test(
    "What rests on a source follows the day, and so do those who contradict it",
    arguments: [
      ("2021-12-31", [0, 0], [1, 0]), ("2024-12-31", [0, 0], [2, 0]),
      ("2025-06-23", [0, 0], [2, 0]), ("2025-06-24", [1, 1], [2, 1]), (nil, [1, 1], [2, 1]),
    ]
  )
  func sources(text: String?, paper: [Int], magazine: [Int]) async throws {
    let table = try await store().sources(at: day(text), for: .steward)
    for (id, expected) in [("koran", paper), ("majalah", magazine)] {
      let standing = try #require(table.rows.first { $0.source.id == id })
      #expect([standing.indicators, standing.contradictions] == expected, "\(id) on \(text ?? "")")
    }
  }

  @Test("Lists and recipients of a source come with their days, and what has none is told")
  func recipients() async throws {
    let store = try await store()
    func standing(_ id: String, _ text: String?) async throws -> SourceStanding {
      let table = try await store.sources(at: day(text), for: .steward)
      return try #require(table.rows.first { $0.source.id == id })
    }
    #expect(try await standing("dinsos", "2023-12-04").lists == 1)
    #expect(try await standing("dinsos", "2025-04-30").lists == 2)
    #expect(try await standing("dinsos", nil).lists == 3)
    let early = try await standing("sample", "2024-12-31")
    #expect((early.enrolments, early.undated) == (1, 1))
    #expect(try await standing("sample", nil).undated == 0)
  }

  @Test("On every day the page of a source shows what the table counts")
  func pages() async throws {
    let store = try await store()
    for text in ["2020-01-01", "2023-12-04", "2025-06-23", "2025-06-24"] {
      for row in try await store.sources(at: day(text), for: .steward).rows {
        let page = try await store.source(row.source.id, at: day(text), for: .steward)
        #expect(page.standing == row)
        #expect(page.lists.count == row.lists)
        #expect(page.indicators.count == row.indicators)
        #expect(page.povertyLines.count == row.povertyLines)
        #expect(page.targets.count == row.targets)
        #expect(page.reports.count == row.reports)
        #expect(page.indicators.count { !$0.contradictions.isEmpty } == row.contradictions)
      }
    }
  }
}
