/// The limits that rules of data quality rest on, each with where it comes from.
public enum QualityLimits {
  /// Years that nobody is older than (K6): 120, as the forms of registers accept ages from 0 to 120.
  public static let oldestAge = 120
  /// Years from which somebody has an identity card (KTP) of their own and can head a family (P6): 17.
  ///
  /// Source: P3KE sets families aside for verification that have nobody of 17 and more ("KELUARGA TIDAK
  /// ADA USIA 17+"). A person stays a child of protected name and age one year longer (``Age/adult``).
  public static let adultAge = 17
  /// The highest decile that a public post contradicts (P8): 3, the poorest three tenths.
  public static let lowDecile = 3
  /// Years that must lie between two housing aids (P10): 5, the criteria of Rutilahu ("Kriteria RTLH").
  public static let yearsBetweenHousingAids = 5
  /// Months after which a list is older than the cycle of the register (P14): 3, the cycle in which DTSEN
  /// is renewed (Inpres 4/2025).
  public static let monthsOfCycle = 3
}
