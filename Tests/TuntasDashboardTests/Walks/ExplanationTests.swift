import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A clerk asks every figure of every screen where it comes from.
struct ExplanationTests {
  private static let village = RegionCode(number: 3_216_012_001) ?? .country

  static let screens: [(String, Destination)] = [
    ("overview", .overview(nil)),
    ("overview of one", .overview(Governments.bekasiRegency)),
    ("overview of one district", .overview(RegionCode(number: 3_216_010_000))),
    ("governments", .regions(nil)),
    ("regions", .regions(RegionCode(number: 3_216_010_000))),
    ("programmes", .programmes(nil)),
    ("programmes of one", .programmes(Governments.bekasiRegency)),
    ("programme", .programme("rutilahu", Governments.bekasiRegency)),
    ("programme without a plan", .programme("road", Governments.bekasiCity)),
    ("programme without a report", .programme("training", Governments.bekasiRegency)),
    ("family", .family(FamilyKey(village: village, running: 1))),
    ("families", .families(village)),
    ("sources", .sources),
    ("source", .source("bps")),
    ("source contradicted by another", .source("news")),
    ("source of reports", .source("sample")),
    ("source of nothing", .source("empty")),
    ("repairs", .repairs(Governments.bekasiRegency)),
    ("repairs of all", .repairs(nil)),
    ("repairs of a village", .repairs(village)),
    ("rows to repair", .repairRows(.nikShared, village)),
    ("figures to repair", .repairRows(.reportImplausible, Governments.bekasiRegency)),
  ]

  /// What every figure answers, in this order.
  static let questions: [Phrase] = [
    .explainMeaning, .explainUnit, .explainMethod, .explainLine, .explainCertainty, .explainDate,
    .explainSource,
  ]

  @Test(arguments: screens, Language.allCases)
  func everyFigureAnswersTheSameQuestions(
    screen: (String, Destination),
    language: Language
  ) async throws {
    let words = Words(language)
    let body = try await DrawnBody(screen.1).lines(words)
    let subjects = (body.top + body.rows + body.bottom).compactMap(\.subject)
    #expect(!subjects.isEmpty)
    for subject in subjects {
      let explanation = try #require(subject.explanation)
      let text = ExplanationText(explanation, words)
      #expect(!text.title.isEmpty)
      let labels = text.entries.map(\.label)
      #expect(labels.filter(Self.questions.contains) == Self.questions, "\(text.title)")
      for entry in text.entries {
        let isWhole = !entry.text.isEmpty && !entry.text.string.contains("{")
        #expect(isWhole, "\(text.title): \(words[entry.label])")
        #expect(words[entry.label].width <= 9, "\(entry.label) is wider than its column")
      }
    }
  }

  @Test(arguments: screens, Language.allCases)
  func theKeyAnswersOnEveryRowAndLine(
    screen: (String, Destination),
    language: Language
  ) async throws {
    let size = Size(columns: 100, rows: 60)
    let words = Words(language)
    let body = try await DrawnBody(screen.1).lines(words, size: FrameLayout(size: size).body.size)
    let above = body.top.count { $0.subject != nil }
    let all =
      above + body.rows.count { $0.subject != nil } + body.bottom.count { $0.subject != nil }
    var user = await Walker(screen.1, language: language, size: size)
    await user.press(.up, times: above)
    // One page of a long list is enough.
    for _ in 0..<min(all, 60) {
      let row = user.currentLine
      await user.press(.character("i"))
      let shown = user.screen
      #expect(shown.contains(words[.explainTitle].string), "\(row)")
      for label in Self.questions {
        #expect(shown.contains("│ \(words[label])"), "\(row)")
      }
      await user.press(.escape)
      #expect(user.currentLine == row)
      await user.press(.down)
    }
  }

  @Test(
    arguments: [
      Destination.overview(nil), .overview(Governments.bekasiRegency), .programmes(nil),
      .programmes(Governments.bekasiRegency),
      .programme("rutilahu", Governments.bekasiRegency), .repairs(nil),
      .repairs(Governments.bekasiRegency),
      .repairRows(.reportImplausible, Governments.bekasiRegency),
    ],
    Language.allCases
  )
  func everyNumberStandsOnALineThatAnswers(screen: Destination, language: Language) async throws {
    let words = Words(language)
    for columns in [60, 80, 120] {
      let size = Size(columns: columns, rows: 22)
      let body = try await DrawnBody(screen).lines(words, size: size)
      let silent = DrawnBody.silentLines(body.top + body.rows + body.bottom, columns: columns)
      for line in silent where line.contains(where: \.isNumber) {
        #expect(Self.maySpeakOfYears(line, words), "\(line)")
      }
    }
  }

  /// The question over the four governments and over the programmes names its year, and so may a
  /// heading; there is no figure in them.
  private static func maySpeakOfYears(_ line: String, _ words: Words) -> Bool {
    let year: SafeText = "2025"
    let quarter = words.dates.quarter(Quarter(year: 2025, number: 3))
    let sentences = [
      words.text(.overviewQuestion, ["year": year]),
      words.text(.programmesQuestion, ["quarter": quarter, "year": year]),
    ]
    return sentences.contains { $0.string.contains(line) }
  }

  @Test(arguments: Language.allCases)
  func explanationsLookAsAgreed(language: Language) async throws {
    let rows: [(String, Destination, Int)] = [
      ("list", .overview(nil), 0), ("list-about", .overview(nil), 2),
      ("no-list", .overview(nil), 3), ("programme", .overview(nil), 4),
      ("not-reported", .overview(nil), 5), ("no-plan", .overview(nil), 7),
      ("deliberations", .overview(nil), 9), ("reports", .overview(nil), 10),
      ("zero-targets", .overview(nil), 11),
    ]
    for (name, screen, row) in rows {
      var user = await Walker(screen, language: language)
      await user.press(.down, times: row)
      await user.press(.character("i"))
      #expect(user.lines.contains { $0.hasPrefix("│") })
      // One box stands for the other language: the words are checked phrase by phrase.
      guard language == .indonesian || name == "list" else { continue }
      let file = "explain-\(name)-\(language.rawValue).txt"
      try assertSnapshot(of: user.screen + "\n", named: file)
    }
  }

  @Test(arguments: Language.allCases)
  func explanationsOfACardLookAsAgreed(language: Language) async throws {
    let card = Destination.family(FamilyKey(village: Self.village, running: 1))
    let rows: [(String, Destination, Int)] = [
      ("need", card, 3), ("history", card, 10), ("member", card, 13),
      ("named", .programme("rutilahu", Governments.bekasiRegency), 1),
      ("conflict", .source("bps"), 2),
    ]
    for (name, screen, row) in rows {
      var user = await Walker(screen, language: language)
      await user.press(.down, times: row)
      await user.press(.character("i"))
      #expect(user.lines.contains { $0.hasPrefix("│") })
      // One box stands for the other language: the words are checked phrase by phrase.
      guard language == .indonesian || name == "need" else { continue }
      let file = "explain-\(name)-\(language.rawValue).txt"
      try assertSnapshot(of: user.screen + "\n", named: file)
    }
  }

  @Test func theLanguageOfAnExplanationCanBeChanged() async {
    var user = await Walker()
    await user.press(.character("i"), .character("L"))
    #expect(user.screen.contains("Explanation"))
  }
}
