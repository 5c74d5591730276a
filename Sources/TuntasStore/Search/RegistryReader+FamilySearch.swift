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
  /// it out.
  ///
  /// Names are looked up in the index within the range of keys of the scope.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - scope: The region whose families may be found.
  ///   - limit: The most families.
  /// - Returns: The families, with the name that was found; in the order of the villages, the one
  ///   with the register id first.
  /// - Throws: An error of the database.
  func familyHits(_ text: String, in scope: RegionCode, limit: Int) throws -> [SearchHit] {
    let range = FamilyKey.range(of: scope)
    if let number = TypedFamilyNumber(text) {
      let families = try families(with: number, in: scope, limit: limit)
      return try familyRows(families).map { SearchHit(family: $0, name: $0.head) }
    }
    let byID = try family(withID: text, in: range)
    let rest = limit - (byID == nil ? 0 : 1)
    let members = try SearchPattern(text).map { pattern in
      try self.members(matching: pattern, in: range, besides: byID, limit: rest)
    }
    let families = [byID].compactMap(\.self) + (members ?? []).map { $0 >> FamilyKey.memberBits }
    let rows = try familyRows(families)
    let names = try names(of: members ?? [])
    return rows.map { SearchHit(family: $0, name: names[$0.key.number] ?? $0.head) }
  }

  /// The families with a number in their village, in the order of the villages; only those of
  /// villages whose name or code was typed beside it.
  ///
  /// One look for each village of the scope.
  private func families(
    with number: TypedFamilyNumber,
    in scope: RegionCode,
    limit: Int
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
    return try found.prefix(limit).map { try $0.get("key") }
  }

  /// The family of a register id, as it stands between blanks; `nil` for who may not take it out.
  private func family(withID text: String, in range: ClosedRange<Int64>) throws -> Int64? {
    guard viewer.mayExportPeople, text.utf8.count <= Self.longestID else { return nil }
    let id = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    let row = try row("SELECT key FROM family WHERE id = ?", [String(id)])
    let key: Int64? = try row?.get("key")
    return key.flatMap { range.contains($0) ? $0 : nil }
  }

  /// Bytes of an id; a longer text cannot be one.
  private static let longestID = 200

  /// The first member found of each family.
  private func members(
    matching pattern: SearchPattern,
    in range: ClosedRange<Int64>,
    besides shown: Int64?,
    limit: Int
  ) throws -> [Int64] {
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT rowid FROM shownName
        WHERE shownName MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid
        """,
      arguments: [
        pattern.query,
        FamilyKey(number: range.lowerBound).members.lowerBound,
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

  /// The names of members as far as the viewer may see them, by their families.
  private func names(of members: [Int64]) throws -> [Int64: PersonName] {
    guard !members.isEmpty else { return [:] }
    let keys = members.map(String.init).joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT key, name, birth_date FROM member WHERE key IN (\(keys))"
    )
    return try rows.reduce(into: [:]) { names, row in
      let member: Int64 = try row.get("key")
      names[member >> FamilyKey.memberBits] = try name(in: row)
    }
  }
}
