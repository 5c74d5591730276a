import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard

struct ExplanationTests {
  static let screens: [(String, Destination, Int)] = [
    ("overview", .overview(nil), 11),
    ("regions", .regions(RegionCode(number: 3_216_010_000)), 2),
    ("programmes", .programmes(nil), 6),
    ("programme", .programme("rutilahu", Governments.bekasiRegency), 10),
  ]

  @Test(arguments: screens, Language.allCases)
  func everyRowWithFiguresAnswers(screen: (String, Destination, Int), language: Language) async {
    var user = await Walker(screen.1, language: language)
    let words = Words(language)
    let labels = [words[.explainMeaning], words[.explainUnit], words[.explainDate]]
    for _ in 0..<screen.2 {
      let row = user.currentLine
      await user.press(.character("i"))
      #expect(user.screen.contains(words[.explainTitle].string), "\(row)")
      for label in labels { #expect(user.screen.contains("│ \(label)"), "\(row)") }
      await user.press(.escape)
      #expect(user.currentLine == row)
      await user.press(.down)
    }
  }

  @Test(arguments: Language.allCases)
  func explanationsLookAsAgreed(language: Language) async throws {
    let rows: [(String, Destination, Int)] = [
      ("list", .overview(nil), 0), ("list-about", .overview(nil), 2),
      ("no-list", .overview(nil), 3), ("programme", .overview(nil), 4),
      ("not-reported", .overview(nil), 5), ("no-plan", .overview(nil), 7),
      ("deliberations", .overview(nil), 9), ("reports", .overview(nil), 10),
    ]
    for (name, screen, row) in rows {
      var user = await Walker(screen, language: language)
      await user.press(.down, times: row)
      await user.press(.character("i"))
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
