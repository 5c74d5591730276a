import GRDB
import TuntasModel

/// What the record tells of a need.
extension RegistryReader {
  /// Writes beside each family what its record tells of a need.
  ///
  /// One statement for the whole page, over the houses or the members, whichever the need is seen
  /// on; none for a need that only programmes answer.
  ///
  /// - Parameters:
  ///   - rows: The families of a page.
  ///   - need: The need asked for.
  /// - Throws: An error of the database, `DamagedCell` for a cell that cannot be read.
  func mark(_ rows: inout [FamilyRow], _ need: Need) throws {
    let keys = rows.map(\.key)
    let houses = need.isJudged && need.bearer == .house ? try houses(of: keys) : [:]
    let members = need.isJudged && need.bearer == .members ? try members(of: keys) : [:]
    for index in rows.indices {
      let key = rows[index].key
      rows[index].recordedNeed = NeedStanding.recorded(
        need,
        of: houses[key] ?? House(),
        members[key] ?? []
      )
    }
  }

  /// The houses of families by their keys.
  private func houses(of keys: [FamilyKey]) throws -> [FamilyKey: House] {
    let numbers = keys.map { String($0.number) }.joined(separator: ",")
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM family WHERE key IN (\(numbers))")
    return try rows.reduce(into: [:]) { $0[FamilyKey(number: try $1.get("key"))] = House($1) }
  }

  /// The members of families by their family, in the order of their numbers within each.
  private func members(of keys: [FamilyKey]) throws -> [FamilyKey: [Member]] {
    let bits = FamilyKey.memberBits
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT member.* FROM family JOIN member ON member.key
          BETWEEN family.key << \(bits) AND family.key << \(bits) | \(1 << bits - 1)
        WHERE family.key IN (\(keys.map { String($0.number) }.joined(separator: ",")))
        """
    )
    return try rows.reduce(into: [:]) { members, row in
      let key = FamilyKey(number: (try row.get("key") as Int64) >> bits)
      members[key, default: []].append(try Member(row, key: key, reader: self))
    }
  }
}
