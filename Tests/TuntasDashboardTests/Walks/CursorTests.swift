import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard

/// The terminal's cursor stands on what is chosen, for those who follow it.
struct CursorTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test(arguments: ["1", "2", "3", "4", "5", "7", "0", "2\n", "2\n\n", "3\n", "3v", "3vv", "7\n"])
  func itStandsOnTheRowWithTheMark(keys: String) async {
    var user = await Walker()
    await user.typeKeys(keys)
    for key in [Key.down, .down, .up, .character("G"), .pageUp, .tab, .character("g")] {
      await user.press(key)
      expectMarked(user, "\(keys) \(key)")
    }
  }

  @Test func onAMapItStandsOnTheChosenPart() async {
    var user = await Walker(.map(Governments.bekasiRegency))
    for key in [Key.down, .right, .left, .up] {
      await user.press(key)
      expectMarked(user, "\(key)")
    }
  }

  @Test func amongValuesItStandsOnTheValue() async {
    var user = await Walker(.families(village))
    await user.press(.right, .right, .character("f"))
    for key in [Key.down, .down, .up] {
      await user.press(key)
      expectMarked(user, "\(key)")
    }
  }

  @Test func inAFieldItStandsWhereTheNextLetterComes() async {
    var user = await Walker()
    for opening in ["/", ":"] {
      await user.typeKeys(opening + "bek")
      for key in [Key.left, .left, .end, .backspace, .home] {
        await user.press(key)
        #expect(user.cursorCell == "▌", "\(opening) \(key)")
      }
      await user.press(.escape)
    }
  }

  @Test(arguments: ["?", "i"])
  func overABoxItStandsAtItsText(key: String) async {
    var user = await Walker()
    await user.press(.down)
    await user.typeKeys(key)
    #expect(user.canvas.cursor?.column == 2)
  }

  private func expectMarked(_ user: Walker, _ what: String) {
    guard let cursor = user.canvas.cursor else {
      Issue.record("\(what): nowhere")
      return
    }
    let row = Array(user.rows[cursor.row])
    let marks = row.indices.filter { row[$0] == "►" }
    #expect(!marks.isEmpty, "\(what): \(String(row))")
  }
}
