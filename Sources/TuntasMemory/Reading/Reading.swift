import TuntasModel

/// Answers one question of one reader from one state of the registry.
struct Reading {
  let holdings: Holdings
  let viewer: Viewer
  let moment: Moment
  /// The newest day of the data, whatever day is asked for; on it a person is a child or none.
  let newestDay: CalendarDate
  /// The last day on which what has a day counts; `nil` when everything counts.
  let lastDay: CalendarDate?

  /// Begins an answer.
  ///
  /// - Throws: ``RegistryError/empty`` when nothing has been imported yet,
  ///   ``RegistryError/withoutLists`` when no row tells a year or a day.
  init(_ holdings: Holdings, at query: MomentQuery, for viewer: Viewer) throws {
    try Task.checkCancellation()
    self.holdings = holdings
    self.viewer = viewer
    guard holdings.isAnythingThere else { throw RegistryError.empty }
    let isScopeKnown = holdings.regions.contains { viewer.scope.contains($0.code) }
    guard viewer.scope == .country || isScopeKnown else {
      throw RegistryError.unknownRegion(viewer.scope.description)
    }
    var moment = try holdings.moment(query)
    lastDay = query.asOf
    newestDay = query.asOf == nil ? moment.day : holdings.today ?? moment.day
    if let day = query.asOf, holdings.hasLater(than: day, in: moment.year) {
      moment.isEarlier = true
    }
    self.moment = moment
  }

  /// The same reader with the newest data.
  func newest() throws -> Reading {
    lastDay == nil ? self : try Reading(holdings, at: MomentQuery(year: moment.year), for: viewer)
  }
}

// MARK: - Scope

extension Reading {
  /// Checks that the viewer may see the figures of a region.
  func checkScope(_ region: RegionCode) throws(RegistryError) {
    guard viewer.maySee(region) else { throw .regionOutOfScope(region) }
  }

  /// The governments, or what the viewer may see of the one that holds the scope.
  var governmentsInScope: [RegionCode] {
    Governments.all.filter(viewer.maySee).map(viewer.part)
  }

  /// The part of a region in which the viewer may see families one by one.
  func familyScope(in region: RegionCode) throws(RegistryError) -> RegionCode {
    guard viewer.may(.seeFamilies) else { throw .peopleHidden }
    try checkScope(region)
    _ = try self.region(region)
    return try rowScope(in: region)
  }

  /// The part of a region whose rows, not only published figures, the viewer may see.
  func rowScope(in region: RegionCode) throws(RegistryError) -> RegionCode {
    guard let part = viewer.rowPart(of: region) else {
      throw .regionOutOfScope(viewer.part(of: region))
    }
    return part
  }
}

// MARK: - Regions

extension Reading {
  /// A region; the country, which only filters name, stands for itself.
  func region(_ code: RegionCode) throws(RegistryError) -> Region {
    if let region = holdings.region(code) { return region }
    guard code == .country else { throw .unknownRegion(code.description) }
    return Region(code: .country, kind: .province, name: "Indonesia", centroid: nil, area: 0)
  }

  /// The regions from the regency down to one.
  func path(to region: RegionCode) -> [Region] {
    RegionLevel.allCases.filter { $0 >= .regency && $0 <= region.level }
      .compactMap { holdings.region(region.ancestor(at: $0)) }
  }

  /// The regions directly below a regency or district, in the order of their codes.
  func regions(below region: RegionCode) -> [RegionCode] {
    holdings.regions.map(\.code).filter { $0 != region && region.contains($0) }
      .filter { $0.level == region.level.next }
  }

  /// Regions in the order of their codes, as far as they are known.
  func named(_ codes: some Sequence<RegionCode>) -> [Region] {
    let codes = Set(codes)
    let country = codes.contains(.country) ? try? region(.country) : nil
    return [country].compactMap(\.self) + codes.sorted().compactMap(holdings.region)
  }

  /// Programmes in the order of the catalogue.
  func programmes(_ codes: some Sequence<ProgrammeCode>) -> [Programme] {
    let codes = Set(codes)
    return holdings.programmes.filter { codes.contains($0.code) }
  }

  /// Sources by their ids, each once, in the order of their ids.
  func sources(_ ids: [String]) -> [Source] {
    let ids = Set(ids)
    return holdings.sources.filter { ids.contains($0.id) }.sorted { $0.id < $1.id }
  }
}
