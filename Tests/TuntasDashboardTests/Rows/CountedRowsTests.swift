import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// Enter on a count opens as many rows as it says, on the sample data too.
struct CountedRowsTests {
  @Test(arguments: SampleScreens.places)
  func deliberationsAreCountedAsTheVillagesBehindThem(place: RegionCode?) async throws {
    let reader = try await SampleRegistry.reader()
    let overview = try await reader.registry.overview(
      of: place,
      at: reader.moment,
      for: reader.viewer
    )
    let body = OverviewBody(
      overview: overview,
      words: Words(.indonesian),
      size: Size(columns: 80, rows: 60)
    ).body
    let row = try #require(body.rows.first { $0.subject?.door == .verification(place) })
    let screen = try await SampleScreens.read(VerificationScreen(of: place), reader)
    let table = try #require((screen as? VerificationScreen)?.content.value)
    let (done, all) = (table.rows.count(where: \.isDone), table.rows.count)
    let numbers = Words(.indonesian).numbers
    let text = row.text(columns: 80, widths: ColumnWidths(body)).string
    let isKnown = overview.deliberations != nil
    #expect(
      text.contains(isKnown ? "\(numbers.whole(done))/\(numbers.whole(all))" : "–"),
      "\(text)"
    )
    #expect(!isKnown || done > 0)
  }

  @Test func familiesNotServedAreAsManyAsOnTheProgrammesPage() async throws {
    let reader = try await SampleRegistry.reader()
    let code: ProgrammeCode = "rutilahu"
    var counts: [Int] = []
    for government in Governments.all {
      let page = try await reader.registry.programme(
        code,
        in: government,
        at: reader.moment,
        for: reader.viewer
      )
      let body = ProgrammeBody(page: page, words: Words(.indonesian), columns: 80).body
      let door = Destination.notServed(code, government)
      let row = body.rows.first { $0.subject?.door == door }
      guard let count = page.notServed, count > 0 else {
        #expect(row == nil)
        continue
      }
      counts.append(count)
      let screen = try await SampleScreens.read(door.screen, reader)
      let families = try #require(screen as? FamiliesScreen)
      #expect(families.destination == door)
      let number = Words(.indonesian).numbers.whole(count)
      let text = try #require(row).text(columns: 80, widths: ColumnWidths(body)).string
      #expect(text.contains("\(number)"))
      let shown = families.body(Words(.indonesian), size: Size(columns: 80, rows: 22))
      let title = try #require(shown.top.first).text(columns: 80, widths: ColumnWidths(shown))
      #expect(title.string.hasPrefix("\(number) keluarga belum tercatat di Rutilahu"))
      let found = try await reader.registry.countFamilies(
        families.query,
        at: reader.moment,
        for: reader.viewer
      )
      #expect(found == count)
      #expect(families.content.value?.rows.contains { $0.programmes.contains(code) } == false)
    }
    #expect(!counts.isEmpty)
  }

  @Test(arguments: SampleScreens.places)
  func anAgencyOpensTheProgrammesThatItReportsOn(place: RegionCode?) async throws {
    let reader = try await SampleRegistry.reader()
    let table = try await reader.registry.programmes(
      in: place,
      at: reader.moment,
      for: reader.viewer
    )
    let data = ReportsInBody(table: table, state: TableState(), words: Words(.indonesian)).data
    for reports in ReportsByAgency(table.standingsOfTheYear).agencies {
      let door = Destination.programmesOf(reports.agency)
      #expect(data.rows.count { $0.subject.door == door } == 1)
      let own = table.standings.filter { AgencyOfGovernment($0.figures) == reports.agency }
      let screen = try await SampleScreens.read(door.screen, reader)
      let programmes = try #require(screen as? ProgrammesScreen)
      let shown = programmes.dataTable(Words(.indonesian))?.arranged(by: programmes.table.view)
      #expect(Set(shown?.map(\.id) ?? []) == Set(own.map(Self.id)))
      #expect(programmes.destination == .programmes(reports.agency.government))
      let quarter = try #require(reports.quarters.first { $0.quarter == table.moment.quarter })
      #expect(quarter.sent.count + quarter.missing.count <= own.count && !own.isEmpty)
    }
  }

  private static func id(_ standing: ProgrammeStanding) -> String {
    standing.figures.programme.code.word + "@" + standing.figures.region.code.description
  }

  @Test func theFilterOfAnAgencyCanBeTakenAway() async {
    var user = await Walker(.reportsIn(Governments.bekasiRegency))
    let agency = user.currentLine.split(separator: "  ").first.map(String.init) ?? ""
    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Program")
    #expect(!agency.isEmpty && user.screen.contains("[dinas \(agency)]"))
    await user.press(.escape)
    #expect(
      !user.rows.dropLast(2).contains { $0.contains("[dinas ") }
        && user.path == "Tuntas › Kab. Bekasi › Program"
    )
    await user.press(.escape)
    #expect(user.path.hasSuffix("Laporan masuk"))
  }

  @Test func thoseNamedOnTheListAndOffItAreAsManyAsOnTheProgrammesPage() async throws {
    let reader = try await SampleRegistry.reader()
    let code: ProgrammeCode = "rutilahu"
    var counts: [Int] = []
    for government in Governments.all {
      let page = try await reader.registry.programme(
        code,
        in: government,
        at: reader.moment,
        for: reader.viewer
      )
      let body = ProgrammeBody(page: page, words: Words(.indonesian), columns: 80).body
      let texts = body.rows.map { $0.text(columns: 80, widths: ColumnWidths(body)).string }
      guard let onList = page.servedOnList, let offList = page.namedOffList else { continue }
      counts.append(offList)
      let numbers = Words(.indonesian).numbers
      for (count, unit, door) in [
        (onList, "keluarga", Destination.served(code, government)),
        (offList, "penerima", .recipients(code, government)),
      ] where count > 0 {
        let row = body.rows.firstIndex {
          $0.subject?.door == door && $0.subject?.explanation != nil
            && $0.text(columns: 80, widths: ColumnWidths(body)).string.contains(unit)
        }
        #expect(row.map { texts[$0].contains("\(numbers.whole(count)) \(unit)") } == true)
      }
      let families = try #require(Destination.served(code, government).screen as? FamiliesScreen)
      let served = try await reader.registry.countFamilies(
        families.query,
        at: reader.moment,
        for: reader.viewer
      )
      #expect(served == onList)
      var rows = 0
      var screen = RecipientsScreen(of: code, in: government)
      screen.receive(try await screen.load(from: reader))
      rows += screen.content.value?.part.rows.count ?? 0
      while screen.content.value?.part.hasNext == true, rows < 10_000 {
        let last = try #require(screen.content.value?.part.rows.last?.position)
        screen.list.move(to: (screen.content.value?.part.rows.count ?? 1) - 1, within: 0...9_999)
        _ = screen.needsMore(afterMovingTo: nil)
        let next = try await screen.load(from: reader)
        #expect(next.anchor == .after(last))
        rows += next.part.rows.count
        screen.receive(next)
      }
      #expect(rows == offList)
    }
    #expect(counts.contains { $0 > 0 })
  }
}
