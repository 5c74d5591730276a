import GRDB
import TuntasModel

/// Search of families by what is shown of them: names, whole or as far as they are shown, and the
/// number that the registry gives.
extension RegistryReader {
  /// The families of a number, or the family of a register id and those with a member whose shown name
  /// has a word for each word typed or whose whole name was typed, each family once.
  ///
  /// No answer depends on a letter that is not shown, unless the whole name was typed, and none on
  /// children: their names are not in the index, so neither a row nor a count nor the time tells of
  /// them. A register id may be the number of a family card: it is found by those alone who may take
  /// it out, and so are addresses, within a district.
  ///
  /// Names are looked up in the index within the range of keys of the scope.
  ///
  /// - Parameters:
  ///   - query: What was typed, behind which family to go on, and the most families.
  ///   - scope: The region whose families may be found.
  /// - Returns: The families, with the name that was found, in the order of the villages, the one
  ///   with the register id first; and how many there are.
  /// - Throws: An error of the database.
  func familyHits(
    _ query: SearchQuery,
    in scope: RegionCode
  ) throws -> (hits: [SearchHit], count: HitCount) {
    if let number = TypedFamilyNumber(query.text) {
      let all = try families(with: number, in: scope)
      let keys = all.filter { $0 > query.after?.number ?? -1 }.prefix(query.limit)
      return (try hits(Array(keys)), HitCount(counted: all.count))
    }
    let range = FamilyKey.range(of: scope)
    let byID = try family(withID: query.text, in: range)
    let isFirst = query.after == nil
    let own = isFirst ? [byID].compactMap(\.self) : []
    if let address = SearchedAddress(query.text, in: scope, for: viewer) {
      return try hits(query, at: address, in: range, besides: byID)
    }
    guard let pattern = SearchPattern(query.text) else {
      return (try hits(own), HitCount(byID == nil ? 0 : 1))
    }
    // Whom the id found stands before all others, so behind it they begin.
    let after = query.after?.number == byID ? nil : query.after
    let members = try self.members(
      matching: pattern,
      in: range,
      after: after,
      besides: byID,
      limit: query.limit - own.count
    )
    let count = try countFamilies(matching: pattern, in: range, besides: byID)
    return (
      try hits(own + members.map { $0 >> FamilyKey.memberBits }, foundBy: members),
      HitCount(counted: count + (byID == nil ? 0 : 1))
    )
  }

  /// The families of a district or a village by name or address, the one with the register id first.
  ///
  /// All of them are looked up, since names and addresses are found in two places.
  private func hits(
    _ query: SearchQuery,
    at address: SearchedAddress,
    in range: ClosedRange<Int64>,
    besides byID: Int64?
  ) throws -> (hits: [SearchHit], count: HitCount) {
    let most = HitCount.most
    let members = try SearchPattern(query.text).map { pattern in
      try self.members(matching: pattern, in: range, after: nil, besides: byID, limit: most)
    }
    let byName = Dictionary((members ?? []).map { ($0 >> FamilyKey.memberBits, $0) }) { $1 }
    let byAddress = Set(try families(at: address, in: range, limit: most)).subtracting(byName.keys)
    let all = byAddress.union(byName.keys).subtracting([byID].compactMap(\.self))
    let after = query.after?.number == byID ? nil : query.after
    let own = query.after == nil ? [byID].compactMap(\.self) : []
    let next = all.filter { $0 > after?.number ?? -1 }.sorted().prefix(query.limit - own.count)
    var found = try hits(own + next, foundBy: next.compactMap { byName[$0] })
    for index in found.indices {
      let key = found[index].family.key.number
      found[index].isByAddress = key != byID && byAddress.contains(key)
    }
    return (found, HitCount(counted: all.count + (byID == nil ? 0 : 1)))
  }

  /// The families whose address has every word typed, in the order of their keys.
  ///
  /// Every family of the range is looked at, so the range must be small.
  private func families(
    at address: SearchedAddress,
    in range: ClosedRange<Int64>,
    limit: Int
  ) throws -> [Int64] {
    let parts = address.words.map { _ in "instr(lower(address), ?) > 0" }.joined(separator: " AND ")
    let sql = """
      SELECT key FROM family WHERE key BETWEEN ? AND ? AND typeof(address) = 'text' AND \(parts)
      ORDER BY key LIMIT ?
      """
    var arguments: StatementArguments = [range.lowerBound, range.upperBound]
    arguments += StatementArguments(address.words)
    arguments += [limit]
    return try keys(sql, arguments)
  }

