/// What a search found, kind by kind, each masked for its reader.
public struct SearchResults: Hashable, Sendable {
  /// Regions, the best match first.
  public var regions: [RegionHit]
  /// Programmes by government, the best match first.
  public var programmes: [ProgrammeHit]
  /// Families by the names of their members, by their number, or by their register id.
  public var families: [SearchHit]
  /// How many there are of each kind that was looked for, those beyond the limit too.
  public var counts: [SearchKind: HitCount]
  /// Where it was looked for; `nil` for everywhere.
  public var region: Region?

  /// Makes results; a kind of which no count is given has as many as are named.
  public init(
    regions: [RegionHit] = [],
    programmes: [ProgrammeHit] = [],
    families: [SearchHit] = [],
    counts: [SearchKind: HitCount] = [:],
    region: Region? = nil
  ) {
    self.region = region
    self.regions = regions
    self.programmes = programmes
    self.families = families
    let named = [
      SearchKind.regions: regions.count, .programmes: programmes.count, .families: families.count,
    ]
    self.counts = named.mapValues { HitCount($0) }.merging(counts) { $1 }
  }

  /// How many there are of a kind; none of a kind that was not looked for.
  public func count(of kind: SearchKind) -> HitCount { counts[kind] ?? HitCount(0) }

  /// How many there are of all kinds together.
  public var count: HitCount {
    SearchKind.allCases.map(count).reduce(HitCount(0)) { sum, count in
      HitCount(sum.number + count.number, isAtLeast: sum.isAtLeast || count.isAtLeast)
    }
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { regions.isEmpty && programmes.isEmpty && families.isEmpty }
}

/// How many things a search found.
public struct HitCount: Hashable, Sendable {
  /// The number.
  public var number: Int
  /// Whether there may be more: counting went no further than ``most``.
  public var isAtLeast: Bool

  /// The most families that are counted one by one, so that a letter or two cost no more in a registry
  /// of millions.
  public static let most = 10_000

  /// Makes a count.
  public init(_ number: Int, isAtLeast: Bool = false) {
    self.number = number
    self.isAtLeast = isAtLeast
  }

  /// The count of families of which no more than ``most`` were looked at.
  public init(counted number: Int) {
    self.init(min(number, Self.most), isAtLeast: number >= Self.most)
  }
}

/// A region found by its name, one of its other spellings, or its code.
public struct RegionHit: Hashable, Sendable {
  /// The region.
  public var region: Region
  /// The regions above it from the regency down: names alone tell no region from another.
  public var path: [Region]
  /// The other spelling that was found; `nil` when the name or the code was.
  public var alias: String?
  /// How its newest list stands; `nil` of a region above the viewer's scope, whose counts are not for
  /// this viewer.
  public var standing: RegionStanding?

  /// Makes a hit.
  public init(
    region: Region,
    path: [Region],
    alias: String? = nil,
    standing: RegionStanding? = nil
  ) {
    self.region = region
    self.path = path
    self.alias = alias
    self.standing = standing
  }
}

/// A programme found in a government that has a target or a report for it.
public struct ProgrammeHit: Hashable, Sendable {
  /// How it stands in the government.
  public var standing: ProgrammeStanding

  /// Makes a hit.
  public init(_ standing: ProgrammeStanding) {
    self.standing = standing
  }

  /// The programme.
  public var programme: Programme { standing.figures.programme }
  /// The government.
  public var region: Region { standing.figures.region }
}
