import TuntasModel

/// Search of regions, programmes and families at once.
extension Reading {
  /// Finds what somebody typed; the best matches first.
  func search(_ text: String, in region: RegionCode, limit: Int) throws -> SearchResults {
    _ = try self.region(region)
    try checkScope(region)
    let scope = try rowScope(in: region)
    let typed = SearchText(text)
    guard !typed.isEmpty, limit > 0 else { return SearchResults() }
    // No programme is called by digits, and codes of regions are typed digit by digit.
    let programmes = typed.isNumber ? [] : programmeHits(typed, in: region)
    var results = SearchResults(
      regions: Array(regionHits(typed).prefix(limit)),
      programmes: Array(programmes.prefix(limit))
    )
    guard viewer.maySeeFamilies else { return results }
    let families = familyHits(text, in: scope)
    results.families = Array(families.prefix(limit))
    results.hasMoreFamilies = families.count > limit
    return results
  }

  /// What is found better comes first, of equals the larger region, then the lower code.
  private func regionHits(_ typed: SearchText) -> [RegionHit] {
    let found = holdings.regions.filter { $0.code.level > .province && viewer.maySee($0.code) }
      .compactMap { region in
        typed.match(in: region.code, region.name, region.aliases).map { (region, $0) }
      }
    return found.inOrder { left, right in
      (left.1.match, left.0.code.level) < (right.1.match, right.0.code.level)
    }.map { region, found in
      RegionHit(region: region, path: path(to: region.code).dropLast(), alias: found.alias)
    }
  }

  /// Programmes with a target or a report in the year, a hit for each government that has one.
  private func programmeHits(_ typed: SearchText, in region: RegionCode) -> [ProgrammeHit] {
    let governments = Governments.all.filter { $0.contains(region) || region.contains($0) }
      .filter(viewer.maySee)
    let book = ProgrammeBook(self, in: governments)
    let found = holdings.programmes.flatMap { programme in
      governments.filter { book.isExpected(programme.code, in: $0) }
        .compactMap(holdings.region)
        .compactMap { government in
          typed.match(in: book.figures(programme, in: government))
            .map { ($0, ProgrammeHit(programme: programme, region: government)) }
        }
    }
    return found.inOrder { $0.0 < $1.0 }.map(\.1)
  }
}
