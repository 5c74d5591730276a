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

  /// Scrolls as little as needed to see a line, with all lines above it when there is room.
  mutating func reveal(_ line: Int, height: Int, total: Int) {
    top = Self.top(near: top, line: line, height: height, total: total)
  }

  /// The first line to show.
  static func top(near top: Int, line: Int, height: Int, total: Int) -> Int {
    guard height > 0, total > height else { return 0 }
    let lowest = min(line, total - height)
    let highest = max(0, line - height + 1)
    return min(max(top, highest), max(lowest, 0))
  }
}
