import TerminalKit
import Testing

@testable import TuntasDashboard

/// A line that somebody types and corrects.
struct InputLineTests {
  /// What is typed, the keys pressed then, and the line with the caret as `|`.
  private static let cases: [(String, [Key], String)] = [
    ("cibinong", [], "cibinong|"),
    ("cibinong", [.backspace], "cibinon|"),
    ("cibinong", [.left, .left, .backspace], "cibin|ng"),
    ("cibinong", [.home, .delete], "|ibinong"),
    ("cibinong", [.home, .left, .backspace], "|cibinong"),
    ("cibinong", [.end, .right, .delete], "cibinong|"),
    ("siti aminah", [.control("w")], "siti |"),
    ("siti aminah ", [.altBackspace], "siti |"),
    ("siti aminah", [.control("w"), .control("w"), .control("w")], "|"),
    ("siti aminah", [.left, .left, .control("w")], "siti |ah"),
    ("siti aminah", [.left, .left, .control("u")], "|ah"),
    ("siti aminah", [.left, .left, .control("k")], "siti amin|"),
    ("siti aminah", [.home, .right, .character("x")], "sx|iti aminah"),
    ("語語", [.left, .character("a")], "語a|語"),
  ]

  @Test(arguments: cases)
  func aLineIsCorrected(typed: String, keys: [Key], expected: String) {
    var line = InputLine()
    line.insert(typed)
    for key in keys { press(key, &line) }
    #expect(picture(of: line) == expected)
  }

  @Test func aMarkThatComesAloneJoinsItsLetter() {
    var line = InputLine()
    for letter in ["e", "\u{301}", "x"] { line.insert(letter) }
    #expect(line.text == "e\u{301}x")
    #expect(line.caret == 2)
  }

  @Test func whatIsTooLongIsCutAtTheEnd() {
    var line = InputLine()
    line.insert(String(repeating: "ab", count: 200))
    #expect(line.text.string.count == 100)
    line.insert("x")
    #expect(line.text.string.count == 100)
  }

  @Test(arguments: 0...30)
  func theCaretIsAlwaysSeen(steps: Int) {
    var line = InputLine()
    line.insert("keluarga yang tidak dilayani 語")
    for _ in 0..<steps { press(.left, &line) }
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    line.draw(column: 0, row: 0, columns: 12, on: &canvas)
    #expect(canvas.plainText().contains("▌"))
  }

  private func press(_ key: Key, _ line: inout InputLine) {
    if let command = KeyMap.command(for: key, in: .typing) {
      let isEdited = line.edit(command)
      #expect(isEdited)
    } else if case .character(let letter) = key {
      line.insert(String(letter))
    }
  }

  private func picture(of line: InputLine) -> String {
    let letters = Array(line.text.string)
    return String(letters[..<line.caret]) + "|" + String(letters[line.caret...])
  }
}
