import GRDB
import TuntasModel

/// Search of families by the beginnings of names, and by register id.
extension RegistryReader {
  /// The family with a register id, then those with a member whose name has a word for each word
  /// typed, each family once.
  ///
  /// A child's name finds nothing: what is found would tell what is hidden.
  func familyHits(_ text: String, in scope: RegionCode, limit: Int) throws -> [SearchHit] {
    let range = FamilyKey.range(of: scope)
    let byID = try family(withID: text, in: range)
    var members: [Int64] = []
    if let pattern = SearchPattern(text) {
      members = try self.members(matching: pattern, in: range, limit: limit)
        .filter { $0 >> FamilyKey.memberBits != byID }
    }
    members = Array(members.prefix(limit - (byID == nil ? 0 : 1)))
    let families = [byID].compactMap(\.self) + members.map { $0 >> FamilyKey.memberBits }
    let rows = try familyRows(families)
    let names = try names(of: members)
    let byKey = Dictionary(members.map { ($0 >> FamilyKey.memberBits, $0) }) { first, _ in first }
    return rows.compactMap { row in
      let name = byKey[row.key.number].flatMap { names[$0] }
      return name == .child ? nil : SearchHit(family: row, name: name ?? row.head)
    }
  }

  /// The family of a register id, as it stands between blanks.
  private func family(withID text: String, in range: ClosedRange<Int64>) throws -> Int64? {
    guard text.utf8.count <= Self.longestID else { return nil }
    let id = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    let row = try row("SELECT key FROM family WHERE id = ?", [String(id)])
    let key: Int64? = row?["key"]
    return key.flatMap { range.contains($0) ? $0 : nil }
  }

  private static let longestID = 200

  /// The first member found of each family.
  private func members(
    matching pattern: SearchPattern,
    in range: ClosedRange<Int64>,
    limit: Int
  ) throws -> [Int64] {
    let request = SQLRequest<Int64>(
      sql: """
        SELECT rowid FROM memberName
        WHERE memberName MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid
        """,
      arguments: [
        pattern.query,
        FamilyKey(number: range.lowerBound).members.lowerBound,
        FamilyKey(number: range.upperBound).members.upperBound,
      ],
      cached: true
    )
    let cursor = try request.fetchCursor(db)
    var members: [Int64] = []
    var lastFamily = Int64.min
    while members.count < limit, let member = try cursor.next() {
      let family = member >> FamilyKey.memberBits
      guard family != lastFamily else { continue }
      lastFamily = family
      members.append(member)
    }
    return members
  }

  private func names(of members: [Int64]) throws -> [Int64: PersonName] {
    guard !members.isEmpty else { return [:] }
    let keys = members.map(String.init).joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT key, name, birth_date FROM member WHERE key IN (\(keys))"
    )
    return rows.reduce(into: [:]) { $0[$1["key"]] = name(in: $1) }
  }
}
