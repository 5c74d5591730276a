import TuntasModel

/// How fast a government's list becomes shorter.
extension Reading {
  /// The lists of a government's register, and who came and went between them.
  ///
  /// - Throws: As ``checkPaceScope(_:)``.
  func pacePage(of government: RegionCode) throws -> PacePage {
    try checkPaceScope(government)
    guard let standing = standings(of: [government]).first else {
      throw RegistryError.unknownRegion(government.description)
    }
    let all = lists(of: government)
    let register = (standing.list ?? all.last)?.register
    let lists = all.filter { $0.register == register }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    let targets = zeroTargets(for: government)
    let ids = lists.flatMap { [$0.source, $0.rowsSource ?? $0.source] } + targets.map(\.source)
    return PacePage(
      region: standing.region,
      moment: moment,
      standing: standing,
      lists: lists,
      flows: flows(of: government, between: lists),
      targets: targets,
      sources: sources(ids)
    )
  }

  /// Checks that the viewer may see who came and went in a government, all of it: a flow is counted for
  /// the whole government.
  func checkPaceScope(_ government: RegionCode) throws {
    _ = try region(government)
    guard government.level == .regency else { throw RegistryError.needsGovernment(government) }
    guard viewer.scope.contains(government), !viewer.seesOnlyPublished(government) else {
      throw RegistryError.regionOutOfScope(government)
    }
  }

  /// Every flow between two of some lists that follow one another, in the order of the later list and
  /// then of the earlier one.
  private func flows(of government: RegionCode, between lists: [FamilyList]) -> [ListFlow] {
    let all = listsInOrder
    let listings = listings(in: government)
    return lists.flatMap { to in
      lists.compactMap { from in isCounted(from, to) ? flow(from, to, all, listings) : nil }
    }
  }

  /// All lists in the order of their days.
  var listsInOrder: [FamilyList] {
    holdings.lists.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// Every listing of a village of a government, wherever the family lives by now.
  func listings(in government: RegionCode) -> [Listing] {
    holdings.households.flatMap(\.listings).filter { government.contains($0.village) }
  }

  /// Tells whether it is counted who came and went between two lists.
  func isCounted(_ from: FamilyList, _ to: FamilyList) -> Bool {
    let all = listsInOrder
    return FamilyList.pairs(in: all).contains { pair in
      all[pair.from].id == from.id && all[pair.to].id == to.id
    }
  }

  /// A flow; `nil` where nobody was counted, or the source of a list printed that it holds somebody and
  /// no row of it is known, so that everybody would seem to have come or left.
  private func flow(
    _ from: FamilyList,
    _ to: FamilyList,
    _ lists: [FamilyList],
    _ listings: [Listing]
  ) -> ListFlow? {
    func isKnown(_ list: FamilyList, _ count: Int) -> Bool {
      count > 0 || max(list.families?.value ?? 0, list.people?.value ?? 0) <= 0
    }
    guard let flow = ListFlow(from: from, to: to, lists: lists, listings: listings),
      flow.start > 0 || flow.end > 0, isKnown(from, flow.start), isKnown(to, flow.end)
    else { return nil }
    return flow
  }
}
