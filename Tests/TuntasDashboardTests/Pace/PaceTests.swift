import DrawnWorld
import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A regional secretary asks whether the list will be empty by the target dates.
struct PaceTests {
  static let pages: [(String, PacePage)] = [
    ("cleaning", PaceSamples.cleaning), ("forecast", PaceSamples.forecast),
    ("open", PaceSamples.open), ("alone", PaceSamples.alone), ("nothing", PaceSamples.nothing),
  ]

  private func shown(_ page: PacePage) -> Shown { Shown(PaceScreen(of: page.region.code), page) }

  @Test(arguments: pages)
  func theWayToZeroLooksAsAgreed(page: (String, PacePage)) throws {
    for kept in page.0 == "cleaning" ? KeptPictures.some : KeptPictures.few {
      try assertSnapshot(of: shown(page.1).windowAndPage(kept), named: "pace-\(page.0)-\(kept).txt")
    }
  }

  @Test(arguments: pages, Language.allCases)
  func nothingIsCutAtEightyColumns(page: (String, PacePage), language: Language) {
    #expect(!shown(page.1).page(language).contains("…"))
  }

  @Test(arguments: pages.dropLast(), Language.allCases)
  func everyFigureAnswers(page: (String, PacePage), language: Language) {
    let explanations = shown(page.1).explanations(language)
    #expect(!explanations.isEmpty)
    #expect(explanations.allSatisfy { !$0.title.isEmpty && $0.entries.count >= 7 })
  }

  @Test(arguments: [
    (
      Language.indonesian,
      "1.926* menjadi 1.160* adalah perbaikan daftar, bukan laju keluar dari kemiskinan."
    ),
    (.english, "1,926* becoming 1,160* is list cleaning, not a pace out of poverty."),
  ])
  func cleaningIsNeverAPace(language: Language, sentence: String) {
    let text = shown(PaceSamples.cleaning).text(language)
    #expect(text.contains(sentence))
    let words =
      language == .indonesian ? ["Laju sekarang", "nol pada"] : ["The pace now", "comes in"]
    #expect(words.allSatisfy { !text.contains($0) })
  }

  @Test func aForecastHasItsBandAndPromisesNothing() {
    let text = shown(PaceSamples.forecast).text(.indonesian)
    #expect(text.contains("Bila laju tetap, nol pada"))
    #expect(text.contains("Ini bukan janji"))
    #expect(text.contains("dari 3 daftar yang sebanding"))
    #expect(text.contains("20 keluarga keluar tanpa alasan tertulis dan tidak dihitung."))
    let open = shown(PaceSamples.open).text(.indonesian)
    #expect(open.contains("tanpa batas akhir"))
  }

  @Test func whoLeftStandsByReason() {
    let text = shown(PaceSamples.forecast).text(.indonesian)
    for name in [
      "Keluar: sudah membaik", "Keluar: meninggal", "Keluar: tanpa alasan", "Muncul kembali",
    ] {
      #expect(text.contains(name))
    }
    #expect(text.contains("−120"))
  }

  static let gaps: [(ProjectionGap, String, String)] = [
    (
      .flowUnknown(from: "a", to: "b"), "antara daftar 1 Jan 2024 dan 1 Jan 2025 belum dihitung.",
      "between the lists of 1 Jan 2024 and 1 Jan 2025 is not counted."
    ),
    (
      .flowDoesNotAddUp(from: "a", to: "b"),
      "antara daftar 1 Jan 2024 dan 1 Jan 2025 tidak cocok.",
      "between the lists of 1 Jan 2024 and 1 Jan 2025 does not add up."
    ),
    (
      .noProgress(perQuarter: -3.4),
      "lebih banyak daripada yang membaik (−3 keluarga per triwulan).",
      "or more came as left better off (−3 families a quarter)."
    ),
    (
      .tooSlow(perQuarter: 0.01), "lajunya terlalu lambat (0,01 keluarga per triwulan).",
      "the pace is too slow (0.01 families a quarter)."
    ),
    (.tooFewLists(comparable: 1), "Baru ada", "There is only"),
  ]

