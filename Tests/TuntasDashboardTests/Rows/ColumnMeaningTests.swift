import TerminalKit
import Testing
import TuntasModel
import TuntasWords

@testable import TuntasDashboard
@testable import TuntasPages

/// Who chooses a column reads in the bottom line what it means.
struct ColumnMeaningTests {
  /// A screen, and the keys that lead from it to a table.
  static let tables: [(Destination, [Key])] =
    ScreenTests.screens.map { ($0.1, []) } + [
      (.named(.reportsIn, nil), []),
      (.named(.povertyLines, Governments.bekasiRegency), [.character("v")]),
      (.recipients("rutilahu", Governments.bekasiRegency), []),
      (.withoutName("rutilahu", Governments.bekasiRegency), []),
      (.served("rutilahu", Governments.bekasiRegency), []),
    ]

  @Test(arguments: tables, Language.allCases)
  func everyColumnSaysWhatItMeans(table: (Destination, [Key]), language: Language) async throws {
    var user = await Walker(table.0, language: language)
    for key in table.1 { await user.press(key) }
    guard let screen = user.tableScreen else {
      #expect(table.1.isEmpty)
      return
    }
    let words = Words(language)
    let data = try #require(screen.dataTable(words), "\(table.0)")
    for (id, heading) in data.headings where !heading.isEmpty {
      let meaning = try #require(data.meanings[id], "\(table.0): \(id)")
      #expect(meaning.width <= 78, "\(meaning)")
      #expect(meaning.string.hasSuffix("."), "\(meaning)")
    }
  }

  @Test func theBottomLineSaysIt() async {
    var user = await Walker(.families(RegionCode(number: 3_216_012_001) ?? .country))
    await user.press(.right, .right, .right)
    #expect(user.screen.contains("Peringkat kesejahteraan 1 (termiskin) sampai 10"))
    await user.press(.right, .right, .right, .right)
    #expect(user.screen.contains("Ini kolom terakhir"))
  }
}
