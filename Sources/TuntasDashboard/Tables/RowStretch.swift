import TuntasModel

/// A row with a place in a long list.
protocol PlacedRow: Hashable, Sendable {
  /// Where it stands: the key of its family. Rows that share a place belong together and are never
  /// parted, so that a page can begin behind the last of them.
  var position: FamilyKey { get }
}

extension FamilyRow: PlacedRow {
  var position: FamilyKey { key }
}

extension QualityRow: PlacedRow {}

/// A stretch of a long list: as much of it as is kept in memory.
///
/// It grows at the end that the cursor comes near to.
///
/// So the memory that a list needs does not grow with the length of the list.
struct RowStretch<Row: PlacedRow>: Sendable {
  /// The rows, in the order of the list.
  var rows: [Row]
  /// Whether rows stand before the first.
  var hasPrevious: Bool
  /// Whether rows stand behind the last.
  var hasNext: Bool

  /// The most rows kept in memory, but for those that share a place with the last of them.
  ///
  /// 240 rows: several screenfuls of the tallest windows on both sides of the cursor.
  private static var mostRows: Int { 240 }
  /// So near to an end more is read.
  ///
  /// 30 rows are more than a screenful of an 80x24 window, so that the next page is there before it
  /// is needed.
  private static var nearEnd: Int { 30 }

  /// Makes a stretch of one page.
  init(_ page: Page<Row>) {
    rows = page.rows
    hasPrevious = page.hasPrevious
    hasNext = page.hasNext
  }

  /// Whether these are all rows of the list.
  var isWhole: Bool { !hasPrevious && !hasNext }

  /// Puts a page to the end it belongs to, and lets go of rows at the other end.
  ///
  /// A page that does not follow the rows in memory any more is dropped, since the stretch has
  /// moved on meanwhile.
  ///
  /// - Parameters:
  ///   - page: The page that came.
  ///   - anchor: Where it was asked for: an end of the list, or behind or before a row.
  /// - Returns: The stretch, and by how many rows everything moved down; below zero when rows in
  ///   front were let go of.
  func extended(
    by page: RowStretch,
    _ anchor: PageRequest.Anchor
  ) -> (RowStretch, shift: Int) {
    var merged = self
    switch anchor {
    case .first, .last:
      return (page, 0)
    case .after(let place):
      guard place == rows.last?.position else { return (self, 0) }
      merged.rows += page.rows
      merged.hasNext = page.hasNext
      let surplus = merged.surplus { $0 }
      merged.rows.removeFirst(surplus)
      merged.hasPrevious = hasPrevious || surplus > 0
      return (merged, -surplus)
    case .before(let place):
      guard place == rows.first?.position else { return (self, 0) }
      merged.rows = page.rows + rows
      merged.hasPrevious = page.hasPrevious
      let surplus = merged.surplus { merged.rows.count - $0 }
      merged.rows.removeLast(surplus)
      merged.hasNext = hasNext || surplus > 0
      return (merged, page.rows.count)
    }
  }

  /// What must be read now that the cursor stands where it does; `nil` when enough is in memory.
  ///
  /// - Parameters:
  ///   - end: The end that was jumped to; `nil` after a step.
  ///   - cursor: The row of the cursor, from 0 in the rows in memory.
  ///   - limit: How many rows are asked for.
  /// - Returns: The page to ask for, or `nil`.
  func request(movingTo end: ListEnd?, cursor: Int, limit: Int) -> PageRequest? {
    switch end {
    case .first where hasPrevious: return PageRequest(.first, limit: limit)
    case .last where hasNext: return PageRequest(.last, limit: limit)
    case .some: return nil
    case .none: break
    }
    if hasNext, cursor >= rows.count - Self.nearEnd, let last = rows.last {
      return PageRequest(.after(last.position), limit: limit)
    }
    if hasPrevious, cursor < Self.nearEnd, let first = rows.first {
      return PageRequest(.before(first.position), limit: limit)
    }
    return nil
  }

  /// How many rows can go at an end without parting rows of one place.
  private func surplus(cutAt index: (Int) -> Int) -> Int {
    var surplus = max(0, rows.count - Self.mostRows)
    while surplus > 0 {
      let cut = index(surplus)
      if rows[cut - 1].position != rows[cut].position { break }
      surplus -= 1
    }
    return surplus
  }
}

extension RowList {
  /// Follows a page that came: to an end that was jumped to, or with the rows that moved.
  ///
  /// The cursor stays on the row it was on, though that has another place now.
  mutating func follow(_ anchor: PageRequest.Anchor, shift: Int, count: Int) {
    let places = 0...max(0, count - 1)
    switch anchor {
    case .first: move(to: 0, within: places)
    case .last: move(to: count - 1, within: places)
    case .after, .before: self.shift(by: shift, count: count)
    }
  }
}
