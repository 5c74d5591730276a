import DrawnWorld
import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A village takes its worklist home.
struct WorklistTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func theFileOfAVillageHoldsEveryRowBehindEveryCount() async throws {
    let exporter = KeptExport()
    var user = await Walker(.repairs(village), exporter: exporter)
    #expect(user.screen.contains("Ekspor (e) menulis daftar kerja"))
    await user.press(.character("e"))
    #expect(user.footer.contains("458 baris ditulis ke kept.csv"))
    let table = try #require(await exporter.tables.last)
    #expect(table.name == "worklist")
    let heads = table.rows.map { $0[5] }
    #expect(heads.prefix(451).enumerated().allSatisfy { $1 == .text("SITI \($0 + 1).") })
    #expect(Set(table.rows).count == 458)
    let severities = table.rows.map { $0[1] }
    #expect(Set(severities.prefix(457)) == [.text("kritis")])
    #expect(severities.last == .text("peringatan"))
    #expect(table.rows.allSatisfy { $0.count == table.headings.count })
    #expect(table.rows.first?[4] == .text("Pantai Bahagia (32.16.01.2001)"))
    #expect(table.rows.first?.first == .text("32.16.01.2001 K-0001"))
  }

  @Test func aMarkedRuleBringsOnlyItsRows() async {
    let exporter = KeptExport()
    var user = await Walker(.repairs(village), exporter: exporter)
    await user.press(.down, .character(" "), .character("e"))
    #expect(user.footer.contains("6 baris ditulis"))
    #expect(!user.screen.contains("ditandai"))
  }

  @Test func theRowsOfARuleAreWrittenBeyondWhatIsInMemory() async throws {
    let exporter = KeptExport()
    var user = await Walker(.repairRows(.nikMissing, village), exporter: exporter)
    await user.press(.pageDown, times: 20)
    await user.press(.character("e"))
    #expect(await exporter.tables.last?.rows.count == 451)
    #expect(await exporter.tables.last?.name == "quality-K1")
    await user.press(.character(" "), .character(" "), .character("e"))
    #expect(await exporter.tables.last?.rows.count == 2)
  }

  @Test func pagesThatEndBetweenRulesLoseNothing() async throws {
    let reader = MomentReader(
      registry: DrawnRegistry(),
      moment: MomentQuery(),
      viewer: .steward
    )
    let rules: [QualityRule] = [.nikShared, .nikMissing, .oldData]
    let rows = try await all(rules, reader)
    #expect(rows.count == 6 + 451 + 1)
    #expect(Set(rows.map(\.id)).count == rows.count)
    #expect(rows.compactMap { RepairRowID($0.id)?.rule }.last == .oldData)
    #expect(try await all([], reader).isEmpty)
  }

  @Test func atADistrictTheFileHoldsTheCounts() async throws {
    let exporter = KeptExport()
    var user = await Walker(.repairs(Governments.bekasiRegency), exporter: exporter)
    #expect(!user.screen.contains("daftar kerja"))
    await user.press(.character("e"))
    var table = try #require(await exporter.tables.last)
    #expect(table.name == "quality")
    #expect(table.rows.map { $0[0] }.first == .text("K1"))
    #expect(table.rows.first?.last == .real(5))
    await user.press(.tab, .character(" "), .character("e"))
    table = try #require(await exporter.tables.last)
    #expect(table.name == "quality-regions")
    #expect(table.rows.map { $0[1] } == [.text("Cabangbungin")])
  }

  @Test func whoMayNotSeePeopleGetsNoWorklist() async {
    let exporter = KeptExport()
    var user = await Walker(.repairs(village), viewer: Viewer(role: .lead), exporter: exporter)
    await user.press(.character("e"))
    #expect(user.footer.contains("Peran ini hanya melihat angka"))
    #expect(await exporter.tables.isEmpty)
  }

  private func all(
    _ rules: [QualityRule],
    _ reader: MomentReader
  ) async throws -> [MarkedRow] {
    let list = Worklist(rules: rules, region: village, words: Words(.english))
    var rows: [MarkedRow] = []
    while true {
      let next = try await list.rows(after: rows.last, from: reader)
      guard !next.isEmpty else { return rows }
      rows += next
    }
  }
}
