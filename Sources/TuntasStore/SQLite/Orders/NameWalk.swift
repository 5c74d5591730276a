import GRDB
import TuntasModel

/// Many families in the order of the names of their heads, then those without a name.
///
/// The index by name has the families of one name in the order of their keys, so a region is a
/// range within each name, whichever way the names run.
///
/// The names are those kept in `onList`, masked, so the order tells nothing that the page does not
/// show. Names that no family of the region has are passed by one look each.
struct NameWalk: FamilyWalk {
  let reader: RegistryReader
  let selection: FamilySelection
  /// Whether the names run from the last to the first; families without a name stand at the end
  /// either way.
  let isDescending: Bool

  /// Forward, names come first and families without one behind them; backward the other way round.
  ///
  /// A family that left the list is nowhere, so the walk begins at an end.
  func keys(from key: Int64?, isBackward: Bool, limit: Int) throws -> [Int64] {
    let anchor = try key.flatMap(self.anchor)
    var keys: [Int64] = []
    for isNamed in isBackward ? [false, true] : [true, false] where keys.count < limit {
      let isWithAnchor = anchor.map { ($0.name != nil) == isNamed } ?? false
      // The names stand first, so going forward from those without leaves no name to come.
      if anchor != nil, !isWithAnchor, isNamed != isBackward { continue }
      let start = isWithAnchor ? anchor : nil
      let rest = limit - keys.count
      keys +=
        isNamed
        ? try named(from: start?.key, start?.name, isBackward: isBackward, limit: rest)
        : try unnamed(from: start?.key, isBackward: isBackward, limit: rest)
    }
    return keys
  }

  /// Where a family stands; `nil` when it is on no list any more.
  private func anchor(_ key: Int64) throws -> (key: Int64, name: String?)? {
    let row = try reader.row("SELECT name FROM onList WHERE family = ?", [key])
    return try row.map { (key, try $0.get("name")) }
  }

  /// From the first key of the first region to the last key of the last; keys between regions are
  /// left out by a condition.
  private var range: ClosedRange<Int64> {
    let ranges = selection.ranges
    return (ranges.first?.lowerBound ?? 0)...(ranges.last?.upperBound ?? 0)
  }

  /// What must hold of `listed` besides its name and the range.
  private var conditions: [String] {
    var conditions = selection.conditions + [selection.classSQL].compactMap(\.self)
    if selection.regions.count > 1 {
      let parts = selection.ranges.map {
        "listed.family BETWEEN \($0.lowerBound) AND \($0.upperBound)"
      }
      conditions.append("(\(parts.joined(separator: " OR ")))")
    }
    return conditions
  }

  /// Families without a name in the order of their keys, from behind a family or from an end.
  private func unnamed(from key: Int64?, isBackward: Bool, limit: Int) throws -> [Int64] {
    let first = isBackward ? range.lowerBound : max(range.lowerBound, (key ?? -1) + 1)
    let last = isBackward ? min(range.upperBound, (key ?? .max) - 1) : range.upperBound
    guard first <= last else { return [] }
    let conditions = ["name IS NULL", "family BETWEEN \(first) AND \(last)"] + conditions
    return try reader.keys(
      """
      SELECT family FROM onList AS listed WHERE \(conditions.joined(separator: " AND "))
      ORDER BY family \(isBackward ? "DESC" : "ASC") LIMIT \(limit)
      """
    )
  }

  /// Families with a name, from behind a family of a name or from an end.
  private func named(
    from key: Int64?,
    _ name: String?,
    isBackward: Bool,
    limit: Int
  ) throws -> [Int64] {
    let isDown = isDescending != isBackward
    let nameOrder = isDown ? "DESC" : "ASC"
    let familyOrder = isBackward ? "DESC" : "ASC"
    func nextName(_ condition: String) -> String {
      """
      (SELECT onList.name FROM onList WHERE \(condition)
        ORDER BY onList.name \(nameOrder) LIMIT 1)
      """
    }
    let sign = isDown ? "<" : ">"
    let start =
      key == nil
      ? "VALUES (\(nextName("onList.name IS NOT NULL")), NULL)"
      : "VALUES (:name, :key), (\(nextName("onList.name \(sign) :name")), NULL)"
    let bounds =
      isBackward
      ? "BETWEEN \(range.lowerBound) AND ifnull(walk.family, \(range.upperBound + 1)) - 1"
      : "BETWEEN ifnull(walk.family, \(range.lowerBound - 1)) + 1 AND \(range.upperBound)"
    let matching = ["listed.name = walk.name", "listed.family \(bounds)"] + conditions
    // A row without a family stands for a name that has just been reached: it leads to the first
    // family of that name and to the next name. A family below zero stands for the end of a name.
    return try reader.keys(
      """
      WITH RECURSIVE walk(name, family) AS (
        \(start)
        UNION ALL
        SELECT name, ifnull((
          SELECT listed.family FROM onList AS listed
          WHERE \(matching.joined(separator: " AND "))
          ORDER BY listed.family \(familyOrder) LIMIT 1
        ), -1)
        FROM walk WHERE name IS NOT NULL AND (family IS NULL OR family >= 0)
        UNION ALL
        SELECT \(nextName("onList.name \(sign) walk.name")), NULL
        FROM walk WHERE name IS NOT NULL AND family IS NULL
        ORDER BY 1 \(nameOrder), 2 \(familyOrder)
      )
      SELECT family FROM walk WHERE family > 0 AND family IS NOT :key LIMIT \(limit)
      """,
      key == nil ? ["key": nil] : ["key": key, "name": name]
    )
  }
}
