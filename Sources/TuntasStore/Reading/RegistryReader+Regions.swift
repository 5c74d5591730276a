import GRDB
import TuntasModel

/// Regions and how their lists stand.
extension RegistryReader {
  /// A region; the country has no row and stands for itself.
  ///
  /// - Parameter code: Its code.
  /// - Returns: The region with its name, kind, middle and area.
  /// - Throws: ``RegistryError/unknownRegion(_:)``.
  func region(_ code: RegionCode) throws -> Region {
    let found = try row("SELECT * FROM region WHERE code = ?", [code.number])
    guard let region = try found.flatMap(Region.init) else {
      guard code == .country else { throw RegistryError.unknownRegion(code.description) }
      return Self.country
    }
    return region
  }

  /// The country, which only filters name: no screen shows it.
  private static let country = Region(
    code: .country,
    kind: .province,
    name: "Indonesia",
    centroid: nil,
    area: 0
  )

  /// The regions from the regency down to one.
  ///
  /// Both ends included; regions that are unknown are left out, and above a regency it is empty.
  func path(to region: RegionCode) throws -> [Region] {
    let levels = RegionLevel.allCases.filter { $0 >= .regency && $0 <= region.level }
    return try levels.compactMap { level in
      let code = region.ancestor(at: level)
      return try row("SELECT * FROM region WHERE code = ?", [code.number]).flatMap(Region.init)
    }
  }

  /// The regions directly below one, in the order of their codes; the governments in their own.
  ///
  /// Above the viewer's scope there is one row, the scope itself: counts of more than that are not
  /// for this viewer.
  ///
  /// - Parameter region: The region; `nil`, the country and a province ask for the governments.
  /// - Returns: The table; the row of the region itself stands apart, as `whole`.
  /// - Throws: ``RegistryError/unknownRegion(_:)``, ``RegistryError/regionOutOfScope(_:)``.
  func regionTable(below region: RegionCode?) throws -> RegionTable {
    guard let region, region.level >= .regency else {
      if let region, region != .country { _ = try self.region(region) }
      let rows = try standings(of: governmentsInScope)
      return RegionTable(region: nil, moment: moment, rows: rows, sources: try sources(of: rows))
    }
    let whole = try self.region(region)
    try checkScope(region)
    let seen = scope(in: region)
    // What is printed of another government stands on its page of figures; there is no zero to show.
    guard !viewer.seesOnlyPublished(seen) else { throw RegistryError.regionOutOfScope(region) }
    let below = seen == region ? try codes(below: region) : [seen]
    let standings = try standings(of: [seen] + below)
    return RegionTable(
      region: whole,
      path: try path(to: seen),
      moment: moment,
      rows: Array(standings.dropFirst()),
      whole: standings.first,
      sources: try sources(of: standings)
    )
  }

  /// The codes directly below a regency or district; empty below a village.
  ///
  /// A range of codes and the zeros at their end tell them; in the order of the codes.
  func codes(below region: RegionCode) throws -> [RegionCode] {
    let numbers = region.numbers
    let step = region.level == .regency ? 10_000 : 1
    let rows = try rows(
      "SELECT code FROM region WHERE code BETWEEN ? AND ? AND code % ? = 0 ORDER BY code",
      [numbers.lowerBound + 1, numbers.upperBound, step]
    )
    return try rows.map { try $0.region("code") }
  }
}

// MARK: - Standings

