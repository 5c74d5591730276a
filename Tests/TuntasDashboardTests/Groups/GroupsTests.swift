import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A planner puts the programmes together by agency, strategy, region and quarter.
struct GroupsTests {
  static let places: [RegionCode?] = [nil, Governments.bekasiRegency]

  private func shown(_ place: RegionCode?, _ grouping: Grouping) -> Shown {
    Shown(GroupsScreen(in: place, by: grouping), AgencySamples.table(of: place))
  }

  @Test(arguments: places, Grouping.allCases)
  func theGroupsLookAsAgreed(place: RegionCode?, grouping: Grouping) throws {
    let isFirst = place == nil && grouping == .agency
    for kept in isFirst ? KeptPictures.some : KeptPictures.few {
      let name = "\(grouping.rawValue)-\(place?.description ?? "all")-\(kept).txt"
      try assertSnapshot(of: shown(place, grouping).windowAndPage(kept), named: name)
    }
  }

  @Test func whatIsBehindIsNotDrawnLikeWhatIsOnPlan() async throws {
    let size = Size(columns: 100, rows: 60)
    let user = await Walker(.groups(Governments.bekasiRegency), size: size)
    let canvas = user.canvas
    for status in [ProgrammeStatus.behind, .onPlan] {
      let word = Words(.indonesian).status(status).string
      let legends = (0..<size.rows).compactMap { row -> Position? in
        let text = canvas.rowText(row)
        for mark in ["█ ", "▓ "] {
          guard let range = text.firstRange(of: mark + word) else { continue }
          let column = text.distance(from: text.startIndex, to: range.lowerBound)
          return Position(column: column, row: row)
        }
        return nil
      }
      #expect(!legends.isEmpty, "\(word)")
      for place in legends { #expect(canvas[place.column, place.row].style == status.style) }
    }
    #expect(ProgrammeStatus.behind.style != ProgrammeStatus.onPlan.style)
  }

  @Test(arguments: Grouping.allCases, Language.allCases)
  func nothingIsCutAtEightyColumns(grouping: Grouping, language: Language) {
    for place in Self.places { #expect(!shown(place, grouping).page(language).contains("…")) }
  }

  @Test(arguments: places, Grouping.allCases)
  func everyFigureAnswers(place: RegionCode?, grouping: Grouping) {
    let explanations = shown(place, grouping).explanations(.indonesian)
    #expect(explanations.count > 4)
    #expect(explanations.allSatisfy { !$0.title.isEmpty && $0.entries.count >= 7 })
  }

  @Test func theKeyGoesThroughEveryGroupingToTheChartsAndBackToTheTable() {
    var screen: any DashboardScreen = ProgrammesScreen(in: nil)
    var seen: [Grouping] = []
    while !(screen is ComparisonScreen), seen.count < 9 {
      screen = screen.inNextForm()
      seen += [(screen as? GroupsScreen)?.grouping].compactMap { $0 }
    }
    #expect(seen == [.agency, .strategy, .region, .quarter])
    #expect(screen.inNextForm() is ProgrammesScreen)
  }

  @Test(arguments: Grouping.allCases.filter { $0 != .quarter })
  func theGroupFurthestBehindStandsFirst(grouping: Grouping) throws {
    let table = AgencySamples.table(of: nil)
    let groups = ProgrammeGroup.all(of: table, by: grouping)
    let first = try #require(groups.first?.standings.first)
    let all = groups.flatMap(\.standings)
    #expect(all.count == table.standings.count)
    #expect(all.allSatisfy { $0.pointsBehind <= first.pointsBehind })
  }

  @Test func theNewestQuarterStandsFirstAndNoneThatIsToCome() {
    let groups = ProgrammeGroup.all(of: AgencySamples.table(of: nil), by: .quarter)
    let names = groups.map { $0.key.name(Words(.indonesian)).string }
    #expect(names == ["TW III 2025", "TW II 2025", "TW I 2025"])
  }

  @Test func moneyIsAddedWithinAGovernmentOnly() {
    let all = shown(nil, .strategy).text(.indonesian)
    #expect(all.contains("Uang pemerintah yang berbeda tidak dijumlah."))
    let one = shown(Governments.bekasiRegency, .strategy).text(.indonesian)
    #expect(one.contains("Uang terpakai Rp14,0/33,4 miliar (42%), 1 dari 2 program."))
    #expect(one.contains("Uang terpakai: tanpa data."))
  }
}
