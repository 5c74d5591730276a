import TuntasModel

/// Counts what became of families between two lists, one family after another; the rule is that of
/// `ListFlow`, which counts the same from listings in memory.
///
/// A family counts in the government of the village on its listing, which may not be the one it
/// lives in by now.
struct FlowCounter {
  /// What is counted.
  ///
  /// One number of one flow.
  struct Subject: Hashable {
    var government: Int64
    var interval: ListIntervals.Interval
    var part: FlowPart
  }

  /// One listing as places in the order of lists.
  private struct Stay {
    var scope: ListIntervals.Scope
    var village: Int64
    var first: Int
    var last: Int
    var reason: LeavingReason?

    /// Tells whether the family was on the list at a place in the order of lists.
    func includes(_ place: Int) -> Bool { first <= place && place <= last }
  }

  private let intervals: ListIntervals
  /// How many families there are of each part.
  private(set) var counts: [Subject: Int64] = [:]
  private var family = Int64.min
  /// The listings of the family in work.
  private var stays: [Stay] = []

  init(_ intervals: ListIntervals) { self.intervals = intervals }

  /// Adds a row of family, register, first list, last list, village and reason; the rows of one
  /// family come one after another.
  mutating func add(_ row: RawStatement) {
    if row.integer(0) != family {
      countFamily()
      family = row.integer(0)
    }
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

  /// Counts the last family; to be called when all rows have been added.
  mutating func finish() { countFamily() }

  /// Counts the family in work in every interval of each government and register that it has
  /// listings of.
  private mutating func countFamily() {
    for (index, stay) in stays.enumerated()
    where !stays[..<index].contains(where: { $0.scope == stay.scope }) {
      for interval in intervals[stay.scope] { count(interval, in: stay.scope) }
    }
    stays.removeAll(keepingCapacity: true)
  }

  /// What became of the family between two lists.
  ///
  /// When it left, the reason of its latest listing counts.
  private mutating func count(
    _ interval: ListIntervals.Interval,
    in scope: ListIntervals.Scope
  ) {
    var (wasOn, isOn, hadLeft) = (false, false, false)
    var latest: Stay?
    for stay in stays where stay.scope == scope && interval.villages.contains(stay.village) {
      wasOn = wasOn || stay.includes(interval.first)
      isOn = isOn || stay.includes(interval.last)
      guard stay.last < interval.last else { continue }
      hadLeft = true
      if latest.map({ $0.last < stay.last }) ?? true { latest = stay }
    }
    func add(_ part: FlowPart) {
      counts[Subject(government: scope.government, interval: interval, part: part), default: 0] += 1
    }
    if wasOn { add(.start) }
    if isOn { add(.end) }
    if wasOn, !isOn { add(latest?.reason.map { .left($0) } ?? .leftWithoutReason) }
    if isOn, !wasOn { add(hadLeft ? .back : .new) }
  }
}
