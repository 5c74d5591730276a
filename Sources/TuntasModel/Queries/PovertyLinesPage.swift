/// The poverty lines of a region with those of the regions above it, or of the four governments (garis
/// kemiskinan).
public struct PovertyLinesPage: Hashable, Sendable {
  /// The region; `nil` for the four governments beside one another.
  public var region: Region?
  /// The regions from the regency down to it.
  public var path: [Region]
  /// The year and day that the lines were known on.
  public var moment: Moment
  /// The lines, in the order of region, kind, period and source.
  public var lines: [PovertyLine]
  /// The regions that the lines hold for.
  public var regions: [Region]
  /// The sources of all of them.
  public var sources: [Source]

  /// Makes a page.
  public init(
    region: Region?,
    path: [Region] = [],
    moment: Moment,
    lines: [PovertyLine],
    regions: [Region] = [],
    sources: [Source] = []
  ) {
    self.region = region
    self.path = path
    self.moment = moment
    self.lines = lines
    self.regions = regions
    self.sources = sources
  }

  /// Whether a line is sample data.
  public var isSynthetic: Bool { sources.contains(where: \.isSynthetic) }

  /// The lines of extreme poverty, the region's own before those of the regions above it, and the newest
  /// first.
  public var extremeLines: [PovertyLine] {
    let lines = lines.filter { $0.kind == .extreme }
    return lines.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.region != other.region { return one.region.level > other.region.level }
      return one.validFrom == other.validFrom
        ? left.offset < right.offset : one.validFrom > other.validFrom
    }.map(\.element)
  }

  /// The line of the statistics office year by year, of each region that has one.
  public var histories: [PovertyLineHistory] {
    let lines = lines.filter { $0.kind == .bps && $0.unit == .personMonth }
    return lines.groupedInOrder(by: \.region).map {
      PovertyLineHistory(of: $0.key, $0.elements)
    }
  }
}
