import DrawnWorld
import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasPages
@testable import TuntasWords

/// Lines of text that stand for a figure, and the words of single explanations.
struct ExplanationLineTests {
  private let id = Words(.indonesian)

  @Test(arguments: [
    (nil, 80, "Strategi 3, kurangi kantong kemiskinan. Rp20 juta* per unit."),
    ("APBD", 80, "Strategi 3, kurangi kantong kemiskinan. APBD 2025, Rp20 juta* per unit."),
    (
      "APBD|APBD Prov", 80,
      "Strategi 3, kurangi kantong kemiskinan. APBD 2025, Rp20 juta* per unit."
    ),
    (
      "APBD|APBD Prov", 120,
      "Strategi 3, kurangi kantong kemiskinan. APBD/APBD Prov 2025, Rp20 juta* per unit."
    ),
  ])
  func theBudgetsOfAProgrammeAreNamedAsFarAsTheyFit(
    fund: String?,
    columns: Int,
    line: String
  ) async throws {
    let body = ProgrammeBody(page: try await page(fund), words: id, columns: columns).body
    #expect(body.top[1].text(columns: columns, widths: ColumnWidths(body)).string == line)
    let explanation = try #require(body.top[1].subject?.explanation)
    let funds = ExplanationText(explanation, id).entries.first { $0.label == .explainFunds }
    #expect(funds?.text.string == fund?.split(separator: "|").joined(separator: ", "))
  }

  @Test func theObstacleNamesTheDayOfItsReportAndAnswers() async throws {
    let body = ProgrammeBody(page: try await page(nil), words: id, columns: 80).body
    let line = try #require(body.bottom.first)
    let text = line.text(columns: 80, widths: ColumnWidths(body)).string
    #expect(text == "Kendala: 31 calon belum punya bukti tanah (lapor 30 Sep 2025).")
    let explanation = try #require(line.subject?.explanation)
    let entries = ExplanationText(explanation, id).entries
    #expect(entries.contains { $0.text.string == "TW III 2025, dilaporkan 30 Sep 2025" })
    #expect(entries.contains { $0.label == .explainSource && $0.text.string.contains("contoh") })
  }

  @Test func whatIsUnknownOfAFamilyStaysUnknown() async throws {
    let village = RegionCode(number: 3_216_012_001) ?? .country
    var card = DrawnFamily.card(FamilyKey(village: village, running: 1))
    card.family.house = House()
    card.enrolments = []
    let page = FamilyPage(card: card, moment: Drawn.moment)
    let house = ExplanationText(.card(page, .need(.house)), id)
    #expect(
      house.title.string
        == "Rumah: lantai tidak diketahui, dinding tidak diketahui, atap tidak diketahui"
    )
    let enrolled = try #require(house.entries.first { $0.label == .explainEnrolled })
    #expect(enrolled.text.string.hasPrefix("belum ada di daftar penerima"))
  }

  @Test func noPersonIsToldByAnExplanation() async throws {
    let village = RegionCode(number: 3_216_012_001) ?? .country
    let card = DrawnFamily.card(FamilyKey(village: village, running: 1))
    let page = FamilyPage(card: card, moment: Drawn.moment)
    for member in card.members {
      let text = ExplanationText(.card(page, .member(member.number)), id)
      for entry in text.entries {
        let digits = entry.text.string.split { !$0.isNumber }
        #expect(digits.allSatisfy { $0.count < 6 }, "\(entry.text)")
      }
    }
  }

  @Test func enrolmentsAreToldWithYearStepDayAndWorth() {
    let village = RegionCode(number: 3_216_012_001) ?? .country
    let card = DrawnFamily.card(FamilyKey(village: village, running: 1))
    let page = FamilyPage(card: card, moment: Drawn.moment)
    let all = EnrolmentEntries(page: page, words: id).all.map(\.text.string)
    #expect(all.contains("CASH-1.5M 2023: diterima, 18 Des 2023, Rp1,5 juta"))
    #expect(all.contains("PBI-NATIONAL 2025: diterima, anggota 1"))
  }

  private func page(_ fund: String?) async throws -> ProgrammePage {
    let registry = DrawnRegistry(failure: nil)
    let bekasi = Governments.bekasiRegency
    let page = try await registry.programme(
      "rutilahu",
      in: bekasi,
      at: MomentQuery(),
      for: .steward
    )
    var figures = page.whole.figures
    figures.programme.fund = fund
    return ProgrammePage(
      path: page.path,
      moment: page.moment,
      figures: figures,
      indicators: page.indicators,
      sources: page.sources
    )
  }
}
