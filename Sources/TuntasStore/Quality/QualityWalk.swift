import GRDB
import TuntasModel

/// Walks the families and records that break a rule, in the order of their positions.
///
/// Of a region without an issue of the rule nothing is read, so a rare rule is found as fast as one
/// that everybody breaks.
///
/// A position is a number of sixty-four bits with the region above, so families and records of a
/// region stand together, families first. Walking needs no index on rules: which regions have an
/// issue is told by `qualityCount`.
struct QualityWalk {
  /// A family or a record that breaks the rule.
  struct Place {
    /// Where it stands in the order.
    var position: Int64
    /// The record; `nil` for a family.
    var record: (table: String, number: Int64)?
  }

  let db: Database
  let rule: QualityRule
  /// Whose issues are walked.
  let families: QualityFamilies
  /// The positions that the viewer may see.
  ///
  /// As keys of families; records of a region lie in its range too.
  let range: ClosedRange<Int64>

  /// The next position behind or before one; `nil` when there is no more.
  func next(from position: Int64, isBackward: Bool) throws -> Int64? {
    try places(from: position, isBackward: isBackward, limit: 1).first?.position
  }

  /// Some places in the direction of the walk.
  ///
  /// - Parameters:
  ///   - position: Begins behind or before it; `nil` begins at an end.
  ///   - isBackward: The direction.
  ///   - limit: The most places.
  /// - Returns: The places.
  /// - Throws: An error of the database.
  func places(from position: Int64?, isBackward: Bool, limit: Int) throws -> [Place] {
    guard let rest = rest(from: position, isBackward: isBackward) else { return [] }
    var places: [Place] = []
    for region in try regions(rest, isBackward: isBackward) {
      let first = region << FamilyKey.runningBits
      let own = first...(first | (1 << FamilyKey.runningBits - 1))
      let part = own.clamped(to: rest)
      let parts = isBackward ? [records, foundFamilies] : [foundFamilies, records]
      for read in parts where places.count < limit {
        places += try read(part, isBackward, limit - places.count)
      }
      if places.count >= limit { break }
    }
    return places
  }

  /// What is left of the range from a position on; `nil` when nothing is.
  private func rest(from position: Int64?, isBackward: Bool) -> ClosedRange<Int64>? {
    guard let position else { return range }
    if isBackward {
      let last = min(range.upperBound, position - 1)
      return last < range.lowerBound ? nil : range.lowerBound...last
    }
    let first = max(range.lowerBound, position + 1)
    return first > range.upperBound ? nil : first...range.upperBound
  }

  /// The regions with an issue of the rule of their own, in the direction of the walk.
  private func regions(_ rest: ClosedRange<Int64>, isBackward: Bool) throws -> [Int64] {
    let bits = FamilyKey.runningBits
    let numbers = QualityNumbers.counts(of: rule, of: families).map(String.init)
      .joined(separator: ", ")
    return try Int64.readAll(
      db,
      sql: """
        SELECT DISTINCT region FROM qualityCount
        WHERE region BETWEEN ? AND ? AND rule IN (\(numbers)) AND own > 0
        ORDER BY region \(isBackward ? "DESC" : "ASC")
        """,
      arguments: [rest.lowerBound >> bits, rest.upperBound >> bits]
    )
  }

  /// Families of a part that break the rule.
  private func foundFamilies(
    _ part: ClosedRange<Int64>,
    _ isBackward: Bool,
    _ limit: Int
  ) throws -> [Place] {
    let mask = QualityNumbers.mask(rule, of: families)
    return try Int64.readAll(
      db,
      sql: """
        SELECT family FROM qualityFamily WHERE family BETWEEN ? AND ? AND rules & ? = ?
        ORDER BY family \(isBackward ? "DESC" : "ASC") LIMIT ?
        """,
      arguments: [
        part.lowerBound, part.upperBound, mask.bits, mask.value, limit,
      ]
    ).map { Place(position: $0) }
  }

  /// Records of a part that break the rule.
  private func records(
    _ part: ClosedRange<Int64>,
    _ isBackward: Bool,
    _ limit: Int
  ) throws -> [Place] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT position, kind, record FROM qualityRecord
        WHERE rule = ? AND position BETWEEN ? AND ?
        ORDER BY position \(isBackward ? "DESC" : "ASC") LIMIT ?
        """,
      arguments: [rule.number, part.lowerBound, part.upperBound, limit]
    ).map {
      Place(position: try $0.get("position"), record: (try $0.get("kind"), try $0.get("record")))
    }
  }
}
