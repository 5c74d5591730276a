/// Everything recorded of one programme in one region and year: what standings are worked out from.
public struct ProgrammeFigures: Hashable, Sendable {
  /// The programme.
  public var programme: Programme
  /// The region.
  public var region: Region
  /// The year.
  public var year: Int
  /// The target set for the year, when a document sets one.
  public var target: Target?
  /// What the agency reported, quarter by quarter, oldest first.
  public var reports: [Achievement]
  /// How many active enrolments of the year the registry can name, in the unit counted.
  ///
  /// `nil` when the unit cannot be counted by name, such as metres of road.
  public var byName: Int?
  /// How many of them count on an earlier day asked for though no day is recorded of them; zero while
  /// the newest data is shown.
  public var undatedByName = 0
  /// The target that was set only after an earlier day asked for, so that it does not count.
  public var laterTarget: Target?
  /// The quarters whose reports count on an earlier day asked for though no day is recorded of them;
  /// empty while the newest data is shown.
  public var undatedReports: Set<Quarter> = []
  /// What the agency reported only after an earlier day asked for, so that none of it counts.
  public var laterReports: [Achievement] = []

  /// Makes figures.
  public init(
    programme: Programme,
    region: Region,
    year: Int,
    target: Target? = nil,
    reports: [Achievement] = [],
    byName: Int? = nil
  ) {
    self.programme = programme
    self.region = region
    self.year = year
    self.target = target
    self.reports = reports
    self.byName = byName
  }

  /// The agency in charge here.
  public var agency: String { target?.agency ?? programme.agency }

  /// Whether a report for a quarter up to one gives a target and came only after an earlier day asked
  /// for.
  public func isTargetReportedLater(by quarter: Quarter) -> Bool {
    laterReports.contains { $0.quarter <= quarter && ($0.revisedTarget ?? $0.target) != nil }
  }
}
