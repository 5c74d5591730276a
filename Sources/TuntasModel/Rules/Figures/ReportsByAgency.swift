/// What one agency sent for one quarter.
public struct QuarterReports: Hashable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// Programmes that it reported on, also those of which no report was expected.
  public let sent: [ProgrammeStanding]
  /// Programmes with a target that it did not report on, though the quarter is over.
  public let missing: [ProgrammeStanding]
  /// Received of expected.
  public let reports: ReportsIn

  init(_ quarter: Quarter, _ standings: [ProgrammeStanding]) {
    self.quarter = quarter
    sent = standings.filter { $0.actual != nil }
    missing = standings.filter { $0.actual == nil && $0.isReportExpected }
    reports = ReportsIn(standings)
  }
}

/// What one agency sent, quarter by quarter.
public struct AgencyReports: Hashable, Sendable {
  /// The agency.
  public let agency: AgencyOfGovernment
  /// The quarters, oldest first.
  public let quarters: [QuarterReports]

  init(_ agency: AgencyOfGovernment, _ standings: [ProgrammeStanding]) {
    self.agency = agency
    quarters = standings.groupedInOrder(by: \.quarter)
      .map { QuarterReports($0.key, $0.elements) }
      .sorted { $0.quarter < $1.quarter }
  }

  /// How many reports of quarters that are over have not come.
  public var missing: Int {
    quarters.reduce(0) { $0 + $1.missing.count }
  }

  /// How many of the reports that have come count on an earlier day asked for though no day is recorded
  /// of them.
  public var undated: Int {
    quarters.reduce(0) { $0 + $1.reports.undated }
  }

  /// The oldest quarter with a report that has not come; `nil` when all have.
  public var lateSince: Quarter? {
    quarters.first { !$0.missing.isEmpty }?.quarter
  }
}

/// Which agency sent what for which quarter (laporan masuk menurut dinas), late ones first.
///
/// Reports come every three months (Inpres 4/2022). A programme of a government is expected to
/// report when it has a target and the quarter is over, as in ``ReportsIn``.
public struct ReportsByAgency: Hashable, Sendable {
  /// The agencies: the one late the longest first, then by how many reports are missing; those with
  /// those that miss nothing last, in the order they came in.
  public let agencies: [AgencyReports]

  /// Sorts standings, one a programme, region and quarter.
  public init(_ standings: [ProgrammeStanding]) {
    let unsorted = standings.groupedInOrder { AgencyOfGovernment($0.figures) }
      .map { AgencyReports($0.key, $0.elements) }
    agencies = unsorted.enumerated().sorted { left, right in
      Self.comesFirst(left.element, right.element) ?? (left.offset < right.offset)
    }.map(\.element)
  }

  /// `nil` when both are equally late.
  private static func comesFirst(_ left: AgencyReports, _ right: AgencyReports) -> Bool? {
    switch (left.lateSince, right.lateSince) {
    case (nil, nil): nil
    case (_, nil): true
    case (nil, _): false
    case (let since?, let other?) where since != other: since < other
    default: left.missing == right.missing ? nil : left.missing > right.missing
    }
  }
}
