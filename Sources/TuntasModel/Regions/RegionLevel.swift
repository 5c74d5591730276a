/// How deep a region lies below the country.
public enum RegionLevel: Int, CaseIterable, Comparable, Sendable {
  /// The whole country (Indonesia).
  case country
  /// A province (provinsi).
  case province
  /// A regency or city (kabupaten, kota): one local government.
  case regency
  /// A district (kecamatan).
  case district
  /// A village (desa, kelurahan).
  case village

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The level one step deeper, or `nil` below a village.
  public var next: RegionLevel? {
    RegionLevel(rawValue: rawValue + 1)
  }
}