  @Test(arguments: gaps)
  func everyGapIsSaidInASentence(gap: ProjectionGap, indonesian: String, english: String) throws {
    let page = PaceSamples.forecast
    let current = try #require(page.standing.list)
    let facts = PaceFacts(page: page, current: current)
    let sentences = Language.allCases.map {
      ProjectionWords(facts: facts, words: Words($0)).gap(gap).string
    }
    let isTooFew = gap == .tooFewLists(comparable: 1)
    #expect(isTooFew || sentences.contains { $0.contains(indonesian) }, "\(sentences)")
    #expect(isTooFew || sentences.contains { $0.contains(english) }, "\(sentences)")
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("{") })
  }

  @Test func aListThatIsAboutNeedsAPaceThatIsAbout() {
    let needed = PaceNeeded(
      PaceSamples.target(2026),
      families: 6_000,
      listDate: Drawn.day(2025, 5, 6),
      on: Drawn.day(2025, 9, 30)
    )
    #expect(needed.start == Drawn.day(2025, 9, 30))
    let words = PaceNeededWords(
      needed: needed,
      sources: [],
      isAbout: true,
      words: Words(.indonesian)
    )
    #expect(words.sentence.string.hasSuffix("perlu ±1.199 keluarga membaik per triwulan"))
  }

  static let outcomes: [(Int, Double, String, Int, String)] = [
    (2026, 0, "percent", 1160, "Nol akhir 2026 (Inpres 8/2025): perlu"),
    (2026, 0, "percent", 0, "sudah tercapai menurut daftar ini"),
    (2024, 0, "percent", 1160, "sudah lewat, masih 1.160 keluarga di daftar"),
    (2026, 5, "percent", 1160, "tidak ditetapkan dalam keluarga"),
  ]

  @Test(arguments: outcomes)
  func everyOutcomeOfATargetHasWords(
    year: Int,
    value: Double,
    unit: String,
    families: Int,
    sentence: String
  ) {
    var target = PaceSamples.target(year)
    target.value = value
    target.unit = unit
    let needed = PaceNeeded(
      target,
      families: families,
      listDate: Drawn.day(2023, 12, 5),
      on: Drawn.day(2025, 9, 30)
    )
    for language in Language.allCases {
      let text = PaceNeededWords(needed: needed, sources: [], words: Words(language))
        .sentence.string
      #expect(!text.contains("{"))
      if language == .indonesian { #expect(text.contains(sentence), "\(text)") }
    }
  }

  @Test func everyDifferenceHasWords() throws {
    let list = try #require(PaceSamples.cleaning.lists.first)
    for language in Language.allCases {
      let words = Words(language)
      let texts = ListDifference.allCases.map { words.difference($0, of: list).string }
      #expect(Set(texts).count == texts.count)
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") })
    }
  }

  @Test func aPrintedNumberAloneIsNoEmptyList() {
    var page = PaceSamples.cleaning
    page.standing.families = 0
    page.standing.recorded = 0
    let text = shown(page).text(.indonesian)
    #expect(text.hasPrefix("1.160* keluarga di daftar"))
    #expect(!text.contains("nol tercapai"))
  }

  @Test func aFlowThatDoesNotAddUpSaysSo() throws {
    var page = PaceSamples.cleaning
    let flow = try #require(page.flows.first)
    page.flows = [
      ListFlow(
        from: flow.from,
        to: flow.to,
        start: flow.start,
        end: flow.end + 7,
        new: flow.new,
        back: flow.back,
        left: flow.left,
        leftWithoutReason: flow.leftWithoutReason
      )
    ].compactMap { $0 }
    #expect(shown(page).text(.indonesian).contains("belum cocok: selisih −7 keluarga"))
  }

  @Test(arguments: [
    (2022, "Dari 96 keluarga yang mendapat Rutilahu tahun 2022, 31 masih di daftar 5 Des 2023."),
    (2025, "daftar 5 Des 2023 belum lebih baru"),
  ])
  func whoStaysAfterAProgrammeIsCountedWithoutACause(year: Int, sentence: String) throws {
    let list = try #require(PaceSamples.cleaning.standing.list)
    let effect = try #require(
      ProgrammeEffect(programme: "rutilahu", year: year, list: list, served: 96, stillListed: 31)
    )
    for language in Language.allCases {
      let words = Words(language)
      let text = ProgrammeEffectWords(effect: effect, programme: "Rutilahu", words: words).sentence
      #expect(!text.string.contains("{"))
      if language == .indonesian { #expect(text.string.contains(sentence)) }
    }
  }
}
