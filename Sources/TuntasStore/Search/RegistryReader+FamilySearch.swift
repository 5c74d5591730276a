import GRDB
import TuntasModel

/// Search of families by the beginnings of names, and by register id.
extension RegistryReader {
  /// Families found, and whether the search went through every name that fits.
  struct FoundFamilies {
    var hits: [SearchHit]
    var isComplete: Bool
  }

  /// The names of children that one search passes over before it gives up: a name that children
  /// bear for the most part must not keep anybody waiting.
  static let mostChildren = 20_000

  /// The family with a register id, then those with a member whose name has a word for each word
  /// typed, each family once.
  ///
  /// A child's name finds nothing: what is found would tell what is hidden.
  func familyHits(
    _ text: String,
    in scope: RegionCode,
    limit: Int,
    mostChildren: Int = RegistryReader.mostChildren
  ) throws -> FoundFamilies {
    let range = FamilyKey.range(of: scope)
    let byID = try family(withID: text, in: range)
    var found = FoundMembers()
    if let pattern = SearchPattern(text) {
      found = try members(
        matching: pattern,
        in: range,
        besides: byID,
        limit: limit - (byID == nil ? 0 : 1),
        mostChildren: mostChildren
      )
    }
    let families = [byID].compactMap(\.self) + found.members.map { $0 >> FamilyKey.memberBits }
    let rows = try familyRows(families)
    let names = try names(of: found.members)
    let byKey = Dictionary(found.members.map { ($0 >> FamilyKey.memberBits, $0) }) { first, _ in
      first
    }
    let hits = rows.map { row in
      SearchHit(family: row, name: byKey[row.key.number].flatMap { names[$0] } ?? row.head)
    }
    return FoundFamilies(hits: hits, isComplete: found.isComplete)
  }

  /// The family of a register id, as it stands between blanks.
  private func family(withID text: String, in range: ClosedRange<Int64>) throws -> Int64? {
    guard text.utf8.count <= Self.longestID else { return nil }
    let id = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    let row = try row("SELECT key FROM family WHERE id = ?", [String(id)])
    let key: Int64? = try row?.get("key")
    return key.flatMap { range.contains($0) ? $0 : nil }
  }

  private static let longestID = 200

  private struct FoundMembers {
    var members: [Int64] = []
    var isComplete = true
  }

  /// The first member found of each family who is no child; whose birth date is unknown is none.
  private func members(
    matching pattern: SearchPattern,
    in range: ClosedRange<Int64>,
    besides shown: Int64?,
    limit: Int,
    mostChildren: Int
  ) throws -> FoundMembers {
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT memberName.rowid AS key, member.birth_date FROM memberName
        CROSS JOIN member ON member.key = memberName.rowid
        WHERE memberName MATCH ? AND memberName.rowid BETWEEN ? AND ? ORDER BY memberName.rowid
        """,
      arguments: [
        pattern.query,
        FamilyKey(number: range.lowerBound).members.lowerBound,
        FamilyKey(number: range.upperBound).members.upperBound,
      ],
      cached: true
    )
    var found = FoundMembers()
    var lastFamily = shown
    var children = 0
    while found.members.count < limit, let row = try cursor.next() {
      let member: Int64 = try row.get("key")
      let family = member >> FamilyKey.memberBits
      guard family != lastFamily, family != shown else { continue }
      if isChild(row) {
        children += 1
        guard children <= mostChildren else {
          found.isComplete = false
          break
        }
        continue
      }
      lastFamily = family
      found.members.append(member)
    }
    return found
  }

  private func names(of members: [Int64]) throws -> [Int64: PersonName] {
    guard !members.isEmpty else { return [:] }
    let keys = members.map(String.init).joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT key, name, birth_date FROM member WHERE key IN (\(keys))"
    )
    return try rows.reduce(into: [:]) { $0[try $1.get("key")] = try name(in: $1) }
  }
}
