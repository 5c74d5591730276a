import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// Enter on those without a name, and on those who came or went, opens what is counted there.
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

  // MARK: - Without a name

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

  // MARK: - Who came and went

  private static func pace() async throws -> PacePage {
    let reader = try await SampleRegistry.reader()
    return try await reader.registry.pace(of: bekasi, at: reader.moment, for: reader.viewer)
  }

  @Test func everyNumberOfAFlowOpensAsManyFamilies() async throws {
    let reader = try await SampleRegistry.reader()
    let page = try await Self.pace()
    let flow = try #require(page.flows.first)
    let body = PaceBody(page: page, words: Words(.indonesian), columns: 80).body
    var opened: Set<FlowPart> = []
    for row in body.rows {
      guard case .flow(let query) = row.subject?.door else { continue }
      let count = flow.families(query.part)
      let text = row.text(columns: 80, widths: ColumnWidths(body)).string
      guard opened.insert(query.part).inserted else { continue }
      #expect(text.contains(Words(.indonesian).numbers.whole(count).string), "\(text)")
      #expect(try await Self.rows(behind: query, reader) == count, "\(text)")
    }
    let counted = FlowPart.all.filter { flow.families($0) > 0 }
    #expect(opened == Set(counted) && counted.contains(.left(.died)))
  }

  /// How many families a screen lists, read to its end as by somebody who goes down.
  private static func rows(behind query: FlowQuery, _ reader: MomentReader) async throws -> Int {
    var screen = FlowFamiliesScreen(query)
    screen.receive(try await screen.load(from: reader))
    var keys = Set(screen.content.value?.part.rows.map(\.key) ?? [])
    while let part = screen.content.value?.part, part.hasNext, keys.count < 10_000 {
      screen.list.move(to: part.rows.count - 1, within: 0...9_999)
      let needsMore = screen.needsMore(afterMovingTo: nil)
      #expect(needsMore)
      let next = try await screen.load(from: reader)
      keys.formUnion(next.part.rows.map(\.key))
      screen.receive(next)
    }
    return keys.count
  }

  @Test func thoseWhoDiedOpenAndEachOpensItsCard() async throws {
    let died = try #require(try await Self.pace().flows.first?.left[.died])
    var user = try await TaskWalker(of: Self.bekasi, at: .flow(SampleScreens.died))
    #expect(user.screen.contains("Menuju nol › Keluar: meninggal"))
    #expect(user.screen.contains("Keluar: meninggal, \(died) keluarga."))
    #expect(user.screen.contains("Barisnya dari daftar"))
    await user.press("⏎")
    #expect(!user.screen.contains("Menuju nol ›") && user.screen.contains("K-"))
    await user.press("⎋")
    #expect(user.screen.contains("Menuju nol › Keluar: meninggal"))
  }

  @Test func aLeadReadsARefusalAndNoFamily() async throws {
    let lead = Viewer(role: .lead, home: Self.bekasi)
    let user = try await TaskWalker(of: Self.bekasi, at: .flow(SampleScreens.died), as: lead)
    #expect(!user.screen.contains("K-0") && user.screen.contains("Peran ini hanya melihat angka"))
  }

  @Test(arguments: Language.allCases)
  func whoMovedOutOfSightIsTold(language: Language) async throws {
    let page = try await Self.pace()
    let flow = try #require(page.flows.first)
    let village = Region(
      code: RegionCode("32.16.01.2001") ?? .country,
      kind: .desa,
      name: "Sagara Makmur",
      centroid: nil,
      area: 0
    )
    let row = FlowFamily(
      key: FamilyKey(village: village.code, running: 1),
      head: nil,
      village: village,
      listed: village
    )
    let query = FlowQuery(
      government: Self.bekasi,
      from: flow.from.id,
      to: flow.to.id,
      part: .left(.movedAway)
    )
    let stretch = FlowFamilyStretch(
      page: page,
      query: query,
      part: RowStretch(Page(rows: [row], hasPrevious: false, hasNext: false)),
      anchor: .first
    )
    let data = FlowFamiliesBody(stretch: stretch, state: TableState(), words: Words(language)).data
    let text = data.rows[0].label("head").string
    #expect(text == (language == .indonesian ? "pindah, di luar lingkup" : "moved, out of scope"))
    var gone = stretch
    gone.query.from = "no-such-list"
    let body = FlowFamiliesBody(stretch: gone, state: TableState(), words: Words(language))
      .body(columns: 80, view: [])
    #expect(body.rows.isEmpty && !body.top.isEmpty)
  }
}
