import Foundation
import GRDB
import Testing
import TuntasFiles
import TuntasModel
import TuntasSample
import TuntasTestSupport

@testable import TuntasStore

@Suite("Figures by a second computation")
struct SecondComputationTests {
  private static let days: [String?] = [nil, "2025-03-31", "2025-05-15"]

  @Test("The sample data, at every level")
  func sample() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(
      from: Folder.sources(at: [Repository.sampleData.path()])
    )
    for day in Self.days {
      try await compare(store, day)
      try await compareReports(store, day)
    }
    let asked = MomentQuery(asOf: CalendarDate("2025-03-31"))
    let table = try await store.regions(below: nil, at: asked, for: .steward)
    #expect(table.rows[0].recorded == 752)
    for (day, received) in [("2025-03-31", 0), ("2025-04-27", 0), ("2025-04-28", 43)] {
      let moment = MomentQuery(asOf: CalendarDate(day))
      let reports = try await store.programmes(in: nil, at: moment, for: .steward).reports
      #expect(reports.received == received && reports.expected == 43, "\(day)")
    }
  }

  @Test("Reports, some of which have no day")
  func undatedReports() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(
      from: Folder.sources(at: [Repository.sampleData.path()])
    )
    try await store.database.write { db in
      try db.execute(sql: "UPDATE achievement SET reported = NULL WHERE number % 3 = 0")
      try db.execute(sql: "UPDATE achievement SET reported = 'kemarin' WHERE number % 7 = 0")
    }
    for day in Self.days { try await compareReports(store, day) }
    let moment = MomentQuery(asOf: CalendarDate("2025-03-31"))
    let reports = try await store.programmes(in: nil, at: moment, for: .steward).reports
    #expect(reports.received > 0 && reports.received == reports.undated)
    #expect(reports.received < reports.expected)
  }

  /// Holds the reports of every government and district, and the number of those that are in, against
  /// plain SQL.
  private func compareReports(_ store: Store, _ day: String?) async throws {
    let moment = MomentQuery(asOf: day.flatMap { CalendarDate($0) })
    for government in Governments.all {
      let regions = try await store.regions(below: government, at: moment, for: .steward)
      for region in [government] + regions.rows.map(\.region.code) {
        let table = try await store.programmes(in: region, at: moment, for: .steward)
        let plain = try await store.database.read { db in
          try PlainFigures(db: db, year: table.moment.year, day: moment.asOf)
            .reports(of: region, quarter: table.moment.quarter)
        }
        var shown: [String: PlainFigures.Report] = [:]
        for standing in table.standings where standing.actual != nil || standing.spent != nil {
          shown[standing.figures.programme.code.word] = PlainFigures.Report(
            actual: standing.actual,
            spent: standing.spent,
            isUndated: standing.isUndated
          )
        }
        #expect(shown == plain, "\(region) \(day ?? "")")
        let received = plain.filter { $0.value.actual != nil }
        #expect(table.reports.received == received.count, "\(region) \(day ?? "")")
        #expect(table.reports.undated == received.count { $0.value.isUndated })
      }
    }
  }

  @Test("Twenty thousand families, two in a hundred with a fault")
  func scaled() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: try Self.scaled())
    for day in Self.days { try await compare(store, day) }
    var sembako: [Int?] = []
    for government in Governments.all {
      let page = try await store.programme("sembako", in: government, at: .init(), for: .steward)
      sembako.append(page.whole.figures.byName)
    }
    #expect(sembako == [1_184, 562, 3_568, 2_079])
  }

  /// The files of `tuntas sample --families 20000 --seed 77 --dirt 0.02`.
  private static func scaled() throws -> [any RecordSource] {
    final class Memory { var files: [String: [UInt8]] = [:] }
    let memory = Memory()
    let generator = SampleGenerator(regions: try BuiltIn.regionValues(), seed: 77)
    try generator.write(.scaled(families: 20_000, dirt: SampleDirt(share: 0.02))) { name in
      FileSink { memory.files[name, default: []] += $0 }
    }
    return RecordKind.allCases.compactMap { kind in
      memory.files[kind.fileName].map {
        CSVText(String(decoding: $0, as: UTF8.self), kind: kind)
      }
    }
  }

  private func compare(_ store: Store, _ day: String?) async throws {
    let moment = MomentQuery(asOf: day.flatMap { CalendarDate($0) })
    for government in Governments.all {
      let top = try await store.regions(below: government, at: moment, for: .steward)
      // One district and its villages of each government beside all districts.
      let districts = top.rows.map(\.region.code)
      var standings = [top.whole].compactMap(\.self) + top.rows
      if let district = districts.first {
        let villages = try await store.regions(below: district, at: moment, for: .steward)
        standings += villages.rows
        #expect(villages.rows.reduce(0) { $0 + $1.families } == villages.whole?.families)
      }
      #expect(top.rows.reduce(0) { $0 + $1.families } == top.whole?.families)
      for standing in standings { try await compare(store, standing, moment, day) }
    }
  }

  private func compare(
    _ store: Store,
    _ standing: RegionStanding,
    _ moment: MomentQuery,
    _ day: String?
  ) async throws {
    guard standing.list != nil else { return }
    let code = standing.region.code
    let plain = try await store.database.write { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT list, register FROM currentList JOIN list ON list.number = currentList.list
          WHERE government = ?
          """,
        arguments: [code.ancestor(at: .regency).number]
      )
      return try PlainFigures(db: db, year: standing.year, day: moment.asOf)
        .figures(of: code, list: row?["list"] ?? 0, register: row?["register"] ?? 0)
    }
    var shown = PlainFigures.Figures()
    shown.families = standing.families
    shown.people = standing.people
    shown.recorded = standing.recorded ?? 0
    shown.without = standing.withoutProgramme ?? plain.without
    // Where nothing is recorded nothing is known, and the second computation finds no row.
    shown.verified = standing.verified ?? 0
    shown.deliberated = standing.deliberated ?? 0
    shown.byName = plain.byName
    #expect(shown == plain, "\(code) \(day ?? "")")
    guard code.level <= .district else { return }
    for programme in plain.byName.keys.sorted() {
      let page = try await store.programme(
        ProgrammeCode(programme),
        in: code,
        at: moment,
        for: .steward
      )
      #expect(
        page.whole.figures.byName == plain.byName[programme],
        "\(programme) \(code) \(day ?? "")"
      )
    }
    let query = FamilyQuery(region: code, onlyWithoutProgramme: true)
    let count = try await store.countFamilies(query, at: moment, for: .steward)
    #expect(count == plain.without, "\(code) \(day ?? "")")
  }
}
