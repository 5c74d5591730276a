import GRDB
import TuntasModel

/// Counts of issues of data quality, as they were worked out when rows changed.
extension RegistryReader {
  /// The issues in a region, by rule and by part.
  ///
  /// A handful of statements over counts that stand ready. The issues are those of the last import,
  /// whatever day is asked for.
  ///
  /// - Parameters:
  ///   - region: The region; `nil`, the country and a province ask for the governments.
  ///   - families: Those on the list, or those that left it too.
  /// - Returns: The page.
  /// - Throws: ``RegistryError/unknownRegion(_:)``, ``RegistryError/regionOutOfScope(_:)``.
  func qualityPage(in region: RegionCode?, of families: QualityFamilies) throws -> QualityPage {
    guard let region, region.level >= .regency else {
      if let region, region != .country { _ = try self.region(region) }
      return try wholeRegistry(of: families)
    }
    let whole = try self.region(region)
    try checkScope(region)
    let seen = scope(in: region)
    guard !viewer.seesOnlyPublished(seen) else { throw RegistryError.regionOutOfScope(region) }
    let below = seen == region ? try codes(below: region) : [seen]
    let standings = try newest().standings(of: seen == region ? [region] + below : below)
    let counts = try qualityCounts(of: [seen] + below)
    let withPeople = try regionsWithPeople([seen] + below)
    var page = QualityPage(
      region: whole,
      families: families,
      path: try path(to: seen),
      moment: moment,
      checkedOn: try checkedOn(),
      own: seen == region ? counts[region]?.own.summary(families) ?? .init() : .init(),
      former: counts[seen]?.all.former ?? .init(),
      parts: parts(
        standings.filter { below.contains($0.region.code) },
        counts: counts,
        withPeople: withPeople,
        of: families
      ),
      hasPeople: withPeople.contains(seen),
      hasList: standings.contains { $0.list != nil },
      sources: try sources(ids: listSources(of: standings))
    )
    page.counted = try self.region(seen)
    if below.isEmpty { page.ownRows = standings.first.flatMap(CheckedRows.init) }
    return page
  }

  /// The governments beside one another; what speaks of larger regions stands in none of them.
  private func wholeRegistry(of families: QualityFamilies) throws -> QualityPage {
    let standings = try newest().standings(of: governmentsInScope)
    let outside = viewer.scope == .country ? try regionsOutsideGovernments() : []
    let open = standings.filter { !$0.isWithheld }.map(\.region.code)
    let counts = try qualityCounts(of: open + outside)
    let parts = parts(
      standings,
      counts: counts,
      withPeople: try regionsWithPeople(open),
      of: families
    )
    return QualityPage(
      region: nil,
      families: families,
      moment: moment,
      checkedOn: try checkedOn(),
      own: outside.reduce(into: QualitySummary()) { own, region in
        own += counts[region]?.all.summary(families) ?? .init()
      },
      former: counts.values.reduce(into: QualitySummary()) { $0 += $1.all.former },
      parts: parts,
      hasPeople: parts.contains(where: \.hasPeople),
      hasList: standings.contains { $0.list != nil },
      sources: try sources(ids: listSources(of: standings))
    )
  }

  /// A reader of the newest data: issues know no day, so neither do the lists and rows that they were
  /// found in.
  private func newest() throws -> RegistryReader {
    lastDay == nil
      ? self : try RegistryReader(db, at: MomentQuery(year: moment.year), for: viewer)
  }

  /// The parts of a page, in the order of their standings; of another government nothing is
  /// counted.
  private func parts(
    _ standings: [RegionStanding],
    counts: [RegionCode: RegionCounts],
    withPeople: Set<RegionCode>,
    of families: QualityFamilies
  ) -> [QualityPart] {
    standings.map { standing in
      let code = standing.region.code
      var part = QualityPart(
        region: standing.region,
        summary: standing.isWithheld ? .init() : counts[code]?.all.summary(families) ?? .init(),
        hasPeople: !standing.isWithheld && withPeople.contains(code),
        isSynthetic: standing.isSynthetic,
        isWithheld: standing.isWithheld
      )
      part.rows = CheckedRows(standing)
      return part
    }
  }

  /// The regions of which any member of a family is recorded, so that the rules had somebody to look
  /// at.
  private func regionsWithPeople(_ regions: [RegionCode]) throws -> Set<RegionCode> {
    let marks = regions.map { String($0.number) }.joined(separator: ",")
    let rows = try rows(
      """
      SELECT code FROM region WHERE code IN (\(marks)) AND EXISTS (
        SELECT 1 FROM member WHERE \(RegionKeys.members("member.key", in: "region.code"))
      )
      """
    )
    return try Set(rows.map { try $0.region("code") })
  }

  /// The country, the province, and regencies whose figures are published beside the governments'.
  private func regionsOutsideGovernments() throws -> [RegionCode] {
    try rows("SELECT DISTINCT region FROM qualityCount WHERE region % 1000000 = 0")
      .map { try $0.region("region") }
      .filter { !Governments.all.contains($0) }
  }

  /// Issues of families on the list and of all else, and those of families that left it.
  private struct FamilyCounts {
    var onList = QualitySummary()
    var former = QualitySummary()

    /// The issues to show for the families asked for.
    func summary(_ families: QualityFamilies) -> QualitySummary {
      families == .onList ? onList : onList + former
    }

    /// Adds a count of one rule.
    mutating func add(_ rule: QualityRule, isFormer: Bool, count: Int) {
      if isFormer { former.add(rule, count: count) } else { onList.add(rule, count: count) }
    }
  }

  /// All issues of a region, and those that stand in no part of it.
  private struct RegionCounts {
    var all = FamilyCounts()
    var own = FamilyCounts()
  }

  /// Counts by region; a region without an issue is absent.
  private func qualityCounts(of regions: [RegionCode]) throws -> [RegionCode: RegionCounts] {
    let marks = regions.map { String($0.number) }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT region, rule, own, issues FROM qualityCount WHERE region IN (\(marks))"
    )
    return try rows.reduce(into: [:]) { counts, row in
      let region = try row.region("region")
      guard let (rule, isFormer) = QualityNumbers.rule(try row.get("rule")) else { return }
      counts[region, default: RegionCounts()].all
        .add(rule, isFormer: isFormer, count: try row.get("issues"))
      counts[region, default: RegionCounts()].own.add(
        rule,
        isFormer: isFormer,
        count: try row.get("own")
      )
    }
  }

  /// The day that counted as today when the rules were applied; `nil` when they never were, or no
  /// day was known.
  private func checkedOn() throws -> CalendarDate? {
    try row("SELECT day FROM qualityState")?.recordedDay("day").value
  }
}

extension CheckedRows {
  /// The rows of a region's newest list; `nil` without one, or where it is another government's.
  fileprivate init?(_ standing: RegionStanding) {
    guard standing.list != nil, !standing.isWithheld else { return nil }
    self.init(families: standing.families, people: standing.people)
  }
}
