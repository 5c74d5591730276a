import Foundation
import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasSample
import TuntasTestSupport

@testable import TuntasStore

@Suite("Figures by a second computation")
struct SecondComputationTests {
  private static let days: [String?] = [nil, "2025-03-31", "2025-05-15"]

  @Test("The sample data, in every region")
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

  /// A region as the store shows it.
  private struct Shown {
    var standing: RegionStanding
    var without: Int
    var byName: [String: Int] = [:]
  }

  /// Compares governments, districts and villages.
  private func compare(_ store: Store, _ day: String?) async throws {
    let moment = MomentQuery(asOf: day.flatMap { CalendarDate($0) })
    let year = try await store.regions(below: nil, at: moment, for: .steward).moment.year
    let plain = try await store.database.write { db in
      try PlainFigures(db: db, year: year, day: moment.asOf).figures()
    }
    var regions = 0
    for government in Governments.all {
      let shown = try await store.database.read { db in
        try Self.shown(in: government, RegistryReader(db, at: moment, for: .steward))
      }
      for region in shown where region.standing.list != nil {
        compare(region, plain[region.standing.region.code.number], day)
      }
      for (programme, count) in plain[government.number]?.byName ?? [:] {
        let asked = ProgrammeCode(programme)
        let page = try await store.programme(asked, in: government, at: moment, for: .steward)
        #expect(page.whole.figures.byName == count, "\(programme) \(government)")
      }
      regions += shown.count
    }
    // The governments with their districts and villages.
    #expect(regions == 4 + 107 + 1038)
  }

  private func compare(_ region: Shown, _ found: PlainFigures.Figures?, _ day: String?) {
    let plain = found ?? PlainFigures.Figures()
    let standing = region.standing
    var shown = PlainFigures.Figures()
    shown.families = standing.families
    shown.people = standing.people
    shown.recorded = standing.recorded ?? 0
    shown.without = standing.withoutProgramme ?? plain.without
    // Where nothing is recorded nothing is known, and the second computation finds no row.
    shown.verified = standing.verified ?? 0
    shown.deliberated = standing.deliberated ?? 0
    shown.byName = region.byName
    #expect(shown == plain, "\(standing.region.code) \(day ?? "")")
    #expect(region.without == plain.without, "\(standing.region.code) \(day ?? "")")
  }

  /// A government, its districts and their villages as screens show them.
  private static func shown(
    in government: RegionCode,
    _ reader: RegistryReader
  ) throws -> [Shown] {
    let top = try reader.regionTable(below: government)
    var standings = [top.whole].compactMap(\.self) + top.rows
    for district in top.rows {
      let table = try reader.regionTable(below: district.region.code)
      #expect(table.rows.reduce(0) { $0 + $1.families } == table.whole?.families)
      #expect(table.whole == district)
      standings += table.rows
    }
    let records = try ProgrammeRecords(reader, in: standings.map(\.region.code))
    let programmes = try reader.rows("SELECT * FROM programme").map(Programme.init)
    return try standings.map { standing in
      let query = FamilyQuery(region: standing.region.code, onlyWithoutProgramme: true)
      var shown = Shown(standing: standing, without: try reader.countFamilies(query))
      for programme in programmes {
        let count = records.figures(programme, in: standing.region).byName ?? 0
        if count > 0 { shown.byName[programme.code.word] = count }
      }
      return shown
    }
  }
}
