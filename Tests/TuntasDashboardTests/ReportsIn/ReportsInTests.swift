import DrawnWorld
import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A planner asks which agency still owes a report.
struct ReportsInTests {
  static let places: [RegionCode?] = [nil, Governments.bekasiRegency]

  private func shown(_ place: RegionCode?) -> Shown {
    Shown(ReportsInScreen(in: place), AgencySamples.table(of: place))
  }

  @Test(arguments: places)
  func theReportsLookAsAgreed(place: RegionCode?) throws {
    for kept in place == nil ? KeptPictures.some : KeptPictures.few {
      let name = "reports-in-\(place?.description ?? "all")-\(kept).txt"
      try assertSnapshot(of: shown(place).windowAndPage(kept), named: name)
    }
  }

  @Test(arguments: places, Language.allCases)
  func nothingIsCutAtEightyColumns(place: RegionCode?, language: Language) {
    #expect(!shown(place).page(language).contains("…"))
  }

  @Test(arguments: places, Language.allCases)
  func everyFigureAnswers(place: RegionCode?, language: Language) {
    let explanations = shown(place).explanations(language)
    #expect(explanations.count > 4)
    #expect(explanations.allSatisfy { !$0.title.isEmpty && $0.entries.count >= 7 })
  }

  @Test func whoIsLateStandsFirst() throws {
    let table = AgencySamples.table(of: Governments.bekasiRegency)
    let body = ReportsInBody(table: table, state: TableState(), words: Words(.indonesian))
    let names = body.data.rows.map { $0.label("name").string }
    #expect(names.first == "Disnaker")
    #expect(names.last == "Disdukcapil")
    let first = try #require(body.data.rows.first)
    #expect(first.label("q1").string == "1/1 ██")
    #expect(first.label("q2").string == "0/1 ░░")
    #expect(first.label("q4").string.hasSuffix("··"))
    #expect(first.label("missing").string == "2")
  }

  @Test func everyMissingProgrammeIsNamed() {
    let text = shown(Governments.bekasiRegency).text(.indonesian)
    #expect(text.contains("TW II Disnaker: belum lapor Pelatihan."))
    #expect(text.contains("Disperkimtan: belum lapor SPALD-S; masuk Rutilahu."))
    #expect(text.contains("2 dari 4 dinas masih berutang laporan"))
  }

  @Test func theQuestionOfASmallTableNamesItsQuarter() {
    let text = shown(nil).text(.english)
    #expect(text.contains("Which agency has not sent its reports to Q III 2025?"))
  }

  @Test func withoutProgrammesASentenceStandsThere() {
    let table = ProgrammeTable(region: nil, moment: Drawn.moment, figures: [])
    #expect(Shown(ReportsInScreen(in: nil), table).text(.indonesian).contains("2025"))
  }
}
