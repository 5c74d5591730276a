/// A report of the mouse in the form that xterm calls SGR (mode 1006): `ESC [ < button ; column ; row M`,
/// and `m` when the button is let go of.
struct MouseReport: Hashable, Sendable {
  /// The button with its modifiers, as xterm counts them: 0 is the left one, 64 and 65 are the wheel.
  let button: Int
  /// Where the mouse was, from 0.
  let place: Position
  /// Whether the button went down.
  let isPressed: Bool

  /// Reads a whole sequence; `nil` when it is no such report.
  init?(_ sequence: [UInt8]) {
    guard sequence.starts(with: Array("\u{1B}[<".utf8)), let end = sequence.last,
      [UInt8(ascii: "M"), UInt8(ascii: "m")].contains(end)
    else { return nil }
    let numbers = sequence.dropFirst(3).dropLast().split(
      separator: UInt8(ascii: ";"),
      omittingEmptySubsequences: false
    ).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2],
      button >= 0, column > 0, row > 0
    else { return nil }
    self.button = button
    place = Position(column: column - 1, row: row - 1)
    isPressed = end == UInt8(ascii: "M")
  }

  /// What it means: the left button going down, or a notch of the wheel; anything else means nothing.
  var inputs: [TerminalInput] {
    switch button {
    case 0 where isPressed: [.clicked(place)]
    case 64: [.wheeled(-1)]
    case 65: [.wheeled(1)]
    default: []
    }
  }
}
