/// What a plan to date was taken from.
public enum PlanBasis: String, Hashable, Sendable {
  /// The agency gave its own plan.
  case agency
  /// The agency gave no plan, so the share of the year that has passed stands in for it.
  case elapsedTime
}

/// How one programme stands in one region at the end of one quarter.
///
/// Every screen, report and export takes its programme figures from here. Achievement is actual of
/// target; deviation is actual less the programme's own plan to date; absorption is spent of the
/// ceiling after revision. What nobody reported stays empty and is never zero.
public struct ProgrammeStanding: Hashable, Sendable {
  /// What it was worked out from.
  public let figures: ProgrammeFigures
  /// The quarter at whose end it holds.
  public let quarter: Quarter
  /// The year's target in the unit counted.
  public let target: Double?
  /// The plan to the end of the quarter.
  public let plan: Double?
  /// Where the plan comes from; `nil` when there is no plan.
  public let planBasis: PlanBasis?
  /// What the agency reported as done; `nil` before the quarter is over, whatever was reported.
  public let actual: Double?
  /// Rupiah that may be spent in the year, after revision when there is one.
  public let ceiling: Double?
  /// Rupiah spent; `nil` before the quarter is over.
  public let spent: Double?
  /// The status word.
  public let status: ProgrammeStatus

  /// Works out how a programme stands.
  ///
  /// - Parameters:
  ///   - figures: What is recorded.
  ///   - quarter: The quarter at whose end the standing holds.
  ///   - today: The newest quarter that is over; a later one has not begun to count.
  public init(
    _ figures: ProgrammeFigures,
    at quarter: Quarter,
    today: Quarter
  ) {
    self.figures = figures
    self.quarter = quarter
    let known = figures.reports.filter { $0.quarter <= quarter }
    let report = known.last { $0.quarter == quarter }
    target = figures.target?.value ?? known.reversed().firstValue { $0.revisedTarget ?? $0.target }
    ceiling = known.reversed().firstValue { $0.revisedCeiling ?? $0.ceiling }
    let isOver = quarter <= today
    // A value that is no number tells nothing, so it is as good as not reported.
    actual = isOver ? report?.actual.flatMap { $0.isFinite ? $0 : nil } : nil
    spent = isOver ? report?.spent.flatMap { $0.isFinite ? $0 : nil } : nil
    (plan, planBasis) = Self.plan(report?.plan, actual: actual, target: target, at: quarter)
    // The report that came later shows that one was to come by then.
    let isAwaited = figures.laterReports.contains { $0.quarter <= quarter }
    status = Self.status(
      actual: actual,
      plan: plan,
      target: target,
      isAwaited: isAwaited,
      isOver: isOver
    )
  }

  /// The agency's report of the quarter; `nil` when it sent no report.
  public var report: Achievement? { figures.reports.last { $0.quarter == quarter } }

  /// Whether a report of the quarter is expected: the programme has a target, be it one that came only
  /// with a report after an earlier day asked for, and the quarter is over.
  public var isReportExpected: Bool {
    status != .notBegun && (target != nil || figures.isTargetReportedLater(by: quarter))
  }

  /// Whether what is shown as done or spent rests on a report without a day, so that nobody knows
  /// whether it was in on the earlier day asked for; never while the newest data is shown.
  public var isUndated: Bool {
    (actual != nil || spent != nil) && figures.undatedReports.contains(quarter)
  }

  /// The actual of the target.
  public var achievement: Ratio? {
    actual.map { Ratio($0, of: target) }
  }

  /// The plan as a share of the target; where a bullet bar puts its mark.
  public var planShare: Double? {
    plan.flatMap { Ratio($0, of: target).share }
  }

  /// The actual less the plan to date; below zero when behind.
  public var deviation: Double? {
    guard let actual, let plan else { return nil }
    return actual - plan
  }

  /// How many points of the target the programme is from its plan; below zero when behind.
  public var points: Double? {
    guard let deviation, let target, target > 0 else { return nil }
    // Multiplied first: 7 of 140 are 5 points and not a hair more.
    let points = deviation * 100 / target
    return points.isFinite ? points : nil
  }

  /// How many points of the target the programme is behind its plan; zero when it is not.
  public var pointsBehind: Double { max(0, -(points ?? 0)) }

  /// The part of the actual that the registry cannot name; `nil` when no such number can be
  /// counted.
  public var withoutName: Int? {
    guard let actual, actual.isFinite, let byName = figures.byName else { return nil }
    return Int(exactly: max(0, actual.rounded() - Double(byName)))
  }

  /// Rupiah spent of the ceiling.
  public var absorption: Ratio? {
    spent.map { Ratio($0, of: ceiling) }
  }

  private static func plan(
    _ plan: Double?,
    actual: Double?,
    target: Double?,
    at quarter: Quarter
  ) -> (Double?, PlanBasis?) {
    if let plan { return (plan, .agency) }
    guard let target, actual != nil else { return (nil, nil) }
    return (target * quarter.shareOfYear, .elapsedTime)
  }

  private static func status(
    actual: Double?,
    plan: Double?,
    target: Double?,
    isAwaited: Bool,
    isOver: Bool
  ) -> ProgrammeStatus {
    guard isOver else { return .notBegun }
    guard let actual else {
      return target == nil && plan == nil && !isAwaited ? .noData : .notReported
    }
    guard let target, target > 0 else { return .noData }
    if actual >= target { return .reached }
    guard let plan else { return .noData }
    if plan == 0, actual == 0 { return .notScheduled }
    return BehindPlan.isBehind(byPoints: (plan - actual) * 100 / target) ? .behind : .onPlan
  }
}

extension Sequence {
  /// The first value that a function finds.
  fileprivate func firstValue<Value>(_ find: (Element) -> Value?) -> Value? {
    for element in self {
      if let value = find(element) { return value }
    }
    return nil
  }
}
