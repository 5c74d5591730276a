/// The limits that rules of data quality rest on.
public struct QualityLimits: Hashable, Sendable {
  /// Years that nobody is older than (K6).
  public var oldestAge: Int
  /// Years from which somebody has an identity card of their own, and is an adult (P6).
  public var adultAge: Int
  /// The highest decile that a post contradicts (P8).
  public var lowDecile: Int
  /// Years that must lie between two housing aids (P10).
  public var yearsBetweenHousingAids: Int
  /// Months after which a list is older than the cycle of the register (P14).
  public var monthsOfCycle: Int

  /// The limits that hold: 120 years, 17 years, decile 3, 5 years, 3 months.
  public static let standard = QualityLimits(
    oldestAge: 120,
    adultAge: 17,
    lowDecile: 3,
    yearsBetweenHousingAids: 5,
    monthsOfCycle: 3
  )

  /// Makes limits.
  public init(
    oldestAge: Int,
    adultAge: Int,
    lowDecile: Int,
    yearsBetweenHousingAids: Int,
    monthsOfCycle: Int
  ) {
    self.oldestAge = oldestAge
    self.adultAge = adultAge
    self.lowDecile = lowDecile
    self.yearsBetweenHousingAids = yearsBetweenHousingAids
    self.monthsOfCycle = monthsOfCycle
  }
}
