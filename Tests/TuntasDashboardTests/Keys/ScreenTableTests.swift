import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// One row makes a screen: it is drawn by its name, found in the palette, and has its digit.
struct ScreenTableTests {
  private static let bekasi = Governments.bekasiRegency

  @Test func noNameAndNoDigitStandsTwice() {
    #expect(Set(ScreenTable.names).count == ScreenTable.rows.count)
    let digits = ScreenTable.rows.compactMap(\.digit)
    #expect(Set(digits).count == digits.count)
    #expect(digits.allSatisfy { Command.screens[$0] != nil })
    #expect(digits == digits.sorted { ($0 == "0" ? "a" : $0) < ($1 == "0" ? "a" : $1) })
  }

  @Test(arguments: ScreenTable.rows.filter { !$0.scope.isOfRow }.map(\.name))
  func aNamedScreenIsWhatItsNameSays(name: ScreenName) throws {
    let row = try #require(ScreenTable.row(of: name))
    let opened = try #require(row.destination(of: Self.bekasi))
    #expect(opened.isScreen(name))
    #expect(opened.screen.destination == opened)
  }

  /// A digit in the keys, an entry of the palette otherwise: whoever knows the name finds the screen.
  @Test(arguments: ScreenTable.rows.filter { !$0.scope.isOfRow }.map(\.name), Language.allCases)
  func everyScreenIsFoundByItsTitle(name: ScreenName, language: Language) throws {
    let row = try #require(ScreenTable.row(of: name))
    let words = Words(language)
    var panel = PalettePanel()
    panel.input.insert(words[row.title].string)
    let place = KeyPlace(region: Self.bekasi)
    let found = try #require(panel.entries(at: place, words).first)
    switch found.deed {
    case .command(let command): #expect(ScreenTable.row(of: command)?.name == name)
    case .screen(let destination): #expect(destination.isScreen(name))
    case .search: Issue.record("searched for")
    }
  }

  @Test func aScreenOfOneGovernmentStandsThereForEachOfTheFour() {
    var panel = PalettePanel()
    panel.input.insert(Words(.indonesian)[.pace].string)
    let entries = panel.entries(at: KeyPlace(), Words(.indonesian))
    let paces = Governments.all.map { PalettePanel.Deed.screen(.pace($0)) }
    #expect(
      entries.map(\.deed).prefix(paces.count).sorted { "\($0)" < "\($1)" }
        == paces.sorted { "\($0)" < "\($1)" }
    )
  }

  /// What a digit shows of a village, a district, a government, and above them.
  @Test(arguments: [
    (ScreenName.map, "32.16.01.2001", "32.16.01"), (.map, "32.16.01", "32.16.01"),
    (.families, "32.16.01.2001", "32.16.01.2001"), (.programmes, "32.16.01.2001", "32.16"),
    (.pace, "32.16.01", "32.16"), (.regions, "32.16.01", "32.16.01"),
  ])
  func aScreenShowsWhatThereIsOfARegion(name: ScreenName, of: String, shown: String) throws {
    let region = try #require(RegionCode(of))
    let row = try #require(ScreenTable.row(of: name))
    #expect(row.destination(of: region)?.region == RegionCode(shown))
  }

  @Test(arguments: [ScreenName.families, .gaps, .map, .pace])
  func aboveTheGovernmentsThereIsNoListAndNoMap(name: ScreenName) throws {
    #expect(try #require(ScreenTable.row(of: name)).destination(of: .country) == nil)
  }
}
