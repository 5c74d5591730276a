/// Rules that look at the report of one agency (domain, section 11).
public enum ReportRules {
  /// P11, first part: more was done than the target of the year.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - target: The target that a document sets, which goes before the one in the report.
  /// - Returns: What breaks the rule; none when nothing does.
  public static func overTarget(
    _ report: Achievement,
    target: Double? = nil
  ) -> QualityFinding? {
    guard let actual = report.actual.finite, let target = aim(of: report, target),
      actual > target
    else { return nil }
    return finding(in: .actual, actual, target)
  }

  /// P11, second part: more was spent than the ceiling after revision allows.
  public static func overCeiling(_ report: Achievement) -> QualityFinding? {
    guard let spent = report.spent.finite, let ceiling = ceiling(of: report), spent > ceiling else {
      return nil
    }
    return finding(in: .spent, spent, ceiling)
  }

  /// P11, third part: everything was done and not a rupiah spent.
  ///
  /// Missing money is not zero, and where the ceiling is zero none is needed.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - target: The target that a document sets.
  /// - Returns: What breaks the rule; none when nothing does.
  public static func doneForNothing(
    _ report: Achievement,
    target: Double? = nil
  ) -> QualityFinding? {
    guard let actual = report.actual.finite, let target = aim(of: report, target), target > 0,
      actual >= target, report.spent.finite == 0, ceiling(of: report) != 0
    else { return nil }
    return finding(in: .spent, 0, actual)
  }

  private static func aim(of report: Achievement, _ target: Double?) -> Double? {
    target.finite ?? report.revisedTarget.finite ?? report.target.finite
  }

  private static func ceiling(of report: Achievement) -> Double? {
    report.revisedCeiling.finite ?? report.ceiling.finite
  }

  private static func finding(
    in field: QualityField,
    _ found: Double,
    _ other: Double
  ) -> QualityFinding {
    QualityFinding(.reportImplausible, in: field, found: .amount(found), other: .amount(other))
  }
}

extension Double? {
  /// The number when it is one: what is no number was not reported.
  fileprivate var finite: Double? { flatMap { $0.isFinite ? $0 : nil } }
}
