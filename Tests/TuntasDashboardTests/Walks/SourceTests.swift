import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// An analyst follows a figure to its source, and from there to what rests on it.
struct SourceTests {
  @Test func aSourceTellsWhatRestsOnIt() async {
    var user = await Walker(.sources)
    await user.press(.enter)
    #expect(user.path == "Tuntas › Sumber › BPS")
    for text in [
      "Profil kemiskinan Maret 2024", "Penerbit: BPS. Tanggal: 1 Jul 2024.",
      "Nomor: No. 50/07/Th. XXVII.", "https://www.bps.go.id/",
    ] {
      #expect(user.screen.contains(text), "\(text)")
    }
  }

  @Test func aContradictedFigureIsFollowedByTheOtherSourceAndARange() async throws {
    var user = await Walker(.source("bps"))
    let row = try #require(user.lines.firstIndex { $0.contains("Persen miskin ekstrem") })
    #expect(user.lines[row].contains("0,83%"))
    #expect(user.lines[row + 1].contains("lain: Radar Bekasi"))
    #expect(user.lines[row + 1].contains("1,26%"))
    #expect(user.lines[row + 2].contains("rentang 0,83% – 1,26% (BPS; Radar Bekasi)"))
    await user.press(.down, .enter)
    #expect(user.path == "Tuntas › Sumber › Radar Bekasi")
  }

  @Test func figuresOfDifferentThingsHaveNoRange() async {
    let user = await Walker(.source("bps"))
    #expect(user.screen.contains("tanpa rentang: angka tentang hal berbeda"))
  }

  @Test(arguments: [
    ("P3KE", "Tuntas › Kab. Bekasi"), ("1.670 unit", "Tuntas › Kab. Bekasi › Program › Rutilahu"),
  ])
  func listsAndTargetsLeadOn(row: String, path: String) async throws {
    var user = await Walker(.source("bps"))
    try await find(row, &user)
    await user.press(.enter)
    #expect(user.path == path)
  }

  @Test func reportsAreToldByProgrammeRegionAndQuarter() async throws {
    var user = await Walker(.source("sample"))
    #expect(user.screen.contains("DATA CONTOH."))
    try await find("TW I–TW III 2025", &user)
    try await find("TW I, TW III 2025", &user)
    await user.press(.up, .enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Program › Rutilahu")
  }

  @Test func aSourceWithoutFiguresSaysSo() async {
    let user = await Walker(.source("empty"))
    #expect(user.screen.contains("Tidak ada angka yang bersandar pada sumber ini."))
  }

  @Test(arguments: Language.allCases)
  func everyCodeOfTheSampleDataHasAWordThatFitsItsColumn(language: Language) throws {
    let rows = try SampleFile("indicators.csv").rows
    #expect(rows.count > 100)
    let words = Words(language)
    for row in rows {
      let code = try #require(row["indicator"])
      let unit = try #require(row["unit"])
      let method = row["method"] ?? ""
      let line = row["line"] ?? ""
      #expect(words.briefIndicator(code).width <= 21 && words.indicator(code).string != code)
      #expect(Phrase.measures[unit] != nil, "\(unit)")
      #expect(method.isEmpty || Phrase.methods[method] != nil, "\(method)")
      #expect(line.isEmpty || words.line(line)?.string != line, "\(line)")
      let value = try #require(row["value"].flatMap(Double.init))
      #expect(words.amount(value, in: unit).width < 18, "\(value) \(unit)")
    }
  }

  @Test func anUnknownCodeIsShownAsItIs() {
    let words = Words(.indonesian)
    #expect(words.indicator("gini-ratio").string == "gini-ratio")
    #expect(words.method("new-method").string == "new-method")
    #expect(words.amount(12.5, in: "litres").string == "12,5 litres")
  }

  @Test(arguments: [
    (0.83, "percent", "0,83%"), (4, "percent", "4%"), (1.2, "percent", "1,2%"),
    (3961, "people", "3.961 jiwa"), (20_000_000, "rupiah", "Rp20 juta"),
    (1670, "housing_unit", "1.670 unit"), (-0.41, "percentage_points", "−0,41 poin persen"),
  ])
  func valuesAreWrittenWithTheirUnit(value: Double, unit: String, text: String) {
    #expect(Words(.indonesian).amount(value, in: unit).string == text)
  }

  private func find(_ text: String, _ user: inout Walker) async throws {
    for _ in 0..<40 {
      if user.currentLine.contains(text) { return }
      await user.press(.down)
    }
    Issue.record("No row with \(text)")
  }
}
