import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// Enter on those without a name opens what is counted there.
struct OpenedCountsTests {
  private static let bekasi = Governments.bekasiRegency

  private static func programme(_ code: ProgrammeCode) async throws -> ProgrammePage {
    let reader = try await SampleRegistry.reader()
    return try await reader.registry.programme(
      code,
      in: bekasi,
      at: reader.moment,
      for: reader.viewer
    )
  }

  @Test func thoseWithoutANameOpenTheirRegions() async throws {
    let page = try await Self.programme("rutilahu")
    let missing = try #require(page.whole.withoutName)
    let user = try await TaskWalker(of: Self.bekasi, at: .withoutName("rutilahu", Self.bekasi))
    let number = Words(.indonesian).numbers.whole(missing)
    #expect(user.screen.contains("Kab. Bekasi › Rutilahu › tanpa nama"))
    #expect(user.screen.contains("\(number) tanpa nama."))
    for heading in ["Kecamatan", "Dilaporkan", "Bernama", "Tanpa nama"] {
      #expect(user.screen.contains(heading))
    }
  }

  @Test func theLineOfTheProgrammeLeadsThere() async throws {
    let page = try await Self.programme("rutilahu")
    let body = ProgrammeBody(page: page, words: Words(.indonesian), columns: 80).body
    let row = body.rows.first { $0.subject?.door == .withoutName("rutilahu", Self.bekasi) }
    let text = try #require(row).text(columns: 80, widths: ColumnWidths(body)).string
    let missing = try #require(page.whole.withoutName)
    #expect(text.contains("tanpa nama") && text.contains("\(missing) unit"))
  }

  @Test(arguments: Language.allCases)
  func rowsComeToTheNumberOrSayWhyNot(language: Language) async throws {
    let reader = try await SampleRegistry.reader()
    let words = Words(language)
    var compared = 0
    for government in Governments.all {
      let table = try await reader.registry.programmes(
        in: government,
        at: reader.moment,
        for: reader.viewer
      )
      for code in table.standings.map(\.figures.programme.code) {
        let page = try await reader.registry.programme(
          code,
          in: government,
          at: reader.moment,
          for: reader.viewer
        )
        guard let missing = page.whole.withoutName else { continue }
        compared += 1
        let body = WithoutNameBody(page: page, state: TableState(), words: words)
        let shown = body.body(body.data, columns: 80, view: [])
        let text = shown.top.map { $0.text(columns: 80, widths: ColumnWidths(shown)).string }
          .joined(separator: " ")
        let told = page.missingNamesOfParts.map { $0 == missing } ?? false
        let reason =
          language == .indonesian ? ["tidak merinci", "berjumlah"] : ["names no", "come to"]
        #expect(told != reason.contains { text.contains($0) }, "\(text)")
        #expect(body.data.rows.count == page.namedParts.count)
        #expect(page.namedParts.allSatisfy { $0.standing.figures.byName != nil })
        let named = page.namedParts.reduce(0) { $0 + ($1.standing.figures.byName ?? 0) }
        #expect(named == page.whole.figures.byName)
      }
    }
    #expect(compared > 0)
  }

  @Test func whatWasNotReportedIsNoZero() async throws {
    var page = try await Self.programme("rutilahu")
    let part = try #require(
      page.namedParts.first { $0.standing.actual == nil } ?? page.namedParts.first
    )
    var figures = part.standing.figures
    figures.reports = []
    page.namedParts = [NamedPart(figures, at: page.moment, offList: part.offList)]
    let body = WithoutNameBody(page: page, state: TableState(), words: Words(.indonesian))
    let shown = body.body(body.data, columns: 80, view: [])
    let lines = (shown.top + shown.rows).map {
      $0.text(columns: 80, widths: ColumnWidths(shown)).string
    }
    #expect(lines.contains { $0.contains("tidak dilaporkan") && $0.hasSuffix("–") })
    #expect(lines.joined(separator: " ").contains("Laporan dinas tidak merinci per kecamatan"))
  }

  @Test func aRegionLeadsToThoseWhoAreNamedThere() async throws {
    let page = try await Self.programme("rutilahu")
    let doors = WithoutNameBody(page: page, state: TableState(), words: Words(.indonesian)).data
      .rows.map(\.subject.door)
    for (part, door) in zip(page.partsByMissingNames, doors) {
      let region = part.standing.figures.region.code
      switch part.named {
      case .families: #expect(door == .served("rutilahu", region))
      case .recipients: #expect(door == .recipients("rutilahu", region))
      case .both: #expect(door == .programme("rutilahu", region))
      case nil: #expect(door == nil)
      }
    }
    #expect(doors.contains { $0 != nil })
  }
}
