import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// Whoever takes the mouse clicks rows and keys; whoever does not, sees nothing of it.
struct MouseTests {
  @Test(arguments: Language.allCases)
  func aKeyTakesTheMouseAndGivesItBack(language: Language) async {
    let words = Words(language)
    var user = await Walker(language: language)
    #expect(!user.usesMouse)
    await user.press(.character("m"))
    #expect(user.usesMouse && user.footer.contains(words[.noticeMouseOn].string))
    await user.press(.character("m"))
    #expect(!user.usesMouse && user.footer.contains(words[.noticeMouseOff].string))
  }

  @Test(arguments: [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ])
  func everyRowThatTheCursorCanStandOnIsClicked(size: Size) async throws {
    for screen in [
      Destination.overview(nil), .programmes(nil), .regions(Governments.bekasiRegency),
    ] {
      var user = await Walker(screen, size: size)
      for row in 1..<size.rows - 1 {
        let text = try #require(user.rows[safe: row])
        await user.send(.clicked(Position(column: 10, row: row)))
        let marked = user.rows.firstIndex { $0.contains("►") }
        // A line that stands for nothing leaves the cursor where it was.
        let hasMoved = marked == row
        #expect(hasMoved || marked != nil, "\(screen) \(row)")
        if text.trimmed.isEmpty { #expect(!hasMoved) }
        if user.names.count > 1 + (screen.isOverview ? 0 : 1) { await user.press(.escape) }
      }
    }
  }

  @Test func aClickOnTheRowUnderTheCursorOpensIt() async {
    var user = await Walker()
    let row = user.rows.firstIndex { $0.contains("►") } ?? 0
    await user.send(.clicked(Position(column: 10, row: row)))
    #expect(user.names.count == 2)
  }

  @Test func aClickOnTheFooterIsItsKey() async throws {
    var user = await Walker(size: Size(columns: 120, rows: 40))
    let words = Words(.indonesian)
    let help = words[.footerHelp].string
    let places = (0..<120).filter { user.footer.dropFirst($0).hasPrefix(help) }
    let place = try #require(places.first)
    await user.send(.clicked(Position(column: place, row: 39)))
    #expect(user.screen.contains(words[.helpTitle].string))
    // Over a box nothing is clicked through.
    await user.send(.clicked(Position(column: place, row: 39)))
    #expect(user.screen.contains(words[.helpTitle].string))
  }

  @Test func theWheelMovesTheCursor() async {
    var user = await Walker()
    let before = user.currentLine
    await user.send(.wheeled(1))
    #expect(user.currentLine != before)
    await user.send(.wheeled(-1))
    #expect(user.currentLine == before)
  }

  @Test func noPlaceIsTooOdd() async {
    var user = await Walker()
    let before = user.names
    for place in [(-1, -1), (0, 0), (500, 500), (79, 23), (0, 23)] {
      await user.send(.clicked(Position(column: place.0, row: place.1)))
    }
    #expect(user.names == before)
  }
}

extension [String] {
  fileprivate subscript(safe index: Int) -> String? { indices.contains(index) ? self[index] : "" }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
