import GRDB
import TuntasModel

/// The members that the registry has, by their numbers within a family.
struct HeldMembers {
  private let stored: RawStatement

  init(_ db: Database) throws {
    stored = try RawStatement(
      db,
      "SELECT key, nik, name, birth_date FROM member WHERE key BETWEEN ? AND ?"
    )
  }

  /// The members of a family.
  ///
  /// - Parameter family: The key of the family.
  /// - Returns: Who each member is, by number; empty for a new family.
  /// - Throws: An error of the database.
  func members(of family: Int64) throws -> [Int64: MemberIdentity] {
    let keys = FamilyKey(number: family).members
    var members: [Int64: MemberIdentity] = [:]
    try stored.forEach(keys.lowerBound, keys.upperBound) { row in
      members[row.integer(0) - keys.lowerBound] = MemberIdentity(row, at: 1)
    }
    return members
  }
}
