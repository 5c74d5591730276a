/// Which families of a region are asked for; only those on the newest list unless told otherwise.
public struct FamilyFilter: Hashable, Sendable {
  /// The region.
  public var region: RegionCode
  /// Only families without an active enrolment in the year.
  public var onlyWithoutProgramme: Bool

  /// Makes a filter.
  public init(region: RegionCode, onlyWithoutProgramme: Bool = false) {
    self.region = region
    self.onlyWithoutProgramme = onlyWithoutProgramme
  }
}
