import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A meeting compares programmes: how far each is from its plan, and what each government reached.
struct ComparisonTests {
  private func shown(_ place: RegionCode?) -> Shown {
    Shown(ComparisonScreen(in: place), AgencySamples.table(of: place))
  }

  @Test(arguments: GroupsTests.places)
  func theChartsLookAsAgreed(place: RegionCode?) throws {
    for kept in KeptPictures.few {
      let text = shown(place).page(
        kept.language,
        columns: kept.size.columns,
        rows: kept.size.rows
      )
      try assertSnapshot(of: text, named: "comparison-\(place?.description ?? "all")-\(kept).txt")
    }
  }

  @Test func everyProgrammeWithPointsIsDrawnAndTheOthersAreCounted() {
    let table = AgencySamples.table(of: nil)
    let all = PointsFromPlan(table.standings)
    #expect(all.known.count + all.unknown == table.standings.count)
    #expect(all.known.map(\.points) == all.known.map(\.points).sorted())
    let page = shown(nil).text(.indonesian)
    let words = Words(.indonesian)
    for entry in all.known { #expect(page.contains(words.points(entry.points).string)) }
    #expect(all.unknown > 0 && page.contains("\(all.unknown) program tanpa laporan"))
  }

  @Test func oneGovernmentAloneHasNothingToBeComparedWith() {
    let heading = "Realisasi dari target setahun"
    #expect(shown(nil).text(.indonesian).contains(heading))
    #expect(!shown(Governments.bekasiRegency).text(.indonesian).contains(heading))
  }

  @Test(arguments: GroupsTests.places)
  func everyHeadingAnswers(place: RegionCode?) {
    let explanations = shown(place).explanations(.indonesian)
    #expect(!explanations.isEmpty)
    #expect(explanations.allSatisfy { !$0.title.isEmpty && $0.entries.count >= 7 })
  }

  @Test func withoutProgrammesItSaysSo() {
    var table = AgencySamples.table(of: nil)
    table.standings = []
    #expect(Shown(ComparisonScreen(in: nil), table).text(.english).contains("2025"))
  }
}
