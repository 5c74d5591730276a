extension QualityCheck {
  /// The issues of a region: K4 when one above it is missing, P13 when a file gave it another name.
  ///
  /// - Parameters:
  ///   - region: A region as a file gave it.
  ///   - names: The names that the registry knows.
  /// - Returns: The issues; empty when nothing is wrong.
  public func issues(of region: Region, _ names: RegionNames) -> [QualityIssue] {
    issues(
      at: .region(region.code),
      [
        RegionRules.parents(of: region.code, regions),
        RegionRules.name(region.name, of: region.code, in: .regionName, names),
      ]
    )
  }

  /// The issues of a village with a number of families on the newest list: I3.
  ///
  /// - Parameters:
  ///   - village: The village.
  ///   - families: How many of its families are on the list.
  ///   - isCovered: Tells whether a list covers it.
  /// - Returns: The issues; empty when nothing is wrong.
  public func issues(
    of village: RegionCode,
    families: Int,
    isCovered: Bool
  ) -> [QualityIssue] {
    issues(
      at: .region(village),
      [RegionRules.withoutRows(village, families: families, isCovered: isCovered)]
    )
  }

  /// The issues of the newest list of a government: P14.
  public func issues(of list: FamilyList) -> [QualityIssue] {
    issues(
      at: .list(list.id, covers: list.covers),
      [ListRules.age(list, today: today)]
    )
  }

  /// The issues of an agency's report: P11.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - target: The target of the year that a document sets.
  /// - Returns: The issues; empty when nothing is wrong.
  public func issues(of report: Achievement, target: Double? = nil) -> [QualityIssue] {
    issues(
      at: .report(report.programme, report.region, report.quarter),
      [
        ReportRules.overTarget(report, target: target),
        ReportRules.overCeiling(report),
        ReportRules.doneForNothing(report, target: target),
      ] + ReportRules.negative(report)
    )
  }

  /// The issues of a published value: P15.
  public func issues(of indicator: Indicator) -> [QualityIssue] {
    issues(
      at: .indicator(indicator.code, indicator.region, indicator.period),
      [UnitRules.indicator(indicator)]
    )
  }

  /// The issues of a target: P15.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - programme: Its programme; `nil` for an indicator.
  /// - Returns: The issues; empty when nothing is wrong.
  public func issues(of target: Target, programme: Programme? = nil) -> [QualityIssue] {
    issues(
      at: .target(target.subject, target.region, year: target.year),
      [UnitRules.target(target, of: programme)]
    )
  }

  private func issues(
    at place: QualityPlace,
    _ findings: [QualityFinding?]
  ) -> [QualityIssue] {
    findings.compactMap { $0.map { QualityIssue($0, at: place) } }
  }
}
