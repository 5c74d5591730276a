import GRDB
import TuntasModel

/// Counts of issues of data quality, as they were worked out when rows changed.
extension RegistryReader {
  /// The issues in a region, by rule and by part.
  func qualityPage(in region: RegionCode?) throws -> QualityPage {
    guard let region, region.level >= .regency else {
      if let region, region != .country { _ = try self.region(region) }
      return try wholeRegistry()
    }
    let whole = try self.region(region)
    try checkScope(region)
    let seen = scope(in: region)
    guard !viewer.seesOnlyPublished(seen) else { throw RegistryError.regionOutOfScope(region) }
    let below = seen == region ? try codes(below: region) : [seen]
    let standings = try standings(of: seen == region ? [region] + below : below)
    var page = QualityPage(
      region: whole,
      path: try path(to: region),
      moment: moment,
      checkedOn: try checkedOn(),
      own: seen == region ? try qualityCounts(of: [region], own: true)[region] ?? .init() : .init(),
      parts: try parts(standings.filter { below.contains($0.region.code) }),
      sources: try sources(ids: listSources(of: standings))
    )
    if below.isEmpty { page.ownRows = standings.first.flatMap(CheckedRows.init) }
    return page
  }

  /// The governments beside one another; what speaks of larger regions stands in none of them.
  private func wholeRegistry() throws -> QualityPage {
    let standings = try standings(of: governmentsInScope)
    var own = QualitySummary()
    if viewer.scope == .country {
      for (_, counts) in try qualityCounts(of: try regionsOutsideGovernments(), own: false) {
        own += counts
      }
    }
    return QualityPage(
      region: nil,
      moment: moment,
      checkedOn: try checkedOn(),
      own: own,
      parts: try parts(standings),
      sources: try sources(ids: listSources(of: standings))
    )
  }

  private func parts(_ standings: [RegionStanding]) throws -> [QualityPart] {
    let open = standings.filter { !$0.isWithheld }.map(\.region.code)
    let counts = try qualityCounts(of: open, own: false)
    return standings.map { standing in
      var part = QualityPart(
        region: standing.region,
        summary: counts[standing.region.code] ?? QualitySummary(),
        isSynthetic: standing.isSynthetic,
        isWithheld: standing.isWithheld
      )
      part.rows = CheckedRows(standing)
      return part
    }
  }

  /// The country, the province, and regencies whose figures are published beside the governments'.
  private func regionsOutsideGovernments() throws -> [RegionCode] {
    try rows("SELECT DISTINCT region FROM qualityCount WHERE region % 1000000 = 0")
      .compactMap { RegionCode(number: $0["region"]) }
      .filter { !Governments.all.contains($0) }
  }

  /// Counts by region: of all issues, or of those that stand in no part of it.
  private func qualityCounts(
    of regions: [RegionCode],
    own: Bool
  ) throws -> [RegionCode: QualitySummary] {
    let marks = regions.map { String($0.number) }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT region, rule, \(own ? "own" : "issues") AS issues FROM qualityCount
        WHERE region IN (\(marks))
        """
    )
    return rows.reduce(into: [:]) { counts, row in
      guard let region = RegionCode(number: row["region"]) else { return }
      guard let rule = QualityRule(number: row["rule"]) else { return }
      counts[region, default: QualitySummary()].add(rule, count: row["issues"])
    }
  }

  private func checkedOn() throws -> CalendarDate? {
    try row("SELECT day FROM qualityState")?.recordedDay("day").value
  }
}

extension CheckedRows {
  /// The rows of a region's newest list; none without one, or where it is another government's.
  fileprivate init?(_ standing: RegionStanding) {
    guard standing.list != nil, !standing.isWithheld else { return nil }
    self.init(families: standing.families, people: standing.people)
  }
}
