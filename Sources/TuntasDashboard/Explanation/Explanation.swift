import TuntasModel

/// What can be asked of the figures in one row: where they come from and what they mean.
enum Explanation: Hashable, Sendable {
  /// The families of a region's list and how many of them are recorded.
  case list(RegionStanding, sources: [Source], day: CalendarDate)
  /// A programme's target, plan and actual.
  case programme(ProgrammeStanding, sources: [Source])
  /// Villages whose deliberation is done.
  case deliberations(Ratio, day: CalendarDate)
  /// Quarterly reports received of those expected.
  case reports(ReportsIn, quarter: Quarter)
}
