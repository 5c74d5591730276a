/// A government or a district as a map: the places of its villages, and how its parts stand (peta).
public struct MapPage: Hashable, Sendable {
  /// The region shown.
  public var region: Region
  /// The regions from the regency down to it.
  public var path: [Region]
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// Every village of the region, with its middle and its area.
  public var villages: [Region]
  /// How each part of the region stands: districts of a government, villages of a district.
  public var parts: [RegionStanding]
  /// Of each part, how far its programmes are behind plan at most, in points of the target; a part
  /// of which no agency reported stands for nothing here.
  public var pointsBehind: [RegionCode: Double]
  /// Of each part, how many of the reports that this rests on count on an earlier day asked for though
  /// no day is recorded of them; empty while the newest data is shown.
  public var undatedReports: [RegionCode: Int] = [:]
  /// What is to be repaired in the data of the region and of its parts; `nil` where nobody counted.
  public var quality: QualityPage?
  /// The sources of the lists.
  public var sources: [Source]

  /// Makes a page.
  public init(
    region: Region,
    path: [Region],
    moment: Moment,
    villages: [Region],
    parts: [RegionStanding],
    pointsBehind: [RegionCode: Double] = [:],
    quality: QualityPage? = nil,
    sources: [Source] = []
  ) {
    self.region = region
    self.path = path
    self.moment = moment
    self.villages = villages
    self.parts = parts
    self.pointsBehind = pointsBehind
    self.quality = quality
    self.sources = sources
  }

  /// Tells whether a part is sample data.
  public var isSynthetic: Bool { parts.contains(where: \.isSynthetic) }
}
