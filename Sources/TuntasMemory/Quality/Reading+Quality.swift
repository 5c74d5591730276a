import TuntasModel

/// Counts of issues of data quality.
extension Reading {
  /// The issues in a region, by rule and by part.
  func qualityPage(in region: RegionCode?, of families: QualityFamilies) throws -> QualityPage {
    guard let region, region.level >= .regency else {
      if let region { _ = try self.region(region) }
      return try wholeRegistry(of: families)
    }
    let whole = try self.region(region)
    try checkScope(region)
    let seen = viewer.part(of: region)
    guard !viewer.seesOnlyPublished(seen) else { throw RegistryError.regionOutOfScope(region) }
    let below = seen == region ? regions(below: region) : [seen]
    let standings = try newest().standings(of: seen == region ? [region] + below : below)
    let own = issues(in: seen).filter { $0.issue.place.region == seen }
    var page = QualityPage(
      region: whole,
      families: families,
      path: path(to: seen),
      moment: moment,
      checkedOn: holdings.today,
      own: seen == region ? Self.summary(own, families) : .init(),
      former: Self.former(issues(in: seen)),
      parts: standings.filter { below.contains($0.region.code) }.map { part($0, families) },
      hasPeople: hasPeople(in: seen),
      hasList: standings.contains { $0.list != nil },
      sources: sources(listSources(of: standings))
    )
    page.counted = try self.region(seen)
    if below.isEmpty { page.ownRows = standings.first.flatMap(CheckedRows.init) }
    return page
  }

  /// The governments beside one another; what speaks of larger regions stands in none of them.
  private func wholeRegistry(of families: QualityFamilies) throws -> QualityPage {
    let standings = try newest().standings(of: governmentsInScope)
    let parts = standings.map { part($0, families) }
    let open = standings.filter { !$0.isWithheld }.map(\.region.code)
    let outside = viewer.scope == .country ? issuesOutsideGovernments : []
    let ofParts = open.flatMap(issues)
    return QualityPage(
      region: nil,
      families: families,
      moment: moment,
      checkedOn: holdings.today,
      own: Self.summary(outside, families),
      former: Self.former(ofParts + outside),
      parts: parts,
      hasPeople: parts.contains(where: \.hasPeople),
      hasList: standings.contains { $0.list != nil },
      sources: sources(listSources(of: standings))
    )
  }

  private func part(_ standing: RegionStanding, _ families: QualityFamilies) -> QualityPart {
    let code = standing.region.code
    var part = QualityPart(
      region: standing.region,
      summary: standing.isWithheld ? .init() : Self.summary(issues(in: code), families),
      hasPeople: !standing.isWithheld && hasPeople(in: code),
      isSynthetic: standing.isSynthetic,
      isWithheld: standing.isWithheld
    )
    part.rows = CheckedRows(standing)
    return part
  }

  private func issues(in region: RegionCode) -> [FoundIssue] {
    holdings.issues.filter { region.contains($0.issue.place.region) }
  }

  /// The issues of the country, the province, and regencies whose figures are published beside the
  /// governments'.
  private var issuesOutsideGovernments: [FoundIssue] {
    holdings.issues.filter {
      !Governments.all.contains($0.issue.place.region.ancestor(at: .regency))
    }
  }

  private func hasPeople(in region: RegionCode) -> Bool {
    holdings.households.contains { region.contains($0.key.village) && !$0.people.isEmpty }
  }

  private static func summary(
    _ issues: [FoundIssue],
    _ families: QualityFamilies
  ) -> QualitySummary {
    QualitySummary(issues.filter { $0.isOf(families) }.map(\.issue))
  }

  private static func former(_ issues: [FoundIssue]) -> QualitySummary {
    QualitySummary(issues.filter(\.isFormer).map(\.issue))
  }
}

extension CheckedRows {
  /// The rows of a region's newest list; `nil` without one, or where it is another government's.
  fileprivate init?(_ standing: RegionStanding) {
    guard standing.list != nil, !standing.isWithheld else { return nil }
    self.init(families: standing.families, people: standing.people)
  }
}
