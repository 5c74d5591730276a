import TuntasModel

/// Lays a list down beside the one before it: families with the same decile and village go on, others
/// begin anew, and those that are absent have left.
struct NewList {
  /// The records as they are now.
  var records: Records
  let claimed: ClaimedLists.Claimed
  let region: RegionCode
  let isSynthetic: Bool

  init(
    _ records: Records,
    _ claimed: ClaimedLists.Claimed,
    region: RegionCode,
    isSynthetic: Bool
  ) {
    self.records = records
    self.claimed = claimed
    self.region = region
    self.isSynthetic = isSynthetic
  }

  var claim: ListClaim { claimed.claim }

  /// Makes the list, or joins the one that is there.
  ///
  /// Files of the day of a list are more of that list, or corrections of it: whoever they leave out
  /// stays on it.
  ///
  /// - Returns: What became of it; `nil` when no family of the files lives there.
  /// - Throws: ``ImportError`` when lists do not come in the order of their days, or when one holds so
  ///   few families that it cannot well be the whole.
  mutating func outcome() throws -> ListOutcome? {
    guard !families.isEmpty else { return nil }
    let earlier = records.newestList(of: claim.register, in: region)
    if let earlier, claim.isPart || earlier.date == claim.date {
      let held = try join(earlier)
      return try outcome(held.map { .joined(families: $0) } ?? .unchanged, earlier)
    }
    guard !claim.isPart else { return nil }
    let before = listsBefore()
    if let newer = before.compactMap(\.list).first(where: { $0.date > claim.date }) {
      throw notNewer(than: newer)
    }
    let replaced = replacedList(earlier, before)
    try checkLength(against: replaced)
    let closed = close(before)
    if closed == 0, let earlier, !families.contains(where: isNewcomer) {
      return try outcome(.repeated, earlier)
    }
    let list = store()
    open(list)
    var outcome = try outcome(.made, list)
    (outcome.replaced, outcome.dateOrigin) = (replaced, claim.dateOrigin)
    return outcome
  }

  func notNewer(than list: FamilyList) -> ImportError {
    .listNotNewer(
      id: list.id,
      register: claim.register,
      date: claim.date,
      newest: list.date,
      isNewestAssumed: list.dateCertainty == .assumed
    )
  }

  private func outcome(_ fate: ListOutcome.Fate, _ list: FamilyList) throws -> ListOutcome {
    let known = records.listsByDay.last { other in
      other.id != list.id && other.dateCertainty == .published
        && (other.covers.contains(region) || region.contains(other.covers))
    }
    return ListOutcome(
      id: list.id,
      fate: fate,
      register: claim.register,
      covers: try coveredRegion(),
      isReachGiven: claim.covers != nil,
      date: list.date,
      dateOrigin: list.dateCertainty == .assumed ? .assumed : .known,
      families: families.count,
      known: known.map { .init(id: $0.id, register: $0.register, date: $0.date) }
    )
  }

  private func coveredRegion() throws(RegistryError) -> Region {
    let record = records[.regions][[.integer(region.number)]]
    guard let region = record.flatMap(Region.init) else {
      throw .unknownRegion(region.description)
    }
    return region
  }
}
