import TuntasModel

/// The listings of one family as places in the order of lists, and what became of it between two of
/// them; the rule is that of `ListFlow`, which tells the same from listings in memory.
///
/// A family belongs to the government of the village on its listing, which may not be the one it
/// lives in by now.
struct FlowStays {
  /// One listing.
  private struct Stay {
    var scope: ListIntervals.Scope
    var village: Int64
    var first: Int
    var last: Int
    var reason: LeavingReason?

    /// Tells whether the family was on the list at a place in the order of lists.
    func includes(_ place: Int) -> Bool { first <= place && place <= last }
  }

  private var stays: [Stay] = []

  /// Adds a row of family, register, first list, last list, village and reason; one that names an
  /// unknown list is left out.
  mutating func add(_ row: RawStatement, _ intervals: ListIntervals) {
    guard let first = intervals.place(of: row.integer(2)) else { return }
    var last = Int.max
    if !row.isNull(3) {
      guard let place = intervals.place(of: row.integer(3)) else { return }
      last = place
    }
    let village = row.integer(4)
    let scope = ListIntervals.Scope(
      government: village / 1_000_000 * 1_000_000,
      register: row.integer(1)
    )
    let reason = row.isInteger(5) ? LeavingReason(number: Int(row.integer(5))) : nil
    stays.append(Stay(scope: scope, village: village, first: first, last: last, reason: reason))
  }

  /// Begins with the next family.
  mutating func removeAll() { stays.removeAll(keepingCapacity: true) }

  /// How many listings the family has.
  var count: Int { stays.count }

  /// The government and register of a listing; `nil` when one before it has the same.
  func firstScope(at place: Int) -> ListIntervals.Scope? {
    let scope = stays[place].scope
    return stays[..<place].contains { $0.scope == scope } ? nil : scope
  }

  /// What became of the family between two lists; `nil` when it was on neither.
  ///
  /// When it left, the reason of its latest listing counts.
  func outcome(_ interval: ListIntervals.Interval, in scope: ListIntervals.Scope) -> FlowPart? {
    var (wasOn, isOn, hadLeft) = (false, false, false)
    var latest: Stay?
    for stay in stays where stay.scope == scope && interval.villages.contains(stay.village) {
      wasOn = wasOn || stay.includes(interval.first)
      isOn = isOn || stay.includes(interval.last)
      guard stay.last < interval.last else { continue }
      hadLeft = true
      if latest.map({ $0.last < stay.last }) ?? true { latest = stay }
    }
    switch (wasOn, isOn) {
    case (true, true): return .stayed
    case (true, false): return latest?.reason.map { .left($0) } ?? .leftWithoutReason
    case (false, true): return hadLeft ? .back : .new
    case (false, false): return nil
    }
  }

  /// The village in which the list at a place has the family.
  func village(
    on place: Int,
    of interval: ListIntervals.Interval,
    in scope: ListIntervals.Scope
  ) -> Int64? {
    stays.first { stay in
      stay.scope == scope && interval.villages.contains(stay.village) && stay.includes(place)
    }?.village
  }
}
