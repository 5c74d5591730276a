/// Rules that look at the report of one agency.
public enum ReportRules {
  /// P11, first part: more was done than the target of the year.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - target: The target that a document sets, which goes before the one in the report.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func overTarget(
    _ report: Achievement,
    target: Double? = nil
  ) -> QualityFinding? {
    guard let actual = report.actual.plausible, let target = aim(of: report, target),
      actual > target
    else { return nil }
    return finding(in: .actual, actual, target)
  }

  /// P11, second part: more was spent than the ceiling after revision allows.
  public static func overCeiling(_ report: Achievement) -> QualityFinding? {
    guard let spent = report.spent.plausible, let ceiling = ceiling(of: report), spent > ceiling
    else {
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
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func doneForNothing(
    _ report: Achievement,
    target: Double? = nil
  ) -> QualityFinding? {
    guard let actual = report.actual.plausible, let target = aim(of: report, target), target > 0,
      actual >= target, report.spent.plausible == 0, ceiling(of: report) != 0
    else { return nil }
    return finding(in: .spent, 0, actual)
  }

  /// P11, fourth part: a number of the report is below zero; such a number counts in no other part.
  public static func negative(_ report: Achievement) -> [QualityFinding] {
    let cells: [(String, Double?)] = [
      ("target", report.target), ("target_revised", report.revisedTarget),
      ("ceiling", report.ceiling), ("ceiling_revised", report.revisedCeiling),
      ("plan", report.plan), ("actual", report.actual), ("spent", report.spent),
    ]
    return cells.compactMap { column, number in
      guard let number, number.isFinite, number < 0 else { return nil }
      let field = QualityField(.achievements, column)
      return QualityFinding(.reportImplausible, in: field, found: .amount(number))
    }
  }

  private static func aim(of report: Achievement, _ target: Double?) -> Double? {
    target.plausible ?? report.revisedTarget.plausible ?? report.target.plausible
  }

  private static func ceiling(of report: Achievement) -> Double? {
    report.revisedCeiling.plausible ?? report.ceiling.plausible
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
  /// The number when it can be one: what is no number, or less than nothing, was not reported.
  fileprivate var plausible: Double? { flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }
}
