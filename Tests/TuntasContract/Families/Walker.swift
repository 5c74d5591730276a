import Testing
@testable import TuntasModel

/// Reads the pages of one query from end to end.
struct Walker {
  private let clerk: Clerk
  private let query: FamilyQuery
  private let limit: Int

  init(_ clerk: Clerk, _ query: FamilyQuery, limit: Int) {
    (self.clerk, self.query, self.limit) = (clerk, query, limit)
  }

  /// One page.
  func page(_ anchor: PageRequest.Anchor) async throws -> Page<FamilyRow> {
    let page = PageRequest(anchor, limit: limit)
    return try await clerk.registry.families(query, page: page, at: MomentQuery(), for: .steward)
  }

  /// All rows, page behind page.
  func forward() async throws -> [FamilyRow] {
    var page = try await page(.first)
    var rows = page.rows
    #expect(!page.hasPrevious)
    while page.hasNext, let last = page.rows.last {
      page = try await self.page(.after(last.key))
      #expect(page.hasPrevious && !page.rows.isEmpty && page.rows.count <= limit)
      rows += page.rows
    }
    return rows
  }

  /// All rows, page before page.
  func backward() async throws -> [FamilyRow] {
    var page = try await page(.last)
    var rows = page.rows
    #expect(!page.hasNext)
    while page.hasPrevious, let first = page.rows.first {
      page = try await self.page(.before(first.key))
      #expect(page.hasNext && !page.rows.isEmpty && page.rows.count <= limit)
      rows = page.rows + rows
    }
    return rows
  }
}
