import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// What is pasted never works as keys.
struct PasteTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test(arguments: ["Rekap Desember", "Quota BLT", "q", "e", ":Q"])
  func ontoAListItOffersToSearch(text: String) async {
    var user = await Walker(.families(village), exporter: KeptExport())
    let path = user.path
    await user.paste(text)
    #expect(!user.hasQuit)
    #expect(user.screen.contains(text + "▌"))
    await user.press(.escape)
    #expect(user.path == path)
  }

  @Test func inAFieldItGoesInAsOneLine() async {
    var user = await Walker()
    await user.press(.character("/"))
    await user.type("a")
    await user.paste("Ci\u{1B}bi nong")
    #expect(user.screen.contains("aCi"))
    #expect(user.screen.contains("bi nong▌"))
  }

  @Test func overABoxItDoesNothing() async {
    var user = await Walker()
    await user.press(.character("i"))
    let screen = user.screen
    await user.paste("Quota")
    #expect(user.screen == screen)
  }

  /// A terminal that does not mark pastes: what would leave or write asks first.
  @Test(arguments: [("Quota BLT", "Q"), ("Rekap Desember", "e"), ("qqqqqq", "q")])
  func withoutMarksAKeyThatDoesHarmAsksFirst(text: String, key: String) async {
    let kept = KeptExport()
    var user = await Walker(.families(village), exporter: kept)
    await user.burst(text)
    #expect(!user.hasQuit)
    #expect(await kept.tables.isEmpty)
    #expect(user.footer.contains("Tekan \(key) sekali lagi"))
  }

  @Test func askedItIsDone() async {
    var user = await Walker()
    await user.burst("jQjjj")
    #expect(!user.hasQuit)
    await user.press(.character("Q"))
    #expect(user.hasQuit)
  }

  @Test func anotherKeyTakesTheQuestionAway() async {
    var user = await Walker()
    await user.burst("jQjjj")
    await user.press(.character("j"))
    #expect(!user.footer.contains("sekali lagi"))
  }

  @Test func thePaletteDoesNotLeaveOutOfAPasteEither() async {
    var user = await Walker()
    await user.burst(":keluar program\n")
    #expect(!user.hasQuit)
  }
}
