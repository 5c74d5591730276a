import GRDB
import TuntasModel

/// Search of regions, programmes and families at once.
extension RegistryReader {
  /// Finds what somebody typed; the best matches first.
  ///
  /// Regions are found by code, name and other spellings, programmes by name, code and agency,
  /// families as ``familyHits(_:in:)`` tells.
  ///
  /// - Parameter query: What was typed, where it is looked for, and how many are wanted.
  /// - Returns: The first hits and how many there are; empty when nothing was typed.
  /// - Throws: ``RegistryError/unknownRegion(_:)``, ``RegistryError/regionOutOfScope(_:)``.
  func search(_ query: SearchQuery) throws -> SearchResults {
    let region = try self.region(query.region)
    try checkScope(query.region)
    let scope = try rowScope(in: query.region)
    let typed = SearchText(query.text)
    var results = SearchResults(region: query.region == .country ? nil : region)
    guard !typed.isEmpty, query.limit > 0 else { return results }
    if query.kinds.contains(.regions) {
      let found = try foundRegions(typed, in: query.region)
      results.regions = try hits(found.prefix(query.limit))
      results.counts[.regions] = HitCount(found.count)
    }
    // No programme is called by digits, and codes of regions are typed digit by digit.
    if query.kinds.contains(.programmes), !typed.isNumber {
      let found = try programmeHits(typed, in: query.region)
      results.programmes = Array(found.prefix(query.limit))
      results.counts[.programmes] = HitCount(found.count)
    }
    if query.kinds.contains(.families), viewer.may(.searchFamilies) {
      let found = try familyHits(query, in: scope)
      (results.families, results.counts[.families]) = (found.hits, found.count)
    }
    return results
  }
}

// MARK: - Regions

extension RegistryReader {
  /// A region with the best way in which it was found.
  private struct FoundRegion {
    var code: RegionCode
    var match: SearchMatch
    var alias: String?

    /// What is found better comes first, of equals the larger region, then the lower code.
    func comesBefore(_ other: Self) -> Bool {
      (match.rawValue, code.level.rawValue, code.number)
        < (other.match.rawValue, other.code.level.rawValue, other.code.number)
    }
  }

  /// Compares what was typed with the codes, names and other spellings of the regions of one.
  private func foundRegions(
    _ typed: SearchText,
    in region: RegionCode
  ) throws -> [FoundRegion] {
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT code, name, aliases FROM region
        WHERE code BETWEEN ? AND ? AND code % 100000000 <> 0
        """,
      arguments: [region.numbers.lowerBound, region.numbers.upperBound],
      cached: true
    )
    var matching: [FoundRegion] = []
    while let row = try cursor.next() {
      if let found = try found(typed, in: row) { matching.append(found) }
    }
    return matching.sorted { $0.comesBefore($1) }
  }

  /// Regions with the names of those above them, and how their lists stand.
  private func hits(_ found: some Sequence<FoundRegion>) throws -> [RegionHit] {
    let found = Array(found)
    let named = try regions(Set(found.flatMap { levels(to: $0.code) }))
    // The counts of a region above the scope are not for this viewer.
    let standings = try standings(of: found.map(\.code).filter(viewer.scope.contains))
    let byCode = Dictionary(standings.map { ($0.region.code, $0) }) { first, _ in first }
    return found.compactMap { found in
      named[found.code].map { region in
        let path = levels(to: found.code).dropLast().compactMap { named[$0] }
        return RegionHit(
          region: region,
          path: path,
          alias: found.alias,
          standing: byCode[found.code]
        )
      }
    }
  }

  /// The best way in which a region is found; `nil` when it is not, or the viewer may not see it.
  ///
  /// An alias is told only when it is the better way.
  private func found(_ typed: SearchText, in row: Row) throws -> FoundRegion? {
    let code = try row.region("code")
    guard viewer.maySee(code) else { return nil }
    let aliases = try row.text("aliases").split(separator: "|").map(String.init)
    return typed.match(in: code, try row.text("name"), aliases).map {
      FoundRegion(code: code, match: $0.match, alias: $0.alias)
    }
  }

  /// The codes from the regency down to a region.
  private func levels(to code: RegionCode) -> [RegionCode] {
    RegionLevel.allCases.filter { $0 >= .regency && $0 <= code.level }.map(code.ancestor)
  }
}

// MARK: - Programmes

extension RegistryReader {
  /// Programmes with a target or a report in the year, a hit for each government that has one.
  private func programmeHits(_ typed: SearchText, in region: RegionCode) throws -> [ProgrammeHit] {
    let governments = Governments.all.filter { $0.contains(region) || region.contains($0) }
      .filter(viewer.maySee)
    let records = try ProgrammeRecords(self, in: governments)
    let regions = try self.regions(governments)
    let catalogue = try rows("SELECT * FROM programme ORDER BY number").map(Programme.init)
    var hits: [(match: SearchMatch, place: Int, hit: ProgrammeHit)] = []
    for programme in catalogue {
      for government in governments.compactMap({ regions[$0] })
      where records.isExpected(programme.code, in: government.code) {
        let figures = records.figures(programme, in: government)
        guard let match = typed.match(in: figures) else { continue }
        let standing = ProgrammeStanding(figures, at: moment.quarter, today: moment.today)
        hits.append((match, hits.count, ProgrammeHit(standing)))
      }
    }
    return hits.sorted { ($0.match, $0.place) < ($1.match, $1.place) }.map(\.hit)
  }
}
