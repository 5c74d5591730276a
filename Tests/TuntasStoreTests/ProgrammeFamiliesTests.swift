import Foundation
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore
import TuntasTestSupport

@Suite("What the families say of a programme")
struct ProgrammeFamiliesTests {
  private static let bekasi = Governments.bekasiRegency

  private func page(
    _ store: Store,
    _ code: ProgrammeCode,
    in region: RegionCode = bekasi,
    year: Int? = nil,
    for viewer: Viewer = .steward
  ) async throws -> ProgrammePage {
    try await store.programme(code, in: region, at: MomentQuery(year: year), for: viewer)
  }

  @Test("Families not served are those of the list without the programme in the year")
  func notServed() async throws {
    let store = try await Fixture.store()
    let village = try #require(RegionCode("32.16.01.1007"))
    let cases: [(ProgrammeCode, RegionCode, Int?, Int?)] = [
      ("rutilahu", Self.bekasi, nil, 5), ("rutilahu", village, nil, 2),
      // Nobody sent a name, so nobody knows.
      ("rutilahu", Self.bekasi, 2024, nil), ("rutilahu", Governments.bogor, nil, nil),
      ("sembako", Self.bekasi, nil, 5), ("sembako", Self.bekasi, 2024, 5),
      // Nobody's list, no families, and governments are never summed.
      ("sembako", Governments.cianjur, nil, nil), ("training", Self.bekasi, nil, nil),
      ("road", Self.bekasi, nil, nil), ("kube", Self.bekasi, nil, nil),
      ("rutilahu", .country, nil, nil),
    ]
    for (code, region, year, expected) in cases {
      let found = try await page(store, code, in: region, year: year).notServed
      #expect(found == expected, "\(code.word) \(region) \(year ?? 0)")
    }
  }

  @Test("Of the families served in an earlier year, those still on the list are counted")
  func effects() async throws {
    let store = try await Fixture.store()
    let page = try await page(store, "sembako", year: 2026)
    #expect(page.effects.map(\.year) == [2025, 2024])
    #expect(page.effects.map(\.served) == [2, 1])
    #expect(page.effects.map(\.stillListed) == [1, 1])
    #expect(page.effects.allSatisfy { $0.list.id == "bekasi" && !$0.isListLater })
    let village = try #require(RegionCode("32.16.01.2001"))
    #expect(try await self.page(store, "sembako", in: village, year: 2026).effects.isEmpty)
    #expect(try await self.page(store, "sembako").effects.map(\.year) == [2024])
  }

  @Test("Three earlier years at most, of families of the list's own register")
  func newestYears() async throws {
    var fixture = Fixture()
    for year in 2019...2024 {
      fixture.texts[.enrolments, default: ""] += """
        pkh,32.16.01.1007/1,,,,,\(year),received,,sample
        pkh,32.16.01.1007/1,1,,,,\(year),received,,sample
        pkh,32.16.01.1007/2,,,,,\(year),ended,,sample
        pkh,no-list,,,,,\(year),received,,sample

        """
    }
    fixture.texts[.families, default: ""] += "no-list,32.16.01.1007,1,Kp. Baru,,\n"
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    let effects = try await page(store, "pkh").effects
    #expect(effects.map(\.year) == [2024, 2023, 2022])
    #expect(effects.map(\.served) == [1, 1, 1])
  }

  @Test("A training counts people by the furthest stage they reached")
  func funnel() async throws {
    var fixture = Fixture()
    fixture.texts[.enrolments, default: ""] += """
      training,32.16.01.1007/3,1,,,,2025,attended,,sample
      training,32.16.01.1007/3,2,A,,,2025,invited,,sample
      training,32.16.01.1007/3,2,B,,,2025,finished,,sample
      training,32.16.01.2001/2,1,,,,2025,finished,,sample
      capital,32.16.01.2001/2,1,,,,2025,received,,sample
      capital,32.16.01.1007/3,1,,,,2025,received,,sample
      training,32.16.01.2001/1,1,,,,2024,finished,,sample
      training,32.16.01.2001/3,1,,,,2025,proposed,,sample
      training,,,,32.16.02.1006,Bapak Omo,2025,refused,,sample
      training,,,A,32.16.02.1006,Ibu Ani,2025,finished,,sample
      training,,,B,32.16.02.1006,Ibu Ani,2025,invited,,sample

      """
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(from: fixture.sources)
    #expect(summary.rejections.isEmpty)
    let funnel = try #require(await page(store, "training").funnels.first)
    #expect(funnel.basis == .names)
    #expect(funnel.region == Self.bekasi)
    #expect(funnel.stages.map(\.stage) == [.invited, .attended, .finished, .placed])
    #expect(funnel.stages.map(\.count) == [6, 4, 3, 1])
    let district = try #require(RegionCode("32.16.02"))
    let part = try #require(await page(store, "training", in: district).funnels.first)
    #expect(part.stages.map(\.count) == [2, nil, 1, nil])
    #expect(try await page(store, "pkh").funnels.isEmpty)
    #expect(try await page(store, "training", in: Governments.bogor).funnels.isEmpty)
    let more =
      "programme,family,member,year,status,source\n"
      + "training,32.16.01.1007/3,1,2025,finished,sample\n"
    _ = try await store.importRecords(from: [CSVText(more, kind: .enrolments)])
    let later = try #require(await page(store, "training").funnels.first)
    #expect(later.stages.map(\.count) == [6, nil, 4, 2])
  }

  @Test("The printed funnel stands behind the one by name")
  func published() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: Folder.sources(at: [Repository.sampleData.path()]))
    let page = try await page(store, "career-center", in: Governments.bogor)
    #expect(page.funnels.first?.basis == .names)
    #expect(page.funnels.contains { $0.count(at: .registered) != nil && $0.basis != .names })
    #expect(Array(page.funnels.dropFirst()) == PublishedFunnels(page.indicators).funnels)
  }

  @Test("Of another government nothing is counted")
  func home() async throws {
    let store = try await Fixture.store()
    let viewer = Viewer(role: .steward, home: Governments.bogor)
    for code in ["rutilahu", "sembako", "training"] as [ProgrammeCode] {
      let page = try await page(store, code, year: 2026, for: viewer)
      #expect(page.notServed == nil)
      #expect(page.effects.isEmpty)
      #expect(page.funnels.isEmpty)
    }
  }
}
