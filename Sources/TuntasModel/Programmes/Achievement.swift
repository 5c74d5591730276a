/// What an agency reported of a programme at the end of a quarter (realisasi).
///
/// All figures are cumulative since January. A missing figure is not zero: nobody reported it.
public struct Achievement: Hashable, Sendable {
  /// The programme.
  public var programme: ProgrammeCode
  /// The region.
  public var region: RegionCode
  /// The quarter at whose end the figures hold.
  public var quarter: Quarter
  /// The year's target, before the budget revision.
  public var target: Double?
  /// The year's target after it (APBD-P).
  public var revisedTarget: Double?
  /// Rupiah that may be spent in the year (pagu), before the budget revision.
  public var ceiling: Double?
  /// Rupiah that may be spent after it (pagu perubahan).
  public var revisedCeiling: Double?
  /// The agency's own plan to the end of the quarter.
  public var plan: Double?
  /// What was done by the end of the quarter.
  public var actual: Double?
  /// Rupiah spent by the end of the quarter.
  public var spent: Double?
  /// What stands in the way, in the agency's words (kendala), read without long numbers.
  public var obstacle: String?
  /// The day of the report.
  public var reported: Recorded<CalendarDate>
  /// The id of its source.
  public var source: String

  /// Makes a report.
  public init(
    programme: ProgrammeCode,
    region: RegionCode,
    quarter: Quarter,
    target: Double? = nil,
    revisedTarget: Double? = nil,
    ceiling: Double? = nil,
    revisedCeiling: Double? = nil,
    plan: Double? = nil,
    actual: Double? = nil,
    spent: Double? = nil,
    obstacle: String? = nil,
    reported: Recorded<CalendarDate> = .unknown,
    source: String
  ) {
    self.programme = programme
    self.region = region
    self.quarter = quarter
    self.target = target
    self.revisedTarget = revisedTarget
    self.ceiling = ceiling
    self.revisedCeiling = revisedCeiling
    self.plan = plan
    self.actual = actual
    self.spent = spent
    self.obstacle = obstacle
    self.reported = reported
    self.source = source
  }
}
