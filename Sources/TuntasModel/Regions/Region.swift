/// A place of government (wilayah), from the country down to a village.
public struct Region: Hashable, Sendable {
  /// The code that names it for good.
  public var code: RegionCode
  /// What it is in law.
  public var kind: RegionKind
  /// The official name without its kind, for example `Bekasi`.
  public var name: String
  /// Older and other spellings by which files name it.
  public var aliases: [String]
  /// The middle of the area (titik tengah); schematic, not for boundaries; `nil` where nobody gave
  /// it.
  public var centroid: Coordinate?
  /// The area in square kilometres; above zero.
  public var area: Double

  /// Makes a region.
  public init(
    code: RegionCode,
    kind: RegionKind,
    name: String,
    aliases: [String] = [],
    centroid: Coordinate?,
    area: Double
  ) {
    self.code = code
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.centroid = centroid
    self.area = area
  }
}

/// A point on the globe in degrees; south and west are negative.
public struct Coordinate: Hashable, Sendable {
  /// Degrees north, -90 to 90.
  public var latitude: Double
  /// Degrees east, -180 to 180.
  public var longitude: Double

  /// Makes a point.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Makes a point of two degrees that may be missing; `nil` unless both are there.
  public init?(latitude: Double?, longitude: Double?) {
    guard let latitude, let longitude else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }
}
