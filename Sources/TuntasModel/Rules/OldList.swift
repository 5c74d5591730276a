/// When a list is too old to be worked with (DATA LAMA).
public enum OldList {
  /// Whole months after which a list counts as old: a year.
  ///
  /// Registers tell the year in which they were brought up to date (tahun dimutakhirkan); that DTSEN is
  /// renewed every three months is a rule of data quality of its own (P14).
  public static let months = 12

  /// Tells whether a list of so many whole months is old.
  public static func isOld(afterMonths age: Int) -> Bool { age > months }
}
