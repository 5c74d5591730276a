import TerminalKit

/// One line that is typed: letters come to its end.
struct InputLine: Hashable, Sendable {
  /// What was typed.
  private(set) var text: SafeText = ""

  /// The most that is kept; nobody types more, but somebody may paste it.
  private static let longest = 100

  /// Adds letters.
  mutating func append(_ letters: SafeText) {
    text = SafeText(String((text.string + letters.string).prefix(Self.longest)))
  }

  /// Takes the last letter away.
  mutating func erase() {
    text = SafeText(String(text.string.dropLast()))
  }

  /// Takes everything away.
  mutating func clear() { text = "" }

  /// Draws the line with a mark where the next letter comes; its beginning gives way when it is
  /// longer than the room.
  func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    let room = max(0, columns - 1)
    var shown = text
    while shown.width > room { shown = SafeText(String(shown.string.dropFirst())) }
    canvas.write(shown, column: column, row: row, style: .strong)
    canvas.write("▌", column: column + shown.width, row: row, style: .cursor)
  }
}
