import TuntasModel

/// A stretch of a long list of families, with what stands above it.
struct FamilyStretch: Sendable {
  /// The rows, in the order of the list.
  var rows: [FamilyRow]
  /// Whether rows stand before the first.
  var hasPrevious: Bool
  /// Whether rows stand behind the last.
  var hasNext: Bool
  /// What was asked for.
  var request: PageRequest
  /// The region and how it stands.
  var table: RegionTable
  /// What the rows answer.
  var query: FamilyQuery
  /// How many families the filter lets through; none before they were counted.
  var count: Int?

  /// The most rows kept in memory.
  private static let mostRows = 240

  /// Makes a stretch of one page.
  init(
    page: Page<FamilyRow>,
    request: PageRequest,
    table: RegionTable,
    query: FamilyQuery
  ) {
    rows = page.rows
    hasPrevious = page.hasPrevious
    hasNext = page.hasNext
    self.request = request
    self.table = table
    self.query = query
  }

  /// Puts a page to the end it belongs to, and lets go of rows at the other end.
  ///
  /// - Parameter page: The page that came.
  /// - Returns: The stretch, and by how many rows everything moved down.
  func extended(by page: FamilyStretch) -> (FamilyStretch, shift: Int) {
    var merged = self
    merged.request = page.request
    if let count = page.count {
      merged.count = count
      return (merged, 0)
    }
    switch page.request.anchor {
    case .first, .last:
      var page = page
      page.count = count
      return (page, 0)
    case .after(let key):
      guard key == rows.last?.key else { return (self, 0) }
      merged.rows += page.rows
      merged.hasNext = page.hasNext
      let surplus = max(0, merged.rows.count - Self.mostRows)
      merged.rows.removeFirst(surplus)
      merged.hasPrevious = hasPrevious || surplus > 0
      return (merged, -surplus)
    case .before(let key):
      guard key == rows.first?.key else { return (self, 0) }
      merged.rows = page.rows + rows
      merged.hasPrevious = page.hasPrevious
      let surplus = max(0, merged.rows.count - Self.mostRows)
      merged.rows.removeLast(surplus)
      merged.hasNext = hasNext || surplus > 0
      return (merged, page.rows.count)
    }
  }
}
