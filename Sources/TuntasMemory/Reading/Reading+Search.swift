import TuntasModel

/// Search of regions, programmes and families at once.
extension Reading {
  /// Finds what somebody typed; the best matches first.
  func search(_ query: SearchQuery) throws -> SearchResults {
    let region = try self.region(query.region)
    try checkScope(query.region)
    let scope = try rowScope(in: query.region)
    let typed = SearchText(query.text)
    var results = SearchResults(region: query.region == .country ? nil : region)
    guard !typed.isEmpty, query.limit > 0 else { return results }
    if query.kinds.contains(.regions) {
      let found = regionHits(typed, in: query.region)
      results.regions = Array(found.prefix(query.limit))
      results.counts[.regions] = HitCount(found.count)
    }
    // No programme is called by digits, and codes of regions are typed digit by digit.
    if query.kinds.contains(.programmes), !typed.isNumber {
      let found = programmeHits(typed, in: query.region)
      results.programmes = Array(found.prefix(query.limit))
      results.counts[.programmes] = HitCount(found.count)
    }
    if query.kinds.contains(.families), viewer.may(.searchFamilies) {
      let found = familyHits(query.text, in: scope)
      let last = query.after.flatMap { key in found.firstIndex { $0.family.key == key } }
      results.families = Array(found.dropFirst(last.map { $0 + 1 } ?? 0).prefix(query.limit))
      results.counts[.families] = HitCount(counted: found.count)
    }
    return results
  }

  /// What is found better comes first, of equals the larger region, then the lower code.
  private func regionHits(_ typed: SearchText, in region: RegionCode) -> [RegionHit] {
    let asked = holdings.regions.filter {
      $0.code.level > .province && region.contains($0.code) && viewer.maySee($0.code)
    }
    let found = asked.compactMap { region in
      typed.match(in: region.code, region.name, region.aliases).map { (region, $0) }
    }
    return found.inOrder { left, right in
      (left.1.match, left.0.code.level) < (right.1.match, right.0.code.level)
    }.map { region, found in
      // The counts of a region above the scope are not for this viewer.
      let standing = viewer.scope.contains(region.code) ? standings(of: [region.code]).first : nil
      return RegionHit(
        region: region,
        path: path(to: region.code).dropLast(),
        alias: found.alias,
        standing: standing
      )
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
        .compactMap { government -> (SearchMatch, ProgrammeHit)? in
          let figures = book.figures(programme, in: government)
          let standing = ProgrammeStanding(figures, at: moment.quarter, today: moment.today)
          return typed.match(in: figures).map { ($0, ProgrammeHit(standing)) }
        }
    }
    return found.inOrder { $0.0 < $1.0 }.map(\.1)
  }
}
