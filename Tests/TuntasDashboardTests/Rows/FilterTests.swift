import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A clerk filters by typing.
struct FilterTests {
  private static let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func aTableInMemoryIsFilteredByTheSameWords() async {
    for text in ["status belum lapor", "status not reported", "status !terlambat, sesuai"] {
      var user = await Walker(.programmes(nil))
      await user.press(.character("f"))
      await user.type(text)
      await user.press(.enter)
      #expect(user.screen.contains("BELUM LAPOR"), "\(text)")
      #expect(!user.screen.contains("SESUAI  "), "\(text)")
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)])
  func noKeyOfTheBoxIsSilent(size: Size) async {
    let unseen: Set<Command> = [.redraw, .suspend]
    let keys =
      KeyMap.bindings(in: .choosing).filter { !unseen.contains($0.command) }.flatMap(\.keys)
      + "abq1!<>.,=".map(Key.character) + [.tab, .backTab, .insert, .function(5), .control("x")]
    for key in keys {
      var user = await Walker(.families(Self.village), size: size)
      await user.press(.right, .character("f"))
      let before = user.screen
      await user.press(key)
      #expect(user.screen != before, "\(key)")
    }
  }
}
