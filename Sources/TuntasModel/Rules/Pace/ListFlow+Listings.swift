extension ListFlow {
  /// Works out a flow from the listings of families.
  ///
  /// Listings of other registers and of villages that the two lists do not cover say nothing and are
  /// left out. A family is counted once, however many listings it has.
  ///
  /// - Parameters:
  ///   - from: The earlier list.
  ///   - to: The later list.
  ///   - lists: The lists that listings name, in any order; a listing that names another one is left
  ///     out.
  ///   - listings: The listings, in any order.
  public init?(
    from: FamilyList,
    to: FamilyList,
    lists: [FamilyList],
    listings: [Listing]
  ) {
    guard let families = FlowFamilies(from, to, lists: lists, listings: listings) else {
      return nil
    }
    var counts: [FlowPart: Int] = [:]
    for outcome in families.outcomes.values { counts[outcome, default: 0] += 1 }
    func count(_ part: FlowPart) -> Int {
      counts.reduce(0) { part.counts($1.key) ? $0 + $1.value : $0 }
    }
    self.init(
      from: from,
      to: to,
      start: count(.start),
      end: count(.end),
      new: count(.new),
      back: count(.back),
      left: Dictionary(uniqueKeysWithValues: LeavingReason.allCases.map { ($0, count(.left($0))) }),
      leftWithoutReason: count(.leftWithoutReason)
    )
  }

  /// The families that a part of a flow counts, worked out from the same listings, each with the
  /// village in which the list has it.
  ///
  /// - Parameters:
  ///   - part: Which families.
  ///   - from: The earlier list.
  ///   - to: The later list.
  ///   - lists: The lists that listings name.
  ///   - listings: The listings, in any order.
  /// - Returns: As many families as the flow counts, in the order of their keys.
  public static func families(
    _ part: FlowPart,
    from: FamilyList,
    to: FamilyList,
    lists: [FamilyList],
    listings: [Listing]
  ) -> [(family: FamilyKey, village: RegionCode)] {
    guard let families = FlowFamilies(from, to, lists: lists, listings: listings) else { return [] }
    return families.outcomes.filter { part.counts($0.value) }.keys.sorted().map { family in
      (family, families.village(of: family, part))
    }
  }
}

/// What became of every family between two lists.
private struct FlowFamilies {
  /// What became of it; a family that was on neither list has nothing here.
  private(set) var outcomes: [FamilyKey: FlowPart] = [:]
  private var stays: [FamilyKey: [Stay]] = [:]
  private let (first, last): (Int, Int)

  /// `nil` when a list is not known.
  init?(_ from: FamilyList, _ to: FamilyList, lists: [FamilyList], listings: [Listing]) {
    let order = ListOrder(lists + [from, to])
    guard let first = order.places[from.id], let last = order.places[to.id] else { return nil }
    (self.first, self.last) = (first, last)
    let own = listings.filter { $0.register == to.register && to.covers.contains($0.village) }
    stays = Dictionary(grouping: own, by: \.family).mapValues { $0.compactMap(order.stay) }
    outcomes = stays.compactMapValues(outcome)
  }

  /// The village in which a family stands on the list that tells it.
  func village(of family: FamilyKey, _ part: FlowPart) -> RegionCode {
    let place = part.isOfEarlierList ? first : last
    return stays[family]?.first { $0.includes(place) }?.village ?? family.village
  }

  private func outcome(_ stays: [Stay]) -> FlowPart? {
    let wasOn = stays.contains { $0.includes(first) }
    let isOn = stays.contains { $0.includes(last) }
    switch (wasOn, isOn) {
    case (true, true): return .stayed
    case (true, false): return leaving(stays)
    case (false, true): return stays.contains { $0.last < last } ? .back : .new
    case (false, false): return nil
    }
  }

  /// What counts is why it left last, should it have come and gone in between.
  private func leaving(_ stays: [Stay]) -> FlowPart {
    let latest = stays.filter { $0.last < last }.max { $0.last < $1.last }
    return latest?.reason.map { .left($0) } ?? .leftWithoutReason
  }
}

/// One listing as places in the order of lists.
private struct Stay {
  var first: Int
  var last: Int
  var village: RegionCode
  var reason: LeavingReason?

  func includes(_ place: Int) -> Bool { first <= place && place <= last }
}

/// The lists in the order of their days.
private struct ListOrder {
  let places: [String: Int]

  init(_ lists: [FamilyList]) {
    let ids = lists.sorted(by: ListComparison.comesBefore).map(\.id).withoutRepeats
    places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
  }

  /// `nil` when the listing names a list that is not known.
  func stay(_ listing: Listing) -> Stay? {
    guard let first = places[listing.first] else { return nil }
    guard let id = listing.last else {
      return Stay(first: first, last: .max, village: listing.village)
    }
    return places[id].map {
      Stay(first: first, last: $0, village: listing.village, reason: listing.reason.value)
    }
  }
}
