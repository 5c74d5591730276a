import TuntasModel

/// What numbers in rows may be.
///
/// A row beyond them is refused: the registry could not keep it apart from others, or counting
/// would take it for something else.
enum RowLimits {
  /// Years of targets, reports, enrolments and the days of lists.
  static let years: ClosedRange<Int64> = 1900...2200
  /// Quarters of a year.
  static let quarters: ClosedRange<Int64> = 1...4
  /// Families of one village.
  ///
  /// All that fit the bits of a running number; number 0 is never given.
  static let families: Int64 = 1 << FamilyKey.runningBits - 1
  /// Numbers of members within a family.
  static let memberNumbers: ClosedRange<Int64> = 1...(1 << FamilyKey.memberBits - 1)
}
