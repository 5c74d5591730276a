import GRDB
import TuntasModel

/// Pages of families, without ever counting from the start.
extension RegistryReader {
  /// One page of the families on the newest list.
  ///
  /// One row more than the page is asked for tells whether another page follows; whether one stands
  /// before is looked up by one row too. So a page costs the same wherever it lies.
  ///
  /// - Parameters:
  ///   - query: Which families, in what order.
  ///   - request: From where, and how many.
  ///   - fewEnoughToSort: See ``RegistryReader/walk(_:by:fewEnoughToSort:)``.
  /// - Returns: The page; empty when nothing can match.
  /// - Throws: ``RegistryError/peopleHidden``, ``RegistryError/regionOutOfScope(_:)``,
  ///   ``RegistryError/unknownRegion(_:)``, an error of the database.
  func families(
    _ query: FamilyQuery,
    page request: PageRequest,
    fewEnoughToSort: Int = RegistryReader.fewEnoughToSort
  ) throws -> Page<FamilyRow> {
    guard let selection = try selection(query) else {
      return Page(rows: [], hasPrevious: false, hasNext: false)
    }
    let walk = try walk(
      selection,
      by: FamilyOrdering(query.order),
      fewEnoughToSort: fewEnoughToSort
    )
    let isBackward = request.anchor.isBackward
    var keys = try walk.keys(
      from: request.anchor.key?.number,
      isBackward: isBackward,
      limit: request.limit + 1
    )
    let hasMore = keys.count > request.limit
    if hasMore { keys.removeLast() }
    if isBackward { keys.reverse() }
    let ends = try ends(walk, request.anchor, keys: keys, hasMore: hasMore)
    var rows = try familyRows(keys)
    if let need = query.unansweredNeed { try mark(&rows, need) }
    let lists = try currentLists()
    for index in rows.indices { rows[index].listDay = lists[rows[index].village.code]?.list.date }
    return Page(rows: rows, hasPrevious: ends.previous, hasNext: ends.next)
  }

  /// Whether rows stand before the first and behind the last of a page.
  ///
  /// An empty page has neither, as nobody can tell from where to look.
  private func ends(
    _ walk: any FamilyWalk,
    _ anchor: PageRequest.Anchor,
    keys: [Int64],
    hasMore: Bool
  ) throws -> (previous: Bool, next: Bool) {
    guard let first = keys.first, let last = keys.last else { return (false, false) }
    func isAnyone(from key: Int64, isBackward: Bool) throws -> Bool {
      try !walk.keys(from: key, isBackward: isBackward, limit: 1).isEmpty
    }
    switch anchor {
    case .first: return (false, hasMore)
    case .last: return (hasMore, false)
    case .after: return (try isAnyone(from: first, isBackward: true), hasMore)
    case .before: return (hasMore, try isAnyone(from: last, isBackward: false))
    }
  }
}

extension PageRequest.Anchor {
  /// Tells whether a page is read from its end.
  var isBackward: Bool {
    switch self {
    case .first, .after: false
    case .last, .before: true
    }
  }

  /// The family that the page begins behind or ends before.
  var key: FamilyKey? {
    switch self {
    case .first, .last: nil
    case .after(let key), .before(let key): key
    }
  }
}
