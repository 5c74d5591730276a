import TuntasModel

/// What the drawn world finds.
enum DrawnSearch {
  static func results(of text: String) -> SearchResults {
    let regions = Drawn.regions.filter { $0.name.lowercased().hasPrefix(text.lowercased()) }
    let hits = regions.map { region in
      let path = Drawn.path(to: region.code).filter { $0.code != region.code }
      return RegionHit(
        region: region,
        path: path,
        alias: region.code.level == .village ? "Alias" : nil
      )
    }
    let programmes = DrawnProgrammes.figures.filter {
      $0.programme.name.indonesian.lowercased().hasPrefix(text.lowercased())
    }
    return SearchResults(
      regions: hits,
      programmes: programmes.map { ProgrammeHit(programme: $0.programme, region: $0.region) },
      families: families(text),
      hasMoreFamilies: text == "siti"
    )
  }

  private static func families(_ text: String) -> [SearchHit] {
    guard "siti".hasPrefix(text.lowercased()),
      let village = Drawn.regions.first(where: { $0.code.number == 3_216_012_001 })
    else { return [] }
    return Drawn.families(in: village.code).prefix(3).map { row in
      SearchHit(family: row, name: row.head)
    }
  }
}
