package import TuntasModel

/// A stretch of a long list of families, with what stands above it.
package struct FamilyStretch: Sendable {
  /// The rows that are in memory.
  package var part: RowStretch<FamilyRow>
  /// The page that was asked for last.
  package var request: PageRequest
  /// The region and how its list stands; read once and kept while pages come.
  package var table: RegionTable
  /// The query that the rows answer, filter and order included.
  package var query: FamilyQuery
  /// How many families the filter lets through; `nil` before they were counted.
  package var count: Int?
  /// The programme that none of them is recorded in, where the list is of those; read once.
  package var programme: ProgrammePage?

  /// Makes a stretch of one page.
  package init(
    page: Page<FamilyRow>,
    request: PageRequest,
    table: RegionTable,
    query: FamilyQuery,
    programme: ProgrammePage? = nil
  ) {
    part = RowStretch(page)
    self.request = request
    self.table = table
    self.query = query
    self.programme = programme
  }

  /// The rows, in the order of the list.
  package var rows: [FamilyRow] { part.rows }

  /// Puts a page to the end it belongs to, and lets go of rows at the other end.
  ///
  /// - Parameter page: The page that came; one with a count brings only that.
  /// - Returns: The stretch, and by how many rows everything moved down.
  package func extended(by page: FamilyStretch) -> (FamilyStretch, shift: Int) {
    var merged = self
    merged.request = page.request
    if let count = page.count {
      merged.count = count
      return (merged, 0)
    }
    let (part, shift) = part.extended(by: page.part, page.request.anchor)
    merged.part = part
    return (merged, shift)
  }
}
