import TerminalKit

/// One line that is typed: what stands in it, and where the next letter comes.
///
/// It holds letters as people count them, so that one key takes away a letter with its accent.
struct InputLine: Hashable, Sendable {
  /// What was typed.
  private(set) var text: SafeText = ""

  /// How many letters stand before the place where the next one comes, from 0 to their number.
  private(set) var caret = 0

  /// The most letters that are kept; nobody types more, but somebody may paste it.
  private static let longest = 100

  /// Puts letters where the caret stands.
  ///
  /// A mark that joins the letter before it becomes one letter with it, though it came alone.
  mutating func insert(_ letters: String) {
    let before = String((part(..<caret) + letters).prefix(Self.longest))
    replace(before: before, after: part(caret...))
  }

  /// Changes the line as an editing command asks; tells whether it is one.
  mutating func edit(_ command: Command) -> Bool {
    switch command {
    case .caretLeft: caret = max(0, caret - 1)
    case .caretRight: caret = min(text.string.count, caret + 1)
    case .caretFirst: caret = 0
    case .caretLast: caret = text.string.count
    case .erase: replace(before: part(..<max(0, caret - 1)), after: part(caret...))
    case .eraseForward: replace(before: part(..<caret), after: String(part(caret...).dropFirst()))
    case .eraseWord: replace(before: Self.withoutLastWord(part(..<caret)), after: part(caret...))
    case .eraseToFirst: replace(before: "", after: part(caret...))
    case .eraseToLast: replace(before: part(..<caret), after: "")
    default: return false
    }
    return true
  }

  /// Draws the line with a mark where the next letter comes; its beginning gives way when the mark
  /// would be out of the room.
  ///
  /// - Parameters:
  ///   - column: The column of the line's first cell.
  ///   - row: The row of the line.
  ///   - columns: How many cells it may take, the mark included.
  ///   - canvas: What is drawn on; its cursor is put on the mark.
  func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    let room = max(0, columns - 1)
    var before = SafeText(part(..<caret))
    while before.width > room { before = SafeText(String(before.string.dropFirst())) }
    canvas.write(before, column: column, row: row, style: .strong)
    let mark = column + before.width
    canvas.write("▌", column: mark, row: row, style: .cursor)
    canvas.cursor = Position(column: mark, row: row)
    let after = SafeText(part(caret...)).fitted(to: room - before.width)
    canvas.write(after, column: mark + 1, row: row, style: .strong)
  }

  /// The letters in a range of places.
  private func part(_ range: some RangeExpression<Int>) -> String {
    let letters = Array(text.string)
    return String(letters[range.relative(to: letters.indices)])
  }

  /// Puts two texts together with the caret between them; what is beyond the longest line is left
  /// out.
  private mutating func replace(before: String, after: String) {
    let start = SafeText(before)
    text = SafeText(String((start.string + after).prefix(Self.longest)))
    caret = min(start.string.count, text.string.count)
  }

  /// A text without its last word and the blanks behind it.
  private static func withoutLastWord(_ text: String) -> String {
    let rest = text.reversed().drop { $0 == " " }.drop { $0 != " " }
    return String(rest.reversed())
  }
}
