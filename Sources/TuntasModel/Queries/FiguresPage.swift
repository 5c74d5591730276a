/// What is published of a region: indicators, targets and poverty lines, with their sources (angka
/// terbit).
public struct FiguresPage: Hashable, Sendable {
  /// The region; `nil` for the country.
  public var region: Region?
  /// The regions from the regency down to it.
  public var path: [Region]
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// The published values of the region, and of the country where they stand beside them.
  public var indicators: [Indicator]
  /// The targets of indicators, a later one beside an earlier one.
  public var targets: [Target]
  /// The poverty lines.
  public var lines: [PovertyLine]
  /// The programmes that the values speak of.
  public var programmes: [Programme]
  /// The regions that the values speak of.
  public var regions: [Region]
  /// The sources of all of it.
  public var sources: [Source]

  /// Makes a page.
  public init(
    region: Region?,
    path: [Region] = [],
    moment: Moment,
    indicators: [Indicator],
    targets: [Target] = [],
    lines: [PovertyLine] = [],
    programmes: [Programme] = [],
    regions: [Region] = [],
    sources: [Source] = []
  ) {
    self.region = region
    self.path = path
    self.moment = moment
    self.indicators = indicators
    self.targets = targets
    self.lines = lines
    self.programmes = programmes
    self.regions = regions
    self.sources = sources
  }

  /// Tells whether a value is sample data.
  public var isSynthetic: Bool { sources.contains(where: \.isSynthetic) }
}
