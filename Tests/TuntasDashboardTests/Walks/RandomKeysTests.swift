import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard

/// Somebody presses keys without looking, in windows of every size.
struct RandomKeysTests {
  private static let keys: [Key] =
    KeyMode.allCases.flatMap { KeyMap.bindings(in: $0).flatMap(\.keys) }
    .filter { ![.character("q"), .character("Q"), .control("z")].contains($0) }
    + "abcdefghimnoprstuy32./#".map(Key.character)
    + [.insert, .delete, .function(5), .control("x"), .enter, .enter, .down, .down, .escape]

  @Test(arguments: 1...5)
  func nothingBreaks(seed: Int) async {
    var dice = Dice(seed: UInt64(seed))
    var user = await Walker()
    for _ in 0..<2_000 {
      if dice.next(10) == 0 {
        await user.resize(to: Size(columns: 1 + dice.next(300), rows: 1 + dice.next(100)))
      }
      await user.press(Self.keys[dice.next(Self.keys.count)])
      let size = user.size
      let canvas = user.canvas
      #expect(canvas.size == size)
    }
    await user.resize(to: Size(columns: 80, rows: 24))
    // Keys that wait, a whole group of hits, the box itself.
    await user.press(.escape, .escape, .escape, .character("1"))
    #expect(user.path == "Tuntas › Ringkasan" || user.path == "Tuntas › Overview")
    await user.press(.character("Q"))
    #expect(user.hasQuit)
  }
}
