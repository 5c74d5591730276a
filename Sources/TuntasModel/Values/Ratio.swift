/// A part of a whole in one unit, always shown as n of N.
public struct Ratio: Hashable, Sendable {
  /// The part.
  public var part: Double
  /// The whole; none when nobody knows it.
  public var whole: Double?

  /// Below this whole a percent says more than it knows; only n of N is shown.
  public static let smallestWholeWithPercent = 20.0

  /// Makes a ratio.
  public init(_ part: Double, of whole: Double?) {
    self.part = part
    self.whole = whole
  }

  /// Makes a ratio of two counts.
  public init(_ part: Int, of whole: Int) {
    self.init(Double(part), of: Double(whole))
  }

  /// The part as a share of the whole, 0 and up; none when the whole is zero or unknown.
  public var share: Double? {
    guard let whole, whole > 0 else { return nil }
    return part / whole
  }

  /// Whole percent, rounded half up, but never 100 while one is missing nor 0 while one is there.
  ///
  /// None when the whole is zero, unknown or below ``smallestWholeWithPercent``.
  public var percent: Int? {
    guard let whole, whole >= Self.smallestWholeWithPercent else { return nil }
    return roundedPercent
  }

  /// Whole percent as ``percent``, however small the whole is: for targets, which may be few.
  public var roundedPercent: Int? {
    guard let share, let whole else { return nil }
    let rounded = (share * 100).rounded(.toNearestOrAwayFromZero)
    guard rounded.isFinite, abs(rounded) < 1_000_000_000 else { return nil }
    if rounded >= 100, part < whole { return 99 }
    if rounded <= 0, part > 0 { return 1 }
    return Int(rounded)
  }
}
