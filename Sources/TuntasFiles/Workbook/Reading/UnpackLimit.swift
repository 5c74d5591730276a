/// How much a part of a workbook may unpack to, so that a small file cannot fill memory or disk.
struct UnpackLimit {
  /// The most bytes of a part.
  let bytes: Int
  /// Lists of an office unpack to 5 to 40 times their size; what is made to burst to 1000 times.
  private static let mostTimes = 200
  private static let alwaysAllowed = 16 << 20

  /// For parts that describe the workbook.
  static let small = UnpackLimit(bytes: 32 << 20)
  /// For the table of shared texts, which is kept in memory.
  static let strings = UnpackLimit(bytes: 1 << 30)
  /// For a sheet.
  static let sheet = UnpackLimit(bytes: 8 << 30)

  /// Tells whether a part may have grown so large.
  func allows(_ unpacked: Int, from packed: Int) -> Bool {
    guard unpacked <= bytes else { return false }
    return unpacked <= Self.alwaysAllowed || unpacked / Self.mostTimes <= packed
  }
}
