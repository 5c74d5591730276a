import GRDB
import TuntasModel

/// A way through the families that one number of a flow counts, in the order of their keys, that
/// never counts from the start.
///
/// The counts by village (`flowPart`) tell in which villages such families live by now; only the
/// listings of those are looked at, until a page is full.
struct FlowWalk {
  /// A family and the village in which the list has it.
  typealias Found = (family: FamilyKey, village: RegionCode)

  private let reader: RegistryReader
  private let query: FlowQuery
  private let intervals: ListIntervals
  private let scope: ListIntervals.Scope
  private let interval: ListIntervals.Interval
  private let listings: RawStatement

  /// `nil` where nobody counts between the two lists.
  ///
  /// - Throws: An error of the database.
  init?(_ reader: RegistryReader, _ query: FlowQuery, from: FamilyList, to: FamilyList) throws {
    intervals = try ListIntervals(reader.db)
    scope = ListIntervals.Scope(
      government: query.government.number,
      register: Int64(to.register.number)
    )
    func number(of list: FamilyList) throws -> Int64? {
      try reader.row("SELECT number FROM list WHERE id = ?", [list.id])?.get("number")
    }
    let (first, last) = (try number(of: from), try number(of: to))
    guard let interval = intervals[scope].first(where: { $0.from == first && $0.to == last }) else {
      return nil
    }
    (self.reader, self.query, self.interval) = (reader, query, interval)
    listings = try RawStatement(
      reader.db,
      """
      SELECT family, register, from_list, to_list, village, reason FROM listing
      WHERE family BETWEEN ? AND ? ORDER BY family
      """
    )
  }

  /// The next families.
  ///
  /// - Parameters:
  ///   - key: The family to go on from, which is not among them; `nil` for the very first or last.
  ///   - isBackward: Whether to go against the order; what comes is then the reverse of it.
  ///   - limit: The most families.
  /// - Returns: The families.
  /// - Throws: An error of the database, `CancellationError` when the task was cancelled.
  func families(from key: FamilyKey?, isBackward: Bool, limit: Int) throws -> [Found] {
    let first = isBackward ? 0 : (key?.number ?? -1) + 1
    let last = isBackward ? (key?.number ?? .max) - 1 : .max
    var found: [Found] = []
    for village in try villages(first, last, isBackward: isBackward) where found.count < limit {
      try Task.checkCancellation()
      let range = FamilyKey.range(ofVillage: village)
      let some = try families(max(first, range.lowerBound), min(last, range.upperBound))
      found += (isBackward ? some.reversed() : some).prefix(limit - found.count)
    }
    return found
  }

  /// The villages in which such families live, with keys from one to another.
  private func villages(_ first: Int64, _ last: Int64, isBackward: Bool) throws -> [Int64] {
    try reader.rows(
      """
      SELECT village FROM flowPart WHERE village BETWEEN ? AND ? AND government = ?
        AND from_list = ? AND to_list = ? AND part = ? AND families > 0
      ORDER BY village \(isBackward ? "DESC" : "ASC")
      """,
      [
        first >> FamilyKey.runningBits, last >> FamilyKey.runningBits, query.government.number,
        interval.from, interval.to, query.part.number,
      ]
    ).map { try $0.get("village") }
  }

  /// Those with keys from one to another, in their order.
  private func families(_ first: Int64, _ last: Int64) throws -> [Found] {
    guard first <= last else { return [] }
    var found: [Found] = []
    var (family, stays) = (Int64.min, FlowStays())
    func take() {
      if let outcome = stays.outcome(interval, in: scope), query.part.counts(outcome) {
        let key = FamilyKey(number: family)
        let place = query.part.isOfEarlierList ? interval.first : interval.last
        let village = stays.village(on: place, of: interval, in: scope)
        found.append((key, village.flatMap(RegionCode.init(number:)) ?? key.village))
      }
      stays.removeAll()
    }
    try listings.forEach(first, last) { row in
      if row.integer(0) != family {
        take()
        family = row.integer(0)
      }
      stays.add(row, intervals)
    }
    take()
    return found
  }
}
