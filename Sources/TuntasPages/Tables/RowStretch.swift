package import TuntasModel

/// A row with a place in a long list.
package protocol PlacedRow: Hashable, Sendable {
  /// Where it stands: the key of its family. Rows that share a place belong together and are never
  /// parted, so that a page can begin behind the last of them.
  var position: FamilyKey { get }
}

extension FamilyRow: PlacedRow {
  package var position: FamilyKey { key }
}

extension QualityRow: PlacedRow {}

/// A stretch of a long list: as much of it as is kept in memory.
///
/// It grows at the end that the cursor comes near to.
///
/// So the memory that a list needs does not grow with the length of the list.
package struct RowStretch<Row: PlacedRow>: Sendable {
  /// The rows, in the order of the list.
  package var rows: [Row]
  /// Whether rows stand before the first.
  package var hasPrevious: Bool
  /// Whether rows stand behind the last.
  package var hasNext: Bool

  /// The most rows kept in memory, but for those that share a place with the last of them.
  ///
  /// 240 rows: several screenfuls of the tallest windows on both sides of the cursor.
  private static var mostRows: Int { 240 }

  /// Makes a stretch of one page.
  package init(_ page: Page<Row>) {
    rows = page.rows
    hasPrevious = page.hasPrevious
    hasNext = page.hasNext
  }

  /// Whether these are all rows of the list.
  package var isWhole: Bool { !hasPrevious && !hasNext }

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
  package func extended(
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
