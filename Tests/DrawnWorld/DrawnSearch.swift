import TuntasModel

/// What the drawn world finds: names that begin with what was typed, and under "siti" every family of
/// one village.
enum DrawnSearch {
  static func results(of query: SearchQuery) -> SearchResults {
    var results = SearchResults(region: Drawn.regions.first { $0.code == query.region })
    if query.kinds.contains(.regions) {
      let found = regions(query)
      results.regions = Array(found.prefix(query.limit))
      results.counts[.regions] = HitCount(found.count)
    }
    if query.kinds.contains(.programmes) {
      let found = programmes(query)
      results.programmes = Array(found.prefix(query.limit))
      results.counts[.programmes] = HitCount(found.count)
    }
    if query.kinds.contains(.families) {
      let found = families(query)
      let last = found.firstIndex { $0.family.key == query.after }
      results.families = Array(found.dropFirst(last.map { $0 + 1 } ?? 0).prefix(query.limit))
      results.counts[.families] = HitCount(found.count)
    }
    return results
  }

  private static func regions(_ query: SearchQuery) -> [RegionHit] {
    let found = Drawn.regions.filter { region in
      query.region.contains(region.code) && begins(region.name, query)
    }
    return found.map { region in
      let path = Drawn.path(to: region.code).filter { $0.code != region.code }
      return RegionHit(
        region: region,
        path: path,
        alias: region.code.level == .village ? "Alias" : nil,
        standing: Drawn.standing(of: region)
      )
    }
  }

  private static func programmes(_ query: SearchQuery) -> [ProgrammeHit] {
    let found = DrawnProgrammes.figures.filter { figures in
      let government = figures.region.code
      return begins(figures.programme.name.indonesian, query)
        && (query.region.contains(government) || government.contains(query.region))
    }
    return found.map { ProgrammeHit(ProgrammeStanding($0, at: quarter, today: quarter)) }
  }

  private static func families(_ query: SearchQuery) -> [SearchHit] {
    guard begins("siti", query),
      let village = Drawn.regions.first(where: { $0.code.number == 3_216_012_001 }),
      query.region.contains(village.code)
    else { return [] }
    let district = Drawn.regions.first { $0.code == village.code.ancestor(at: .district) }
    return Drawn.families(in: village.code).map { row in
      let isOther = row.key.running == 2
      return SearchHit(
        family: row,
        district: district,
        name: isOther ? .masked("SITI A.") : row.head,
        relation: isOther ? .spouse : nil
      )
    }
  }

  private static let quarter = Drawn.moment.quarter

  private static func begins(_ name: String, _ query: SearchQuery) -> Bool {
    !query.text.isEmpty && name.lowercased().hasPrefix(query.text.lowercased())
  }
}
