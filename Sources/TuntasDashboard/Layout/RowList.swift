/// Where the cursor stands in a list and which part of it is seen.
///
/// The part that is seen is worked out from the cursor alone when drawn, so a change of the
/// window's size needs no action.
struct RowList: Hashable, Sendable {
  /// The place of the cursor among the rows it can stand on, from 0.
  private(set) var cursor = 0
  /// The first row that was seen, so that the list does not jump.
  private(set) var top = 0

  /// Moves the cursor, and keeps it on a row.
  mutating func move(by step: Int, count: Int) {
    cursor = min(max(0, cursor + step), max(0, count - 1))
  }

  /// Puts the cursor on a row.
  mutating func move(to row: Int, count: Int) {
    cursor = min(max(0, row), max(0, count - 1))
  }

  /// Follows rows that were added or taken away in front.
  mutating func shift(by rows: Int, count: Int) {
    top = max(0, top + rows)
    move(by: rows, count: count)
  }

  /// Scrolls as little as needed to see some lines.
  mutating func reveal(_ lines: ClosedRange<Int>, height: Int, total: Int) {
    top = Self.top(near: top, lines: lines, height: height, total: total)
  }

  /// The first line to show.
  ///
  /// - Parameters:
  ///   - top: The first line that was shown.
  ///   - lines: A row and the headings right above it; the row itself when there is no room for all.
  ///   - height: How many lines find room.
  ///   - total: How many lines there are.
  /// - Returns: The line, as near to `top` as can be.
  static func top(near top: Int, lines: ClosedRange<Int>, height: Int, total: Int) -> Int {
    guard height > 0, total > height else { return 0 }
    let first = max(lines.lowerBound, lines.upperBound - height + 1)
    let lowest = min(first, total - height)
    let highest = max(0, lines.upperBound - height + 1)
    return min(max(top, highest), max(lowest, 0))
  }
}
