import TuntasModel

/// The keys of the families and members of a region as terms of a statement, so that one look tells
/// of many regions whether any is there.
enum RegionKeys {
  /// The condition that a key of a family lies in a region.
  ///
  /// - Parameters:
  ///   - key: The column of keys.
  ///   - code: The column of the region's code: a regency, a district or a village.
  /// - Returns: The condition.
  static func families(_ key: String, in code: String) -> String {
    "\(key) BETWEEN \(first(code)) AND \(next(code)) - 1"
  }

  /// The same of the key of a member.
  static func members(_ key: String, in code: String) -> String {
    let bits = FamilyKey.memberBits
    return "\(key) BETWEEN (\(first(code)) << \(bits)) AND (\(next(code)) << \(bits)) - 1"
  }

  private static func first(_ code: String) -> String { "(\(code) << \(FamilyKey.runningBits))" }

  /// The first key behind the region.
  private static func next(_ code: String) -> String {
    """
    ((\(code) + CASE WHEN \(code) % 1000000 = 0 THEN 1000000
      WHEN \(code) % 10000 = 0 THEN 10000 ELSE 1 END) << \(FamilyKey.runningBits))
    """
  }
}
