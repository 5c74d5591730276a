/// How fast families left poverty between two comparable lists.
public struct PaceInterval: Hashable, Sendable {
  /// Who came and who went.
  public let flow: ListFlow
  /// Days between the two lists; at least 1.
  public let days: Int

  /// Takes a flow; `nil` when its lists cannot be compared or its counts do not add up.
  public init?(_ flow: ListFlow) {
    guard flow.differences.isEmpty, flow.isBalanced else { return nil }
    self.flow = flow
    days = flow.from.date.days(to: flow.to.date)
  }

  /// Families that left because they are better off, less new and returning ones; below zero when
  /// more came than left.
  public var net: Int { flow.betterOff - flow.new - flow.back }

  /// ``net`` families a quarter.
  public var perQuarter: Double { Double(net) / Double(days) * Quarter.averageDays }

  /// Tells whether a day of the two lists was not published but assumed.
  public var isDateAssumed: Bool {
    flow.from.dateCertainty == .assumed || flow.to.dateCertainty == .assumed
  }
}

/// How fast families leave poverty over all comparable lists (laju keluar dari kemiskinan).
///
/// Only families that left because they are better off count, less new and returning ones; death,
/// moving and doubles are list cleaning. Families that left for a reason nobody
/// wrote down do not count, so the pace is never too fast for that.
public struct Pace: Hashable, Sendable {
  /// The intervals, oldest first; at least two, so three lists.
  public let intervals: [PaceInterval]
  /// The newest of them.
  public let newest: PaceInterval
  /// The one with the lowest pace.
  public let slowest: PaceInterval
  /// The one with the highest pace.
  public let fastest: PaceInterval

  /// The fewest lists from which a pace is worked out: with two, one odd year decides.
  public static let fewestLists = 3

  /// Takes the intervals between lists; `nil` when they are fewer than two.
  init?(_ intervals: [PaceInterval]) {
    guard intervals.count >= Self.fewestLists - 1 else { return nil }
    let byPace = intervals.sorted { $0.perQuarter < $1.perQuarter }
    guard let newest = intervals.last, let slowest = byPace.first, let fastest = byPace.last else {
      return nil
    }
    self.intervals = intervals
    self.newest = newest
    self.slowest = slowest
    self.fastest = fastest
  }

  /// ``PaceInterval/net`` families over all intervals.
  public var net: Int { intervals.reduce(0) { $0 + $1.net } }

  /// Days from the oldest list to the newest.
  public var days: Int { intervals.reduce(0) { $0 + $1.days } }

  /// Families a quarter over the whole time: a long interval counts more than a short one.
  public var perQuarter: Double { Double(net) / Double(days) * Quarter.averageDays }

  /// Families that left for a reason nobody wrote down and that the pace does not count.
  public var leftWithoutReason: Int {
    intervals.reduce(0) { $0 + $1.flow.leftWithoutReason }
  }

  /// Tells whether the pace rests on a day that was assumed.
  public var isDateAssumed: Bool { intervals.contains(where: \.isDateAssumed) }
}
