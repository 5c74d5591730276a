import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// Keys that come before their rows do what they do when typed slowly.
struct TypedAheadTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test(arguments: ["2j\n4jj\n", "/Cibinong\n", "/Cib\njj", "2\njj\n", "3jjj\nv", "5", "2jsj#\n"])
  func typedAtOnceItEndsOnTheSameFrame(keys: String) async {
    var slow = await Walker()
    await slow.typeKeys(keys)
    var quick = await Walker()
    await quick.typeKeysAtOnce(keys)
    #expect(quick.screen == slow.screen)
    #expect(!quick.footer.contains("Menunggu"))
  }

  @Test func hundredsOfMovesAreAllMade() async {
    var user = await Walker(.families(village))
    await user.typeKeysAtOnce(String(repeating: "j", count: 300))
    let quick = user.currentLine
    var slow = await Walker(.families(village))
    await slow.press(.character("j"), times: 300)
    #expect(quick == slow.currentLine)
  }

  /// Walks of keys that lead over screens, boxes and tables.
  @Test(arguments: 0..<200)
  func randomWalksEndOnTheSameFrame(seed: Int) async {
    var dice = Dice(seed: UInt64(seed + 1))
    let letters = Array("jjjkkgG\n\n\n2347901vsfin#u/abc-<>[]")
    let keys = String((0..<20).map { _ in letters[dice.next(letters.count)] })
    var slow = await Walker()
    await slow.typeKeys(keys)
    var quick = await Walker()
    await quick.typeKeysAtOnce(keys)
    #expect(quick.screen == slow.screen, "\(keys.debugDescription)")
  }
}
