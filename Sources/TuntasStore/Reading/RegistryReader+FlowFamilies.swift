import GRDB
import TuntasModel

/// The families that came on a list, left it or stayed.
extension RegistryReader {
  /// One page of the families that one number of a flow counts.
  ///
  /// - Throws: ``RegistryError/peopleHidden`` for a viewer who sees no families; as
  ///   ``checkPaceScope(_:)``.
  func flowFamilies(_ query: FlowQuery, page request: PageRequest) throws -> Page<FlowFamily> {
    guard viewer.may(.seeFamilies) else { throw RegistryError.peopleHidden }
    try checkPaceScope(query.government)
    let lists = try lists(of: query.government)
    guard let from = lists.first(where: { $0.id == query.from }),
      let to = lists.first(where: { $0.id == query.to }),
      let walk = try FlowWalk(self, query, from: from, to: to)
    else { return Page(rows: [], hasPrevious: false, hasNext: false) }
    let (anchor, limit) = (request.anchor, request.limit)
    var found = try walk.families(
      from: anchor.key,
      isBackward: anchor.isBackward,
      limit: limit + 1
    )
    let hasMore = found.count > limit
    if hasMore { found.removeLast() }
    if anchor.isBackward { found.reverse() }
    guard let first = found.first, let last = found.last else {
      return Page(rows: [], hasPrevious: false, hasNext: false)
    }
    let hasOthers =
      try anchor.key == nil
      ? false
      : !walk.families(
        from: anchor.isBackward ? last.family : first.family,
        isBackward: !anchor.isBackward,
        limit: 1
      ).isEmpty
    return Page(
      rows: try flowRows(found),
      hasPrevious: anchor.isBackward ? hasMore : hasOthers,
      hasNext: anchor.isBackward ? hasOthers : hasMore
    )
  }

  /// The rows of a page; of a family that lives where the viewer sees none there is no name.
  private func flowRows(_ found: [FlowWalk.Found]) throws -> [FlowFamily] {
    let seen = found.map(\.family).filter { viewer.maySeeFamilies(of: $0.village) }
    let heads = Dictionary(try familyRows(seen.map(\.number)).map { ($0.key, $0.head) }) { $1 }
    let villages = try regions(Set(found.flatMap { [$0.family.village, $0.village] }))
    return found.compactMap { family, listed in
      guard let village = villages[family.village] else { return nil }
      return FlowFamily(
        key: family,
        head: heads[family],
        village: village,
        listed: villages[listed] ?? village
      )
    }
  }
}