extension RegistryReader {
  /// How the newest lists of regions stand, in the order asked; regions that are unknown are left
  /// out.
  ///
  /// A few statements, however many regions: counts of regions stand ready, villages are counted
  /// over their range, lists are few. Only whether a village answered anything is looked up among
  /// the answers, one look into the index for each region.
  ///
  /// - Parameter codes: Regions of one level, or one region and those directly below it.
  /// - Returns: One standing a known region. Counts are zero and `isCovered` false where no list
  ///   covers it; what nobody sent is `nil`.
  /// - Throws: An error of the database, `DamagedCell` for a cell that cannot be read.
  func standings(of codes: [RegionCode]) throws -> [RegionStanding] {
    guard !codes.isEmpty else { return [] }
    let marks = codes.map { String($0.number) }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT region.*, listCount.families, listCount.people,
          listCount.verified - \(later(.verified, region: "region.code", year: "0")) AS verified,
          recordedCount.families - \(later(.recorded, region: "region.code", year: "?1"))
            AS recorded,
          \(undated(.verified, region: "region.code", year: "0")) AS undatedVerified,
          \(undated(.recorded, region: "region.code", year: "?1")) AS undatedRecorded,
          \(hasNames(government: "region.code / 1000000 * 1000000", year: "?1")) AS hasNames,
          (SELECT families FROM listCount AS whole
            WHERE whole.region = region.code / 1000000 * 1000000) AS inGovernment,
          \(later(.verified, region: "region.code", year: "0")) AS laterVerified,
          EXISTS (SELECT 1 FROM verification
            WHERE \(RegionKeys.families("verification.family", in: "region.code"))) AS hasAnswers
        FROM region
        LEFT JOIN listCount ON listCount.region = region.code
        LEFT JOIN recordedCount ON recordedCount.region = region.code AND recordedCount.year = ?1
        WHERE code IN (\(marks))
        """,
      arguments: [moment.year]
    )
    let lists = try currentLists()
    let villages = try VillageCounts(self, of: codes)
    let found = try rows.compactMap { try standing($0, lists: lists, villages: villages) }
    let byCode = Dictionary(found.map { ($0.region.code, $0) }) { first, _ in first }
    return codes.compactMap { byCode[$0] }
  }

  /// Puts the standing of one region together, and leaves out what the viewer may not see of
  /// another government.
  private func standing(
    _ row: Row,
    lists: CurrentListTable,
    villages: VillageCounts
  ) throws -> RegionStanding {
    let region = try Region(row)
    var standing = RegionStanding(
      region: region,
      list: nil,
      year: moment.year,
      villages: villages.all(in: region.code),
      deliberated: villages.done(in: region.code)
    )
    standing.undated.deliberated = villages.undated(in: region.code)
    let isClosed = viewer.seesOnlyPublished(region.code)
    if isClosed {
      (standing.isWithheld, standing.villages, standing.deliberated) = (true, 0, nil)
      standing.undated.deliberated = 0
    }
    guard let list = lists[region.code] else {
      standing.laterList = try laterLists()[region.code.ancestor(at: .regency)]
      return standing
    }
    standing.list = list.list
    standing.listDays = lists.days(of: region.code)
    guard !isClosed else {
      standing.isSynthetic = list.isSynthetic
      return standing
    }
    standing.families = try row.get("families") ?? 0
    standing.people = try row.get("people") ?? 0
    let recorded: Int = try row.get("recorded") ?? 0
    standing.recorded = try row.get("hasNames") ? recorded : nil
    standing.undated.recorded = try row.get("hasNames") ? try row.get("undatedRecorded") : 0
    standing.undated.verified = try row.get("undatedVerified")
    standing.isCovered = try Self.isCovered(region.code, by: list.list, row)
    standing.verified = try row.get("hasAnswers") ? try row.get("verified") ?? 0 : nil
    // Where every answer came after the day asked for, nobody had asked by then.
    let later: Int = try row.get("laterVerified") ?? 0
    if standing.verified == 0, later > 0 { standing.verified = nil }
    standing.isSynthetic =
      list.hasSyntheticRows || (list.isSynthetic && standing.families > 0)
    return standing
  }

  /// Tells whether a list says anything of a region: it holds families there, or it holds families
  /// at all and the region lies in or around what it covers.
  ///
  /// The counts of the region and its government are those of the row.
  private static func isCovered(
    _ region: RegionCode,
    by list: FamilyList,
    _ row: Row
  ) throws -> Bool {
    let families: Int = try row.get("families") ?? 0
    let inGovernment: Int = try row.get("inGovernment") ?? 0
    return families > 0
      || inGovernment > 0 && (list.covers.contains(region) || region.contains(list.covers))
  }

  /// The sources of the lists shown.
  private func sources(of standings: [RegionStanding]) throws -> [Source] {
    try sources(ids: listSources(of: standings))
  }

  /// The ids of the sources of the lists shown.
  func listSources(of standings: [RegionStanding]) -> [String] {
    standings.compactMap(\.list).flatMap { [$0.source, $0.rowsSource ?? $0.source] }
  }
}
