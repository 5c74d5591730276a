import GRDB
import TuntasModel

@testable import TuntasStore

/// The listings of a registry one by one, from which the rule of a flow counts in memory what the
/// store counts while it imports.
struct RecordedListings {
  private let listings: [Listing]

  init(_ store: Store) async throws {
    listings = try await store.read { db in
      try TuntasStore.Row.fetchAll(
        db,
        sql: """
          SELECT listing.family, listing.register, listing.village, listing.reason,
            first.id AS first, last.id AS last
          FROM listing JOIN list AS first ON first.number = listing.from_list
          LEFT JOIN list AS last ON last.number = listing.to_list
          """
      ).map(Self.listing)
    }
  }

  private static func listing(_ row: TuntasStore.Row) throws -> Listing {
    Listing(
      family: FamilyKey(number: try row.get("family")),
      register: row.word("register", as: Register.self) ?? .local,
      first: try row.get("first"),
      last: try row.get("last"),
      village: row.recordedRegion("village").value ?? .country,
      reason: row.recordedWord("reason", as: LeavingReason.self)
    )
  }

  /// The flow between two lists within a government.
  func flow(
    from: FamilyList,
    to: FamilyList,
    lists: [FamilyList],
    in government: RegionCode
  ) -> ListFlow? {
    let own = listings.filter { government.contains($0.village) }
    return ListFlow(from: from, to: to, lists: lists, listings: own)
  }
}

extension PacePage {
  /// The pairs of lists that a flow is wanted of: each list and the next of the same coverage, and
  /// those that a pace compares.
  var wantedPairs: [(from: FamilyList, to: FamilyList)] {
    let groups = Dictionary(grouping: lists, by: \.covers).values
    let next = groups.flatMap { lists in
      let days = lists.reduce(into: [FamilyList]()) { firsts, list in
        if firsts.last?.date != list.date { firsts.append(list) }
      }
      return zip(days, days.dropFirst()).map { (from: $0, to: $1) }
    }
    guard let current = standing.list else { return next }
    return next + ListComparison(lists, with: current).intervals
  }
}
