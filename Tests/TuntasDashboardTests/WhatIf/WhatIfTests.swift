import DrawnWorld
import TerminalKit
import Testing
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// An agency tries other capacities, and nothing of it is kept.
struct WhatIfTests {
  private func panel(
    _ code: ProgrammeCode = "rutilahu",
    capacity: Double? = 1670,
    waiting: Int = 5200
  ) throws -> WhatIfPanel {
    let figures = try #require(DrawnProgrammes.figures.first { $0.programme.code == code })
    return WhatIfPanel(
      programme: figures.programme,
      basis: .list(families: waiting),
      capacity: capacity,
      from: Quarter(year: 2025, number: 4)
    )
  }

  private func picture(
    _ panel: WhatIfPanel,
    _ size: Size,
    _ language: Language
  ) -> String {
    var canvas = Canvas(size: Size(columns: size.columns, rows: size.rows - 2))
    WhatIfView(panel: panel, words: Words(language))
      .draw(in: canvas.bounds, footer: "", on: &canvas)
    return canvas.plainText()
  }

  @Test(arguments: [("some", 1670.0, 5200), ("many", 120, 5200), ("few", 800, 300)])
  func theBoxLooksAsAgreed(name: String, capacity: Double, waiting: Int) throws {
    let panel = try panel(capacity: capacity, waiting: waiting)
    for kept in name == "some" ? KeptPictures.some : KeptPictures.few {
      let text = picture(panel, kept.size, kept.language)
      try assertSnapshot(of: text, named: "what-if-\(name)-\(kept).txt")
    }
    for window in KeptPictures.all {
      #expect(!picture(panel, window.size, window.language).contains("…"), "\(window)")
    }
  }

  @Test func itSaysThatItIsATrialAndWhatItAssumes() throws {
    for (language, said, assumed) in [
      (Language.indonesian, "tidak ada yang disimpan", "Anggapan:"),
      (.english, "nothing is saved", "Assumed:"),
    ] {
      let text = picture(try panel(), Size(columns: 80, rows: 24), language)
      #expect(text.contains(said))
      #expect(text.contains(assumed))
    }
  }

  static let completions: [(ProgrammeCode, Double?, Int, String, String)] = [
    ("rutilahu", 1670, 0, "Tidak ada yang menunggu.", "Nobody is waiting."),
    ("rutilahu", 400, 100, "terlayani pada TW IV 2025.", "served in Q IV 2025."),
    ("rutilahu", 0, 100, "tidak pernah selesai.", "never done."),
    ("rutilahu", nil, 100, "Kapasitas belum diketahui", "The capacity is not known"),
    ("road", 4000, 100, "program ini menghitung meter", "this programme counts metres"),
  ]

  @Test(arguments: completions)
  func everyAnswerIsASentence(
    code: ProgrammeCode,
    capacity: Double?,
    waiting: Int,
    indonesian: String,
    english: String
  ) throws {
    let panel = try panel(code, capacity: capacity, waiting: waiting)
    for (language, sentence) in [(Language.indonesian, indonesian), (.english, english)] {
      let text = WhatIfWords(panel: panel, words: Words(language)).answer.string
      #expect(text.contains(sentence), "\(text)")
      #expect(text.hasSuffix(".") && !text.contains("{"))
    }
  }

  @Test func keysChangeTheCapacityAndNothingElse() throws {
    var panel = try panel(capacity: 1670)
    panel.raise()
    #expect(panel.capacity == 1770)
    panel.lower()
    panel.lower()
    #expect(panel.capacity == 1570)
    panel.clear()
    #expect(panel.capacity == nil)
    panel.type("9a0")
    #expect(panel.capacity == 90)
    panel.raise()
    #expect(panel.capacity == 91)
    panel.erase()
    panel.erase()
    #expect(panel.capacity == nil)
    panel.raise()
    panel.lower()
    panel.lower()
    #expect(panel.capacity == 0)
    panel.type("99999999999")
    #expect((panel.capacity ?? 0) <= 10_000_000)
  }

  /// Missing is not zero: without a report nobody knows what is lacking of a target.
  @Test func withoutAReportNothingCanBeTried() async throws {
    var user = try await TaskWalker(
      of: Governments.bogor,
      at: .programme("rutilahu", Governments.bogor)
    )
    #expect(user.screen.contains("BELUM LAPOR"), "\(user.screen)")
    await user.press("w")
    #expect(user.screen.contains("Belum ada laporan atau target"), "\(user.screen)")
    #expect(!user.screen.contains("realisasi 0"))
  }

  @Test func theListComesBeforeTheTarget() async throws {
    let registry = DrawnRegistry(failure: nil)
    var page = try await registry.programme(
      "rutilahu",
      in: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    page.notServed = 505
    let listed = try #require(WhatIfPanel(page))
    #expect(listed.basis == .list(families: 505))
    #expect(listed.notServed == 505)
    #expect(listed.capacity == 1670)
    #expect(listed.first == Quarter(year: 2025, number: 4))
    page.notServed = nil
    let alone = try #require(WhatIfPanel(page))
    #expect(alone.basis == .target(target: 1670, actual: 702))
    #expect(alone.notServed == 968)
    let words = WhatIfWords(panel: alone, words: Words(.english))
    #expect(words.waiting.string == "Not yet served: 968 = target 1,670 − actual 702")
  }

  @Test(arguments: [(0, 0), (1, 1), (41, 9), (60, 14), (300, 90)])
  func noSizeIsTooOdd(columns: Int, rows: Int) throws {
    let text = picture(try panel(capacity: 3), Size(columns: columns, rows: rows + 2), .english)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= columns })
  }
}
