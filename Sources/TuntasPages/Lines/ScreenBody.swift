package import TextCharts

/// The lines of a screen: what stays at the top, what scrolls, what stays at the bottom.
///
/// The cursor can stand on every line that stands for something. Its places are counted from the
/// first such row of the part that scrolls, 0; the lines above it are -1, -2 and so on upwards, those
/// below the last row go on counting.
package struct ScreenBody: Hashable {
  /// Lines that stay at the top: the question or answer of the screen, and the heading of its
  /// table.
  package var top: [BodyRow] = []
  /// Lines that scroll: the rows.
  package var rows: [BodyRow] = []
  /// Lines that stay at the bottom, such as what the marks mean; the first to go when the window is
  /// low.
  package var bottom: [BodyRow] = []
  /// The rows at which parts begin, counted among the rows the cursor can stand on; Tab goes from
  /// one to the next, and a single part needs no key.
  package var parts: [Int] = [0]

  /// A map that is drawn in place of the rows that scroll, `nil` on other screens; each of its
  /// parts is the row of the same number.
  package var map: AreaMap?

  /// Makes the lines of a page; where nothing is said of a part it has none.
  package init(
    top: [BodyRow] = [],
    rows: [BodyRow] = [],
    bottom: [BodyRow] = [],
    parts: [Int] = [0],
    map: AreaMap? = nil
  ) {
    self.top = top
    self.rows = rows
    self.bottom = bottom
    self.parts = parts
    self.map = map
  }

  /// How many rows of the part that scrolls the cursor can stand on.
  package var selectableCount: Int { rows.count { $0.subject != nil } }

  /// Whether the cursor can stand anywhere; where it cannot, no key that moves it is offered.
  package var hasPlaces: Bool { (top + rows + bottom).contains { $0.subject != nil } }

  /// The first place of the cursor in each of some blocks of rows that stand below one another.
  static func parts(of blocks: [[BodyRow]]) -> [Int] {
    var starts: [Int] = []
    var place = 0
    for block in blocks {
      starts.append(place)
      place += block.count { $0.subject != nil }
    }
    return starts
  }

  /// What the line at a place stands for; `nil` when the cursor cannot stand there.
  package func subject(at place: Int) -> RowSubject? { line(at: place).flatMap(row)?.subject }

  /// The line at a place of the cursor; `nil` beyond the last one.
  package func line(at place: Int) -> BodyLine? {
    if place < 0 {
      return Self.line(-place - 1, of: top.indices.reversed(), in: top).map { .top($0) }
    }
    if let index = Self.line(place, of: rows.indices, in: rows) { return .row(index) }
    let rest = place - selectableCount
    return Self.line(rest, of: bottom.indices, in: bottom).map { .bottom($0) }
  }

  /// The line itself, by where it stands.
  package func row(_ line: BodyLine) -> BodyRow? {
    switch line {
    case .top(let index): top[index]
    case .row(let index): rows[index]
    case .bottom(let index): bottom[index]
    }
  }

  /// The lines that must be seen with a row of the part that scrolls: the row, in front of it the
  /// headings between it and the row above, and below the last row what follows it.
  package func lines(ofSelectable row: Int) -> ClosedRange<Int> {
    var seen = -1
    var first = 0
    for (line, content) in rows.enumerated() where content.subject != nil {
      seen += 1
      if seen == row {
        let isLast = rows[(line + 1)...].allSatisfy { $0.subject == nil }
        return first...(isLast ? min(rows.count - 1, line + Self.mostLinesBelow) : line)
      }
      first = line + 1
    }
    return row < 0 || rows.isEmpty ? 0...0 : rows.count - 1...rows.count - 1
  }

  /// Lines that may follow the last row and are still seen with it in the lowest window.
  ///
  /// Five of the fourteen lines of a 60x16 window.
  private static let mostLinesBelow = 5

  /// The line of so many-th rank among those that the cursor can stand on; `nil` when there are
  /// fewer.
  private static func line(
    _ place: Int,
    of indices: some Sequence<Int>,
    in lines: [BodyRow]
  ) -> Int? {
    guard place >= 0 else { return nil }
    var seen = -1
    for index in indices where lines[index].subject != nil {
      seen += 1
      if seen == place { return index }
    }
    return nil
  }
}

/// A line of a screen, by where it stands.
package enum BodyLine: Hashable {
  /// One that stays at the top, from 0 at its first line.
  case top(Int)
  /// One that scrolls, from 0 at the first row of the list.
  case row(Int)
  /// One that stays at the bottom, from 0 at its first line.
  case bottom(Int)
}
