import TuntasModel

/// Counts what became of families between two lists, one family after another.
struct FlowCounter {
  /// What is counted.
  ///
  /// One number of one flow.
  struct Subject: Hashable {
    var government: Int64
    var interval: ListIntervals.Interval
    var part: FlowPart
  }

  private let intervals: ListIntervals
  /// How many families there are of each part.
  private(set) var counts: [Subject: Int64] = [:]
  private var family = Int64.min
  /// The listings of the family in work.
  private var stays = FlowStays()

  init(_ intervals: ListIntervals) { self.intervals = intervals }

  /// Adds a row of family, register, first list, last list, village and reason; the rows of one
  /// family come one after another.
  mutating func add(_ row: RawStatement) {
    if row.integer(0) != family {
      countFamily()
      family = row.integer(0)
    }
    stays.add(row, intervals)
  }

  /// Counts the last family; to be called when all rows have been added.
  mutating func finish() { countFamily() }

  /// Counts the family in work in every interval of each government and register that it has
  /// listings of.
  private mutating func countFamily() {
    for place in 0..<stays.count {
      guard let scope = stays.firstScope(at: place) else { continue }
      for interval in intervals[scope] { count(interval, in: scope) }
    }
    stays.removeAll()
  }

  private mutating func count(_ interval: ListIntervals.Interval, in scope: ListIntervals.Scope) {
    guard let outcome = stays.outcome(interval, in: scope) else { return }
    func add(_ part: FlowPart) {
      counts[Subject(government: scope.government, interval: interval, part: part), default: 0] += 1
    }
    if FlowPart.start.counts(outcome) { add(.start) }
    if FlowPart.end.counts(outcome) { add(.end) }
    if outcome != .stayed { add(outcome) }
  }
}
