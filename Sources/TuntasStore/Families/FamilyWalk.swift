import GRDB
import TuntasModel

/// A way through the families of a selection in one order, forward and backward, that never counts
/// from the start.
///
/// Each way has its own form for what makes it fast; all give the same families in the same order,
/// which tests hold them to.
protocol FamilyWalk {
  /// The next families.
  ///
  /// - Parameters:
  ///   - key: The family to go on from, which is not among them; `nil` for the very first or last.
  ///   - isBackward: Whether to go against the order; what comes is then the reverse of it.
  ///   - limit: The most families.
  /// - Returns: Their keys.
  /// - Throws: An error of the database.
  func keys(from key: Int64?, isBackward: Bool, limit: Int) throws -> [Int64]
}

extension RegistryReader {
  /// Where as many families or fewer are asked for, sorting them costs less than an index in whose
  /// order most families are others.
  static let fewEnoughToSort = 20_000

  /// Chooses a way whose next page never costs more with more families in the registry.
  ///
  /// - Parameters:
  ///   - selection: The families.
  ///   - ordering: Their order.
  ///   - fewEnoughToSort: Up to so many families are sorted; tests set it to try every way.
  /// - Returns: The way.
  /// - Throws: An error of the database.
  func walk(
    _ selection: FamilySelection,
    by ordering: FamilyOrdering,
    fewEnoughToSort: Int = RegistryReader.fewEnoughToSort
  ) throws -> any FamilyWalk {
    let isByKeys =
      ordering == .keys && selection.parts.isEmpty && selection.regions.count == 1
    if isByKeys, selection.ready?.isRepeating != true {
      return KeyWalk(reader: self, selection: selection)
    }
    if let ready = selection.ready,
      try most(ready, in: selection.regions) <= fewEnoughToSort
    {
      return SmallWalk(reader: self, selection: selection, ordering: ordering)
    }
    if isByKeys { return KeyWalk(reader: self, selection: selection) }
    guard case .names(let isDescending) = ordering else {
      return try ClassWalk(self, selection, by: ordering)
    }
    let families = try classCounts(selection).reduce(0) { $0 + $1.families }
    return families <= fewEnoughToSort
      ? SmallWalk(reader: self, selection: selection, ordering: ordering)
      : NameWalk(reader: self, selection: selection, isDescending: isDescending)
  }

  /// The most families that are kept ready in some regions; those of the day asked for, or all.
  ///
  /// - Parameters:
  ///   - ready: The table.
  ///   - regions: The regions, none within another.
  ///   - byDay: Whether families served only after the day asked for are left out; of those without
  ///     a programme they always are.
  /// - Returns: The number, exact but for programmes that share families.
  /// - Throws: An error of the database.
  func most(
    _ ready: FamilySelection.Ready,
    in regions: [RegionCode],
    byDay: Bool = false
  ) throws -> Int {
    switch ready {
    case .without:
      let counts = try listedAndRecorded(in: regions)
      return counts.listed - counts.recorded
    case .served(_, let programmes):
      let counts = try servedCounts(in: regions, byDay: byDay)
      return programmes.reduce(0) { $0 + (counts[$1] ?? 0) }
    }
  }

  /// The keys that a statement finds.
  ///
  /// In the order of the statement; its text is used once and not kept prepared.
  func keys(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Int64]
  {
    try Int64.readAll(db, sql: sql, arguments: arguments)
  }
}

/// Families in the order of their keys, straight from the table that holds them.
///
/// `onList`, or a ready table in which each family stands once, is clustered by family: a page
/// costs its own rows, and those that the conditions leave out on the way.
struct KeyWalk: FamilyWalk {
  let reader: RegistryReader
  let selection: FamilySelection

  func keys(from key: Int64?, isBackward: Bool, limit: Int) throws -> [Int64] {
    guard let range = selection.ranges.first else { return [] }
    let first = isBackward ? range.lowerBound : max(range.lowerBound, (key ?? -1) + 1)
    let last = isBackward ? min(range.upperBound, (key ?? .max) - 1) : range.upperBound
    guard first <= last else { return [] }
    let rows = try reader.rows(
      sql(isBackward: isBackward),
      ["first": first, "last": last, "limit": limit]
    )
    return try rows.map { try $0.get("family") }
  }

  /// The statement for one direction, with the ends of the range and the limit left to bind.
  private func sql(isBackward: Bool) -> String {
    var conditions = ["family BETWEEN :first AND :last"]
    var table = "onList"
    if let ready = selection.ready, !ready.isRepeating {
      table = ready.table
      conditions += [ready.condition] + selection.predicates
    } else {
      conditions += selection.conditions
    }
    return """
      SELECT family FROM \(table) AS listed WHERE \(conditions.joined(separator: " AND "))
      ORDER BY family \(isBackward ? "DESC" : "ASC") LIMIT :limit
      """
  }
}
