import TuntasModel

/// The keys of the families and members of a region as terms of a statement, so that one look tells
/// of many regions whether any is there.
///
/// A key begins with the code of its village, so a region is one range of keys. Written as an
/// expression on a column, the same range can be asked for every row of `region` in one statement;
/// SQLite then looks once into the index for each.
enum RegionKeys {
  /// The condition that a key of a family lies in a region.
  ///
  /// The code is shifted up by the bits of the running number; the end is the first key of the next
  /// region, less one.
  ///
  /// - Parameters:
  ///   - key: The column of keys.
  ///   - code: The column of the region's code: a regency, a district or a village.
  /// - Returns: The condition.
  static func families(_ key: String, in code: String) -> String {
    "\(key) BETWEEN \(first(code)) AND \(next(code)) - 1"
  }

  /// The same of the key of a member.
  ///
  /// Keys of members are those of families, shifted up once more.
  static func members(_ key: String, in code: String) -> String {
    let bits = FamilyKey.memberBits
    return "\(key) BETWEEN (\(first(code)) << \(bits)) AND (\(next(code)) << \(bits)) - 1"
  }

  /// The first key of the region.
  private static func first(_ code: String) -> String { "(\(code) << \(FamilyKey.runningBits))" }

  /// The first key behind the region.
  ///
  /// Codes end in zeros below their own level, so the zeros tell by how much the next code is
  /// larger: a million for a regency, ten thousand for a district, one for a village.
  private static func next(_ code: String) -> String {
    """
    ((\(code) + CASE WHEN \(code) % 1000000 = 0 THEN 1000000
      WHEN \(code) % 10000 = 0 THEN 10000 ELSE 1 END) << \(FamilyKey.runningBits))
    """
  }
}
