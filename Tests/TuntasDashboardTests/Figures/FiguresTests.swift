import DrawnWorld
import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A head of planning reads what was published, and by which method.
struct FiguresTests {
  static let places: [(String, RegionCode?)] = [
    ("country", nil), ("bekasi", Governments.bekasiRegency), ("kota", Governments.bekasiCity),
    ("bogor", Governments.bogor), ("cianjur", Governments.cianjur),
  ]

  private func shown(_ place: RegionCode?) throws -> Shown {
    Shown(FiguresScreen(of: place), try SampleFigures.page(of: place))
  }

  @Test(arguments: places)
  func theFiguresLookAsAgreed(place: (String, RegionCode?)) throws {
    let shown = try shown(place.1)
    for kept in place.0 == "bekasi" ? KeptPictures.some : KeptPictures.few {
      try assertSnapshot(of: shown.windowAndPage(kept), named: "figures-\(place.0)-\(kept).txt")
    }
  }

  @Test(arguments: places, Language.allCases)
  func nothingIsCutAtEightyColumns(place: (String, RegionCode?), language: Language) throws {
    #expect(!(try shown(place.1).page(language).contains("…")))
  }

  @Test(arguments: places, Language.allCases)
  func everyFigureAnswers(place: (String, RegionCode?), language: Language) throws {
    let explanations = try shown(place.1).explanations(language)
    #expect(explanations.count > 5)
    #expect(explanations.allSatisfy { !$0.title.isEmpty && $0.entries.count >= 7 })
  }

  @Test func twoMethodsOfOneMonthAreNeverOneLine() throws {
    let history = try #require(
      IndicatorHistory.all(of: try SampleFigures.page(of: nil).indicators)
        .first { $0.subject.code == "extreme-poverty-rate" }
    )
    let drawn = SeriesChain(history.series).series
    let old = try #require(drawn.firstIndex { $0.last.value == 0.83 })
    let new = try #require(drawn.firstIndex { $0.first.value == 1.26 })
    #expect(new == old + 1)
    #expect(drawn[old].basis.changes(to: drawn[new].basis) == [.method, .line])
    let lines = try shown(nil).lines(.indonesian)
    #expect(lines.contains { $0.contains("║ cara hitung dan garis berganti") })
    let page = try shown(nil).text(.indonesian)
    #expect(page.contains("rentang 0,83% – 1,26%"))
    #expect(page.contains("0,83% (Mar 2024, angka makro sebelum garis US$2,15)"))
  }

  @Test func bothTargetsOfZeroStandSideBySide() throws {
    let page = try shown(nil).text(.indonesian)
    #expect(page.contains("━a target akhir 2024 (Inpres 4/2022) 0%"))
    #expect(page.contains("━b target akhir 2026 (Inpres 8/2025) 0%"))
  }

  @Test func peopleAndFamiliesOfKabBekasiAreNeverJoined() throws {
    let page = try SampleFigures.page(of: Governments.bekasiRegency)
    let own = IndicatorHistory.all(of: page.indicators.filter { $0.region != .country })
    for code in ["extreme-poor-people", "extreme-poor-families"] {
      let history = try #require(own.first { $0.subject.code == code })
      #expect(history.series.allSatisfy { $0.points.count == 1 })
      let chart = IndicatorChart(
        history: history,
        targets: [],
        sources: [],
        words: Words(.english)
      )
      #expect(chart.chart(columns: 80) == nil)
    }
    let lines = try shown(Governments.bekasiRegency).text(.indonesian)
    #expect(lines.contains("tidak disambung: 1.926 keluarga"))
  }

  @Test(arguments: [
    (Language.indonesian, "3,04%: tahunnya belum pasti (2003/2005), jadi tidak digambar."),
    (.english, "3.04%: its year is not certain (2003/2005), so it is not drawn."),
  ])
  func aYearThatIsNotCertainIsSaid(language: Language, sentence: String) throws {
    #expect(try shown(Governments.bekasiCity).text(language).contains(sentence))
  }

  @Test func whatWasPrintedOfTrainingStaysApart() throws {
    let page = try shown(Governments.bogor).text(.indonesian)
    for text in ["48.578", "2.676", "5,5%"] { #expect(page.contains(text)) }
    #expect(
      page.contains("Lowongan: 104 unit (2023), seperti dimuat; di luar tahap-tahap di atas.")
    )
    #expect(page.contains("Sedang dilatih: 325 jiwa (2023), keadaan pada satu waktu"))
    let city = try shown(Governments.bekasiCity).text(.indonesian)
    #expect(city.contains("35 kelompok"))
    #expect(city.contains("Rp4,7 miliar"))
  }

  @Test func aValueBesideALongerSeriesIsPrintedAndNotDrawn() throws {
    let page = try SampleFigures.page(of: Governments.cianjur)
    let history = try #require(
      IndicatorHistory.all(of: page.indicators).first { $0.subject.code == "poverty-rate" }
    )
    let drawn = SeriesChain(history.series).series
    #expect(drawn.count == 1)
    #expect(!drawn.flatMap(\.points).contains { $0.value == 11.8 })
    let lines = try shown(Governments.cianjur).lines(.indonesian)
    #expect(lines.contains { $0.contains("● 2021 11,8%") })
  }

  @Test func aRegionWithoutFiguresSaysSo() {
    let page = FiguresPage(region: Drawn.regions[1], moment: Drawn.moment, indicators: [])
    let shown = Shown(FiguresScreen(of: Drawn.regions[1].code), page)
    #expect(shown.text(.indonesian).contains("Tidak ada angka terbit untuk wilayah ini."))
  }
}
