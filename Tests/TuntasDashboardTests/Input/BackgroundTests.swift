import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard

/// The colours follow what the terminal tells of its background, unless the user chose others.
struct BackgroundTests {
  @Test(arguments: Background.allCases)
  func theStandardFollowsIt(background: Background) async {
    var user = await Walker()
    await user.send(.background(background))
    #expect(user.wantedTheme == .standard(on: background))
  }

  @Test func toldTheSameAgainNothingIsDrawnAnew() async {
    var user = await Walker(background: .light)
    await user.send(.background(.light))
    #expect(user.wantedTheme == nil)
  }

  @Test func whatWasChosenStays() async {
    for theme in Theme.builtIn where theme != .standard {
      var user = await Walker(theme: theme)
      await user.send(.background(.light))
      #expect(user.wantedTheme == nil)
    }
    var user = await Walker()
    await user.press(.character("t"), .character("t"))
    await user.send(.background(.light))
    #expect(user.wantedTheme == .dark)
    // Back at the standard, what was told counts.
    await user.press(.character("t"), .character("t"))
    #expect(user.wantedTheme == .standard(on: .light))
  }

  @Test func itTakesNothingAwayFromTheScreen() async {
    var user = await Walker()
    await user.typeKeys("2\n/bek")
    let screen = user.screen
    await user.send(.background(.light))
    #expect(user.screen == screen)
  }
}
