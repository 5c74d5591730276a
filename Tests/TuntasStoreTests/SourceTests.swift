import Foundation
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore
import TuntasTestSupport

@Suite("Sources")
struct SourceTests {
  private func store() async throws -> Store {
    var fixture = Fixture()
    fixture.texts[.sources, default: ""] += """
      kabar,Berita,Antara,2024,,,no
      lama,Berita lama,Antara,2021-05-01,,,no
      tanpa,Tanpa tanggal,Antara,,,,no

      """
    fixture.texts[.indicators] = """
      region,indicator,programme,period,value,unit,certainty,conflicts,source
      ID,extreme-poor-people,,2021,10,people,conflicting,national,kabar
      ID,extreme-poor-people,,2021-03,5,people,conflicting,national,lama
      ID,extreme-poor-people,,2021-04,6,people,conflicting,national,kabar
      32.16,unit-cost,rutilahu,2025,20,rupiah,published,,kabar
      32.01,extreme-poor-people,,2024,7,people,conflicting,bogor,kabar
      32.01,extreme-poor-people,,2024,7,people,conflicting,alone,lama

      """
    fixture.texts[.povertyLines] = """
      region,kind,amount,per,valid_from,certainty,approximate,source
      32.16,bps,470000,person_month,2023,published,no,tanpa
      32.16,bps,500000,person_month,2024,published,yes,tanpa
      32.01,bps,480000,person_month,2024,published,no,tanpa
      ID,extreme,11941,person_day,2021,published,no,lama

      """
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    return store
  }

  @Test("Poverty lines rest on their source like any figure")
  func povertyLines() async throws {
    let lines = try await standing("tanpa")
    #expect(lines.povertyLines == 3)
    #expect(lines.figures == 3)
    #expect(try await standing("lama").povertyLines == 1)
    let page = try await store().source("tanpa", at: MomentQuery(), for: .steward)
    let (bogor, bekasi) = (Governments.bogor, Governments.bekasiRegency)
    #expect(page.povertyLines.map(\.region) == [bogor, bekasi, bekasi])
    #expect(page.povertyLines.map(\.amount) == [480_000, 500_000, 470_000])
    #expect(page.povertyLines.map(\.isApproximate) == [false, true, false])
    #expect(Set(page.regions.map(\.code)) == [bogor, bekasi])
    let home = Viewer(role: .district, scope: RegionCode("32.16.01") ?? .country)
    #expect(try await standing("tanpa", for: home).povertyLines == 2)
  }

  private func standing(
    _ id: String,
    for viewer: Viewer = .steward
  ) async throws -> SourceStanding {
    let table = try await store().sources(at: MomentQuery(), for: viewer)
    return try #require(table.rows.first { $0.source.id == id })
  }

  @Test("Each source says how much rests on it")
  func counts() async throws {
    let dinsos = try await standing("dinsos")
    #expect(dinsos.targets == 5)
    #expect(dinsos.reports == 3)
    #expect(dinsos.lists == 3)
    #expect(dinsos.enrolments == 0)
    let sample = try await standing("sample")
    #expect(sample.targets == 1)
    #expect(sample.reports == 1)
    #expect(sample.lists == 2)
    // Rutilahu, sembako and kube in 2025, sembako in 2024; metres of road have no names.
    #expect(sample.enrolments == 4)
    let news = try await standing("kabar")
    #expect(news.indicators == 4)
    #expect(news.contradictions == 2)
    #expect(news.figures == 4)
    #expect(try await standing("lama").contradictions == 1)
  }

  @Test("They stand in the order of their publishers and dates, those without a date last")
  func order() async throws {
    let rows = try await store().sources(at: MomentQuery(), for: .steward).rows
    let news = rows.map(\.source.id).filter { ["kabar", "lama", "tanpa"].contains($0) }
    #expect(news == ["lama", "kabar", "tanpa"])
    let publishers = rows.map { $0.source.publisher.lowercased() }
    #expect(publishers == publishers.sorted())
  }

  @Test("A scope counts its own figures and those above it")
  func scope() async throws {
    let scope = try #require(RegionCode("32.16.01"))
    let viewer = Viewer(role: .district, scope: scope)
    let news = try await standing("kabar", for: viewer)
    #expect(news.indicators == 3)
    #expect(try await standing("sample", for: viewer).reports == 1)
    #expect(try await standing("dinsos", for: viewer).lists == 2)
    let other = Viewer(role: .district, scope: try #require(RegionCode("32.16.02")))
    #expect(try await standing("sample", for: other).reports == 0)
    #expect(try await standing("sample", for: other).enrolments == 1)
    let bogor = Viewer(role: .analyst, scope: Governments.bogor)
    #expect(try await standing("dinsos", for: bogor).reports == 0)
    #expect(try await standing("kabar", for: bogor).indicators == 3)
  }

  @Test("One source shows what rests on it, newest first, and who contradicts it")
  func page() async throws {
    let store = try await store()
    let dinsos = try await store.source("dinsos", at: MomentQuery(), for: .steward)
    #expect(dinsos.lists.map(\.id) == ["bogor", "bekasi", "bekasi-old"])
    #expect(dinsos.targets.map(\.year) == [2026, 2026, 2025, 2024, 2024])
    #expect(
      dinsos.reports.map { [$0.quarter.year, $0.quarter.number] } == [
        [2025, 2], [2025, 1], [2025, 2],
      ]
    )
    #expect(dinsos.programmes.map(\.code) == ["rutilahu", "road"])
    #expect(dinsos.regions.map(\.name) == ["Indonesia", "Bogor", "Bekasi"])
    let news = try await store.source("kabar", at: MomentQuery(), for: .steward)
    #expect(
      news.indicators.map(\.indicator.period.description) == ["2021", "2021-04", "2024", "2025"]
    )
    #expect(
      news.indicators.map { $0.contradictions.map(\.source) } == [["lama"], ["lama"], [], []]
    )
    #expect(news.sources.map(\.id) == ["lama"])
    #expect(news.standing.contradictions == 2)
  }

  @Test("What is shown of each source of the sample data is what is counted")
  func sampleData() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let files = try Folder.sources(at: [Repository.sampleData.path()])
    _ = try await store.importRecords(from: files)
    let viewers = [
      .steward, Viewer(role: .analyst, home: Governments.cianjur),
      Viewer(role: .district, scope: try #require(RegionCode("32.16.01"))),
    ]
    for viewer in viewers {
      let table = try await store.sources(at: MomentQuery(), for: viewer)
      #expect(table.rows.contains { $0.figures > 0 })
      for row in table.rows {
        let page = try await store.source(row.source.id, at: MomentQuery(), for: viewer)
        #expect(page.standing == row)
        #expect(page.lists.count == row.lists)
        #expect(page.indicators.count == row.indicators)
        #expect(page.targets.count == row.targets)
        #expect(page.reports.count == row.reports)
        #expect(page.indicators.count { !$0.contradictions.isEmpty } == row.contradictions)
      }
    }
  }

  @Test("An unknown source is an error")
  func unknown() async throws {
    let store = try await store()
    await #expect(throws: RegistryError.unknownSource("x'; --")) {
      try await store.source("x'; --", at: MomentQuery(), for: .steward)
    }
  }
}
