/// What numbers in rows may be.
public enum RowLimits {
  /// Years of targets, reports, enrolments and the days of lists.
  public static let years: ClosedRange<Int64> = 1900...2200
  /// Quarters of a year.
  public static let quarters: ClosedRange<Int64> = 1...4
  /// Families of one village.
  public static let families: Int64 = 1 << FamilyKey.runningBits - 1
  /// Numbers of members within a family.
  public static let memberNumbers: ClosedRange<Int64> = 1...(1 << FamilyKey.memberBits - 1)
}
