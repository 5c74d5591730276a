/// When a programme is behind its plan (TERLAMBAT).
public enum BehindPlan {
  /// Percentage points of the target that a programme may be behind its plan to date and still be on plan.
  ///
  /// Source: Permen PU 07/PRT/M/2011 calls a works contract critical at 10 points behind its plan while
  /// the plan is under 70%, and at 5 points above it; the stricter of the two holds here all year.
  public static let tolerance = 5.0

  /// Tells whether so many points of the target behind the plan are more than the tolerance.
  public static func isBehind(byPoints points: Double) -> Bool { points > tolerance }
}
