import GRDB
import TuntasModel

/// Few families in any order: they are gathered and sorted, and only a page of them is kept.
///
/// It costs a look at every family of the selection for each page, which is why it is chosen for
/// few alone (``RegistryReader/fewEnoughToSort``).
struct SmallWalk: FamilyWalk {
  let reader: RegistryReader
  let selection: FamilySelection
  let ordering: FamilyOrdering

  /// A family that left the list is nowhere, so the page begins at an end.
  func keys(from key: Int64?, isBackward: Bool, limit: Int) throws -> [Int64] {
    let anchor = try key.flatMap(self.anchor)
    var terms = self.terms(isBackward: isBackward)
    terms.append((sql: "listed.family", isDescending: isBackward))
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let key, let anchor {
      conditions.append(beyond(terms))
      arguments = [
        "rank": try anchor.get("rank") as Int64, "name": try anchor.get("name") as String?,
        "key": key,
      ]
    }
    let order = terms.map { "\($0.sql) \($0.isDescending ? "DESC" : "ASC")" }
    return try reader.keys(
      """
      SELECT listed.family \(try reader.candidates(selection, conditions))
      ORDER BY \(order.joined(separator: ", ")) LIMIT \(limit)
      """,
      arguments
    )
  }

  /// What the families are sorted by, before their keys.
  private func terms(isBackward: Bool) -> [(sql: String, isDescending: Bool)] {
    if ordering == .keys { return [] }
    guard case .names(let isDescending) = ordering else {
      return [(ordering.rankSQL, isBackward)]
    }
    return [("(listed.name IS NULL)", isBackward), ("listed.name", isDescending != isBackward)]
  }

  /// Where a family stands; `nil` when it is on no list any more.
  private func anchor(_ key: Int64) throws -> Row? {
    try reader.row(
      "SELECT \(ordering.rankSQL) AS rank, name FROM onList AS listed WHERE family = ?",
      [key]
    )
  }

  /// The families behind an anchor: greater in the first term in which they differ from it.
  ///
  /// Terms are compared one after another, as a lexicographic order does.
  private func beyond(_ terms: [(sql: String, isDescending: Bool)]) -> String {
    let values: [String]
    switch ordering {
    case .keys: values = [":key"]
    case .names: values = [":name IS NULL", ":name", ":key"]
    case .villagesDescending, .classes: values = [":rank", ":key"]
    }
    var alternatives: [String] = []
    for index in terms.indices {
      let equal = zip(terms, values).prefix(index).map { "\($0.sql) IS (\($1))" }
      let sign = terms[index].isDescending ? "<" : ">"
      let further = "\(terms[index].sql) \(sign) (\(values[index]))"
      alternatives.append("(\((equal + [further]).joined(separator: " AND ")))")
    }
    return "(\(alternatives.joined(separator: " OR ")))"
  }
}

extension RegistryReader {
  /// The part of a statement that finds the families of a selection one after another, calls them
  /// `listed` and knows what `onList` holds of them.
  ///
  /// The order of the joins is given by CROSS JOIN, which SQLite does not change: from a few
  /// ranges, classes or ready rows to the families. Conditions and predicates may name `listed`.
  ///
  /// - Parameters:
  ///   - selection: The families.
  ///   - conditions: What else must hold.
  /// - Returns: A FROM clause and, where there is something to ask, a WHERE clause.
  /// - Throws: An error of the database.
  func candidates(_ selection: FamilySelection, _ conditions: [String] = []) throws -> String {
    let ranges = selection.ranges.map { "(\($0.lowerBound),\($0.upperBound))" }
      .joined(separator: ",")
    let all = conditions + selection.predicates + [selection.classSQL].compactMap(\.self)
    let filter = all.isEmpty ? "" : "WHERE \(all.joined(separator: " AND "))"
    if let ready = selection.ready {
      let once = ready.isRepeating ? "DISTINCT" : ""
      return """
        FROM (
          SELECT \(once) ready.family FROM (VALUES \(ranges)) AS part
          CROSS JOIN \(ready.table) AS ready
            ON \(ready.condition) AND ready.family BETWEEN part.column1 AND part.column2
        ) AS ready
        CROSS JOIN onList AS listed ON listed.family = ready.family
        \(filter)
        """
    }
    guard !selection.parts.isEmpty else {
      return """
        FROM (VALUES \(ranges)) AS part
        CROSS JOIN onList AS listed ON listed.family BETWEEN part.column1 AND part.column2
        \(filter)
        """
    }
    return """
      FROM (\(try stretches(selection))) AS part
      CROSS JOIN onList AS listed ON listed.cell = part.column1
        AND listed.family BETWEEN part.column2 AND part.column3
      \(filter)
      """
  }

  /// The classes of the selection with the keys of each region, as rows of a table.
  private func stretches(_ selection: FamilySelection) throws -> String {
    let stretches = try classCounts(selection).map { count in
      let range = FamilyKey.range(of: count.region)
      return "(\(count.familyClass.number),\(range.lowerBound),\(range.upperBound))"
    }
    // A list of no rows at all cannot be written down.
    return "VALUES \(stretches.isEmpty ? "(-1,0,0)" : stretches.joined(separator: ","))"
  }
}
