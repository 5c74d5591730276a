/// Where the cursor stands in a list and which part of it is seen.
///
/// The part that is seen is worked out from the cursor alone when drawn, so a change of the
/// window's size needs no action.
struct RowList: Hashable, Sendable {
  /// The place of the cursor among the rows it can stand on: from 0 in the part that scrolls, below
  /// zero in the lines above it, further on in those below.
  ///
  /// A screen of which no row can be chosen keeps it at 0.
  private(set) var cursor = 0
  /// The first row that was seen, so that the list does not jump.
  private(set) var top = 0

  /// Moves the cursor by so many places, down when above zero, and keeps it within those there are.
  mutating func move(by step: Int, within places: ClosedRange<Int>) {
    move(to: cursor + step, within: places)
  }

  /// Puts the cursor on a place, or on the nearest there is.
  mutating func move(to row: Int, within places: ClosedRange<Int>) {
    cursor = min(max(places.lowerBound, row), places.upperBound)
  }

  /// Puts the cursor on the first row and shows it.
  mutating func moveToFirst() {
    cursor = 0
    top = 0
  }

  /// Follows rows that were added or taken away in front.
  ///
  /// - Parameters:
  ///   - rows: How many came in front; below zero when they were taken away.
  ///   - count: How many rows there are now.
  mutating func shift(by rows: Int, count: Int) {
    top = max(0, top + rows)
    guard cursor >= 0 else { return }
    move(by: rows, within: 0...max(0, count - 1))
  }

  /// Scrolls as little as needed to see some lines.
  ///
  /// - Parameters:
  ///   - lines: The lines that must be seen.
  ///   - height: How many lines find room.
  ///   - total: How many lines there are.
  mutating func reveal(_ lines: ClosedRange<Int>, height: Int, total: Int) {
    top = Self.top(near: top, lines: lines, height: height, total: total)
  }

  /// The lines of a short list to show, with the cursor in the middle where there is room.
  ///
  /// - Parameters:
  ///   - lines: The line of the cursor and a heading right above it.
  ///   - height: How many lines find room.
  ///   - total: How many lines there are.
  /// - Returns: The lines.
  static func window(around lines: ClosedRange<Int>, height: Int, total: Int) -> Range<Int> {
    let middle = max(0, lines.upperBound - height / 2)
    let top = top(near: middle, lines: lines, height: height, total: total)
    return top..<max(top, min(total, top + height))
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
