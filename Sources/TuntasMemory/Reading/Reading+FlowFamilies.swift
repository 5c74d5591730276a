import TuntasModel

/// The families that came on a list, left it or stayed.
extension Reading {
  /// One page of the families that one number of a flow counts.
  func flowFamilies(_ query: FlowQuery, page request: PageRequest) throws -> Page<FlowFamily> {
    guard viewer.may(.seeFamilies) else { throw RegistryError.peopleHidden }
    try checkPaceScope(query.government)
    let all = families(of: query)
    let page = part(of: all.map(\.family), request) { $0 }
    guard !page.isEmpty else { return Page(rows: [], hasPrevious: false, hasNext: false) }
    return Page(
      rows: all[page].compactMap(row),
      hasPrevious: page.lowerBound > 0,
      hasNext: page.upperBound < all.count
    )
  }

  private func families(of query: FlowQuery) -> [(family: FamilyKey, village: RegionCode)] {
    let lists = lists(of: query.government)
    guard let from = lists.first(where: { $0.id == query.from }),
      let to = lists.first(where: { $0.id == query.to }), isCounted(from, to)
    else { return [] }
    return ListFlow.families(
      query.part,
      from: from,
      to: to,
      lists: listsInOrder,
      listings: listings(in: query.government)
    )
  }

  /// A row; of a family that lives where the viewer sees none there is no name.
  private func row(_ family: FamilyKey, listed: RegionCode) -> FlowFamily? {
    guard let village = holdings.region(family.village) else { return nil }
    let household = holdings.households.first { $0.key == family }
    return FlowFamily(
      key: family,
      head: viewer.maySeeFamilies(of: family.village) ? household.map(headName) : nil,
      village: village,
      listed: holdings.region(listed) ?? village
    )
  }
}
