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
    let order = ListOrder(lists + [from, to])
    guard let first = order.places[from.id], let last = order.places[to.id] else { return nil }
    let own = listings.filter { $0.register == to.register && to.covers.contains($0.village) }
    var tally = FlowTally(first: first, last: last)
    for listings in Dictionary(grouping: own, by: \.family).values {
      tally.count(listings.compactMap(order.stay))
    }
    self.init(
      from: from,
      to: to,
      start: tally.start,
      end: tally.end,
      new: tally.new,
      back: tally.back,
      left: tally.left,
      leftWithoutReason: tally.leftWithoutReason
    )
  }
}

/// One listing as places in the order of lists.
private struct Stay {
  var first: Int
  var last: Int
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
    guard let id = listing.last else { return Stay(first: first, last: .max) }
    return places[id].map { Stay(first: first, last: $0, reason: listing.reason.value) }
  }
}

/// Families counted by what became of them between two lists.
private struct FlowTally {
  var first: Int
  var last: Int
  var start = 0
  var end = 0
  var new = 0
  var back = 0
  var left: [LeavingReason: Int] = [:]
  var leftWithoutReason = 0

  /// Counts one family by all its stays.
  mutating func count(_ stays: [Stay]) {
    let wasOn = stays.contains { $0.includes(first) }
    let isOn = stays.contains { $0.includes(last) }
    if wasOn { start += 1 }
    if isOn { end += 1 }
    if wasOn, !isOn { countLeaving(stays) }
    if isOn, !wasOn { countArrival(stays) }
  }

  /// What counts is why it left last, should it have come and gone in between.
  private mutating func countLeaving(_ stays: [Stay]) {
    let latest = stays.filter { $0.last < last }.max { $0.last < $1.last }
    if let reason = latest?.reason {
      left[reason, default: 0] += 1
    } else {
      leftWithoutReason += 1
    }
  }

  private mutating func countArrival(_ stays: [Stay]) {
    if stays.contains(where: { $0.last < last }) { back += 1 } else { new += 1 }
  }
}