  /// Families as hits, with the names of the members that were found.
  private func hits(_ families: [Int64], foundBy members: [Int64] = []) throws -> [SearchHit] {
    let rows = try familyRows(families)
    let found = try foundMembers(members)
    let districts = try regions(Set(rows.map { $0.village.code.ancestor(at: .district) }))
    return rows.map { row in
      let member = found[row.key.number]
      return SearchHit(
        family: row,
        district: districts[row.village.code.ancestor(at: .district)],
        name: member?.name ?? row.head,
        relation: member?.relation
      )
    }
  }

  /// The families with a number in their village, in the order of the villages; only those of
  /// villages whose name or code was typed beside it.
  ///
  /// One look for each village of the scope.
  private func families(
    with number: TypedFamilyNumber,
    in scope: RegionCode
  ) throws -> [Int64] {
    let place = SearchText(number.place)
    let rows = try rows(
      """
      SELECT region.code, region.name, family.key FROM region
      JOIN family ON family.key = ((region.code << \(FamilyKey.runningBits)) | ?)
      WHERE region.code BETWEEN ? AND ? AND region.code % 10000 <> 0 ORDER BY region.code
      """,
      [number.running, scope.numbers.lowerBound, scope.numbers.upperBound]
    )
    let found = try rows.filter { row in
      guard !number.place.isEmpty else { return true }
      let code: Int64 = try row.get("code")
      let name = SearchText(try row.text("name"))
      return RegionCode(number: code).flatMap { place.match(in: $0) } != nil
        || place.match(in: name) != nil
    }
    return try found.map { try $0.get("key") }
  }

  /// The family of a register id, as it stands between blanks; `nil` for who may not take it out.
  private func family(withID text: String, in range: ClosedRange<Int64>) throws -> Int64? {
    guard viewer.may(.searchRecords), text.utf8.count <= Self.longestID else { return nil }
    let id = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    let row = try row("SELECT key FROM family WHERE id = ?", [String(id)])
    let key: Int64? = try row?.get("key")
    return key.flatMap { range.contains($0) ? $0 : nil }
  }

  /// Bytes of an id; a longer text cannot be one.
  private static let longestID = 200

  /// The first member found of each family, in the order of their keys.
  private func members(
    matching pattern: SearchPattern,
    in range: ClosedRange<Int64>,
    after key: FamilyKey?,
    besides shown: Int64?,
    limit: Int
  ) throws -> [Int64] {
    let first = max(range.lowerBound, (key?.number ?? -1) + 1)
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT rowid FROM shownName
        WHERE shownName MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid
        """,
      arguments: [
        pattern.query,
        FamilyKey(number: first).members.lowerBound,
        FamilyKey(number: range.upperBound).members.upperBound,
      ],
      cached: true
    )
    var found: [Int64] = []
    var lastFamily = shown
    while found.count < limit, let row = try cursor.next() {
      let member: Int64 = try row.get("rowid")
      let family = member >> FamilyKey.memberBits
      guard family != lastFamily, family != shown else { continue }
      lastFamily = family
      found.append(member)
    }
    return found
  }

  /// How many families have a member who is found, no further than ``HitCount/most``.
  private func countFamilies(
    matching pattern: SearchPattern,
    in range: ClosedRange<Int64>,
    besides shown: Int64?
  ) throws -> Int {
    let row = try row(
      """
      SELECT count(*) AS families FROM (
        SELECT DISTINCT rowid >> \(FamilyKey.memberBits) AS family FROM shownName
        WHERE shownName MATCH ? AND rowid BETWEEN ? AND ?
          AND rowid >> \(FamilyKey.memberBits) IS NOT ?
        LIMIT \(HitCount.most)
      )
      """,
      [
        pattern.query,
        FamilyKey(number: range.lowerBound).members.lowerBound,
        FamilyKey(number: range.upperBound).members.upperBound,
        shown,
      ]
    )
    return try row?.get("families") ?? 0
  }

  /// What is told of a member who was found.
  private struct FoundMember {
    /// The name as far as the viewer may see it.
    var name: PersonName
    /// What the member is in the family; `nil` of its head.
    var relation: Relation?
  }

  /// What is told of members, by their families.
  private func foundMembers(_ members: [Int64]) throws -> [Int64: FoundMember] {
    guard !members.isEmpty else { return [:] }
    let keys = members.map(String.init).joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT key, name, birth_date, relation FROM member WHERE key IN (\(keys))"
    )
    return try rows.reduce(into: [:]) { found, row in
      let member: Int64 = try row.get("key")
      let relation = row.word("relation", as: Relation.self)
      found[member >> FamilyKey.memberBits] = FoundMember(
        name: try name(in: row),
        relation: relation == .head ? nil : relation
      )
    }
  }
}
