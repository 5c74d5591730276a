import TuntasModel

/// The regions below one, and the first screen.
extension Reading {
  /// The regions directly below one, in the order of their codes; the governments in their own.
  ///
  /// Above the viewer's scope there is one row, the scope itself: counts of more than that are not
  /// for this viewer.
  func regionTable(below region: RegionCode?) throws -> RegionTable {
    guard let region, region.level >= .regency else {
      if let region { _ = try self.region(region) }
      let rows = standings(of: governmentsInScope)
      return RegionTable(
        region: nil,
        moment: moment,
        rows: rows,
        sources: sources(listSources(of: rows))
      )
    }
    let whole = try self.region(region)
    try checkScope(region)
    let seen = viewer.part(of: region)
    // What is printed of another government stands on its page of figures; there is no zero to show.
    guard !viewer.seesOnlyPublished(seen) else { throw RegistryError.regionOutOfScope(region) }
    let standings = standings(of: [seen] + (seen == region ? regions(below: region) : [seen]))
    return RegionTable(
      region: whole,
      path: path(to: seen),
      moment: moment,
      rows: Array(standings.dropFirst()),
      whole: standings.first,
      sources: sources(listSources(of: standings))
    )
  }

  /// The villages of a region with their newest deliberations.
  func deliberationTable(in region: RegionCode?) throws -> DeliberationTable {
    let table = try regionTable(below: region)
    let counted = table.counted.filter { !$0.isWithheld }.map(\.region.code)
    let villages = holdings.regions.filter { village in
      village.code.level == .village && counted.contains { $0.contains(village.code) }
    }
    return DeliberationTable(
      regions: table,
      rows: villages.map { village in
        VillageDeliberation(
          village: village,
          district: holdings.region(village.code.ancestor(at: .district)),
          deliberation: deliberation(in: village.code)
        )
      }
    )
  }

  /// The first screen.
  func overview(of region: RegionCode?) throws -> Overview {
    let targets = zeroTargets(for: region)
    let lists = lists(of: region)
    return Overview(
      regions: try regionTable(below: region),
      programmes: try programmeTable(in: region),
      zeroTargets: targets,
      lists: lists,
      sources: sources(targets.map(\.source) + lists.map(\.source))
    )
  }

  /// The targets of zero extreme poverty for the country and a region, oldest first.
  func zeroTargets(for region: RegionCode?) -> [Target] {
    let government = region.map { $0.ancestor(at: .regency) } ?? .country
    let targets = holdings.targets.filter { target in
      guard case .indicator(let code) = target.subject else { return false }
      return [.country, government].contains(target.region) && target.value == 0
        && ZeroTargets.indicators.contains(code)
    }
    let sorted = targets.enumerated().sorted { left, right in
      (left.element.year, left.element.region, left.offset)
        < (right.element.year, right.element.region, right.offset)
    }.map(\.element)
    return ZeroTargets.counted(sorted.filter(known.contains))
  }
}
