import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasWords

/// A clerk puts the cursor on every row of every screen and asks where its numbers come from.
struct ExplainedNumbersTests {
  @Test(arguments: SampleScreens.allCases, Language.allCases)
  func everyNumberOfARowStandsInItsBox(part: SampleScreens, language: Language) async throws {
    let screens = try await part.screens()
    let (rows, silent) = walk(screens, Words(language))
    #expect(rows > 20)
    #expect(silent.isEmpty, "\(silent.count):\n\(silent.joined(separator: "\n"))")
  }

  /// With lists that were printed and lists that were not, with a date that is projected and
  /// without.
  @Test(
    arguments: [
      PaceSamples.cleaning, PaceSamples.unprinted, PaceSamples.forecast, PaceSamples.open,
      PaceSamples.alone,
    ],
    Language.allCases
  )
  func everyNumberOfAWayToZeroStandsInItsBox(page: PacePage, language: Language) {
    var screen = PaceScreen(of: page.region.code)
    screen.receive(page)
    let (rows, silent) = walk([screen], Words(language))
    #expect(rows > 0)
    #expect(silent.isEmpty, "\(silent.count):\n\(silent.joined(separator: "\n"))")
  }

  /// How many rows there are, and which have a number that their explanation does not show.
  private func walk(_ screens: [any DashboardScreen], _ words: Words) -> (Int, [String]) {
    var count = 0
    var silent: Set<String> = []
    for screen in screens {
      for columns in [80, 160] {
        let body = screen.body(words, size: Size(columns: columns, rows: 22))
        for row in ExplainedRow.all(of: body, columns: columns) {
          count += 1
          let missing = row.missing(words)
          guard !missing.isEmpty else { continue }
          silent.insert("\(type(of: screen)) \(missing.joined(separator: " ")) of: \(row.text)")
        }
      }
    }
    return (count, silent.sorted())
  }
}

/// The reading of numbers that the walk rests on.
struct WrittenNumbersTests {
  @Test(arguments: [
    ("1.160 dari 1.926* keluarga (81%)", ["1.160", "1.926", "81%"]),
    ("±2.640  −133 +2", ["±2.640", "−133", "+2"]),
    ("Rp14,0/33,4 miliar", ["14,0", "33,4 miliar"]),
    ("5 Des 2023, Mei 2025", ["5 Des 2023", "2025"]),
    ("P3KE K1 TW III", []),
    ("1.1… 9 Nov 2… 10 Nov …", []),
  ])
  func numbersAreReadAsTheyAreWritten(text: String, numbers: [String]) {
    #expect(WrittenNumbers(text, Words(.indonesian)).all == numbers)
  }

  @Test func anAnswerHoldsANumberWithItsOwnSign() {
    let words = Words(.indonesian)
    let answer = WrittenNumbers("−133 keluarga, ±6.000, 57%, 5 Des 2023", words)
    for number in ["−133", "133", "±6.000", "57%", "5 Des 2023", "2023"] {
      #expect(answer.contains(number), "\(number)")
    }
    for number in ["+133", "−6.000", "57", "33", "5 Nov 2023"] {
      #expect(!answer.contains(number), "\(number)")
    }
  }
}
