import TuntasModel

/// Everything of one family.
extension Reading {
  /// The card of a family.
  func card(_ key: FamilyKey) throws -> FamilyCard {
    guard viewer.may(.seeFamilies) else { throw RegistryError.peopleHidden }
    // First the scope: what is not there elsewhere tells something of elsewhere.
    guard viewer.maySeeFamilies(of: key.village) else {
      throw RegistryError.regionOutOfScope(key.village)
    }
    guard let household = holdings.households.first(where: { $0.key == key }) else {
      throw RegistryError.unknownFamily
    }
    let listings = listings(of: household)
    let lists = lists(of: listings)
    let enrolments = enrolments(of: household)
    let needed = Need.allCases.flatMap(\.programmes)
    let cards = household.people.compactMap { $0.record.region("ktp_region").value }
    return FamilyCard(
      key: key,
      family: household.family,
      regions: path(to: key.village),
      members: household.people.map(member),
      listings: listings,
      lists: lists,
      enrolments: enrolments,
      programmes: programmes(enrolments.map(\.programme) + needed),
      verifications: household.answers.reversed().filter(counts).map(\.answer),
      deliberation: deliberation(in: key.village),
      cardRegions: named(cards + cards.map { $0.ancestor(at: .regency) })
        .filter { $0.code != .country },
      isSynthetic: isSynthetic(household, lists)
    )
  }

  /// The enrolments of a family, newest first.
  private func enrolments(of household: Household) -> [Enrolment] {
    household.enrolments.filter(counts).enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.enrolment.year != other.enrolment.year {
        return one.enrolment.year > other.enrolment.year
      }
      if one.date != other.date { return one.date > other.date }
      return (one.enrolment.programme, left.offset) < (other.enrolment.programme, right.offset)
    }.map(\.element.enrolment)
  }

  /// The lists that a family is or was on; one that it left later than the day asked for has not ended.
  private func listings(of household: Household) -> [Listing] {
    let known = byDay(holdings.lists.filter(counts))
    let places = Dictionary(known.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return household.listings.filter { places[$0.first] != nil }
      .sorted { (places[$0.first] ?? 0) < (places[$1.first] ?? 0) }
      .map { listing in
        guard isStillOn(listing, in: household.key.village) else { return listing }
        var listing = listing
        (listing.last, listing.reason) = (nil, .unknown)
        return listing
      }
  }

  /// Tells whether a family that has left the list was still on it on the day asked for: the list that
  /// it is missing on came later.
  private func isStillOn(_ listing: Listing, in village: RegionCode) -> Bool {
    guard lastDay != nil, let last = holdings.lists.first(where: { $0.id == listing.last }) else {
      return false
    }
    return !holdings.lists.contains { next in
      next.register == listing.register && next.covers.contains(village) && next.date > last.date
        && counts(next)
    }
  }

  /// The lists named by listings, and those that a listing still open has reached.
  private func lists(of listings: [Listing]) -> [FamilyList] {
    let ids = Set(listings.flatMap { [$0.first, $0.last ?? $0.first] })
    var lists = holdings.lists.filter { ids.contains($0.id) }.map(shown)
    for listing in listings where listing.last == nil {
      let current = currentLists[listing.village]?.list
      guard let current, current.register == listing.register else { continue }
      if !lists.contains(where: { $0.id == current.id }) { lists.append(current) }
    }
    return lists.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  private func isSynthetic(_ household: Household, _ lists: [FamilyList]) -> Bool {
    household.people.contains { $0.nik.value?.isSynthetic == true }
      || sources(lists.map { $0.rowsSource ?? $0.source }).contains(where: \.isSynthetic)
  }
}
