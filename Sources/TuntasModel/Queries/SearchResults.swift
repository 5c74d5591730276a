/// What a search found, kind by kind, each masked for its reader.
public struct SearchResults: Hashable, Sendable {
  /// Regions, the best match first.
  public var regions: [RegionHit]
  /// Programmes by government, the best match first.
  public var programmes: [ProgrammeHit]
  /// Families by the names of their members, by their number, or by their register id.
  public var families: [SearchHit]
  /// Whether more families may be there than were asked for.
  public var hasMoreFamilies: Bool

  /// Makes results.
  public init(
    regions: [RegionHit] = [],
    programmes: [ProgrammeHit] = [],
    families: [SearchHit] = [],
    hasMoreFamilies: Bool = false
  ) {
    self.regions = regions
    self.programmes = programmes
    self.families = families
    self.hasMoreFamilies = hasMoreFamilies
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { regions.isEmpty && programmes.isEmpty && families.isEmpty }
}

/// A region found by its name, one of its other spellings, or its code.
public struct RegionHit: Hashable, Sendable {
  /// The region.
  public var region: Region
  /// The regions above it from the regency down: names alone tell no region from another.
  public var path: [Region]
  /// The other spelling that was found; `nil` when the name or the code was.
  public var alias: String?

  /// Makes a hit.
  public init(region: Region, path: [Region], alias: String? = nil) {
    self.region = region
    self.path = path
    self.alias = alias
  }
}

/// A programme found in a government that has a target or a report for it.
public struct ProgrammeHit: Hashable, Sendable {
  /// The programme.
  public var programme: Programme
  /// The government.
  public var region: Region

  /// Makes a hit.
  public init(programme: Programme, region: Region) {
    self.programme = programme
    self.region = region
  }
}
