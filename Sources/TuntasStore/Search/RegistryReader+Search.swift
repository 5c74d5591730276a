import GRDB
import TuntasModel

/// Search of regions, programmes and families at once.
extension RegistryReader {
  /// Finds what somebody typed; the best matches first.
  ///
  /// Regions are found by code, name and other spellings wherever the viewer may see them,
  /// programmes by name, code and agency, families as ``familyHits(_:in:limit:)`` tells.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - region: Where families and programmes are looked for.
  ///   - limit: The most hits of each.
  /// - Returns: The hits; empty when nothing was typed.
  /// - Throws: ``RegistryError/unknownRegion(_:)``, ``RegistryError/regionOutOfScope(_:)``.
  func search(_ text: String, in region: RegionCode, limit: Int) throws -> SearchResults {
    _ = try self.region(region)
    try checkScope(region)
    let scope = try rowScope(in: region)
    let typed = SearchText(text)
    guard !typed.isEmpty, limit > 0 else { return SearchResults() }
    let regions = try regionHits(typed, limit: limit)
    // No programme is called by digits, and codes of regions are typed digit by digit.
    let programmes = typed.isNumber ? [] : try programmeHits(typed, in: region, limit: limit)
    guard viewer.maySeeFamilies else {
      return SearchResults(regions: regions, programmes: programmes)
    }
    // One more than asked for tells whether there are more.
    let families = try familyHits(text, in: scope, limit: limit + 1)
    return SearchResults(
      regions: regions,
      programmes: programmes,
      families: Array(families.prefix(limit)),
      hasMoreFamilies: families.count > limit
    )
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

  /// Compares what was typed with the codes, names and other spellings of all regions.
  private func regionHits(_ typed: SearchText, limit: Int) throws -> [RegionHit] {
    let cursor = try Row.fetchCursor(
      db,
      sql: "SELECT code, name, aliases FROM region WHERE code % 100000000 <> 0",
      cached: true
    )
    var matching: [FoundRegion] = []
    while let row = try cursor.next() {
      if let found = try found(typed, in: row) { matching.append(found) }
    }
    let found = matching.sorted { $0.comesBefore($1) }.prefix(limit)
    let named = try regions(Set(found.flatMap { levels(to: $0.code) }))
    return found.compactMap { found in
      named[found.code].map { region in
        let path = levels(to: found.code).dropLast().compactMap { named[$0] }
        return RegionHit(region: region, path: path, alias: found.alias)
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
  private func programmeHits(
    _ typed: SearchText,
    in region: RegionCode,
    limit: Int
  ) throws -> [ProgrammeHit] {
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
        let hit = ProgrammeHit(programme: programme, region: government)
        hits.append((match, hits.count, hit))
      }
    }
    return hits.sorted { ($0.match, $0.place) < ($1.match, $1.place) }.prefix(limit).map(\.hit)
  }
}
