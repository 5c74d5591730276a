/// A part of a whole in one unit, always shown as n of N.
public struct Ratio: Hashable, Sendable {
  /// The part.
  public var part: Double
  /// The whole; `nil` when nobody knows it.
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

  /// The part as a share of the whole, 0 and up; `nil` when the whole is zero or unknown.
  public var share: Double? {
    guard let whole, whole > 0 else { return nil }
    return part / whole
  }

  /// Whole percent, rounded half up, but never 100 while one is missing nor 0 while one is there.
  ///
  /// `nil` when the whole is zero, unknown or below ``smallestWholeWithPercent``.
  public var percent: Int? { hasPercent ? roundedPercent : nil }

  /// Tenths of a percent, rounded by the rule of ``percent``: 833 for 83.3 %, and never 1000 while one
  /// is missing.
  ///
  /// `nil` when the whole is zero, unknown or below ``smallestWholeWithPercent``.
  public var tenthsOfPercent: Int? { hasPercent ? rounded(parts: 1000) : nil }

  /// Whole percent as ``percent``, however small the whole is: for targets, which may be few.
  public var roundedPercent: Int? { rounded(parts: 100) }

  private var hasPercent: Bool { whole.map { $0 >= Self.smallestWholeWithPercent } == true }
}

extension Ratio {
  /// The part in so many parts of the whole: every percent that is printed or drawn comes from here.
  ///
  /// Half goes up, away from zero, so that a shortfall reads as the surplus of its size. Numbers of at
  /// most six decimals are counted exactly; the division of others is the nearest that there is.
  private func rounded(parts: Int) -> Int? {
    guard let whole, whole > 0, part.isFinite, whole.isFinite else { return nil }
    let size = abs(part)
    guard let nearest = Self.exact(size, of: whole, parts) ?? Self.nearest(size, of: whole, parts)
    else { return nil }
    let least = size > 0 ? 1 : 0
    let honest = size < whole ? min(max(nearest, least), parts - 1) : nearest
    return part < 0 ? -honest : honest
  }

  private static func exact(_ part: Double, of whole: Double, _ parts: Int) -> Int? {
    guard let (part, whole) = wholeNumbers(part, whole) else { return nil }
    let (product, overflows) = part.multipliedReportingOverflow(by: 2 * parts)
    let (sum, isTooGreat) = product.addingReportingOverflow(whole)
    guard !overflows, !isTooGreat else { return nil }
    let exact = sum / (2 * whole)
    return exact < mostParts ? exact : nil
  }

  /// Two numbers times the power of ten that makes both whole; `nil` when no power up to a million
  /// does.
  private static func wholeNumbers(_ part: Double, _ whole: Double) -> (part: Int, whole: Int)? {
    for power in [1.0, 10, 100, 1000, 10_000, 100_000, 1_000_000] {
      let scaled = ((part * power).rounded(), (whole * power).rounded())
      guard scaled.0 < greatestExact, scaled.1 < greatestExact else { return nil }
      if scaled.0 / power == part, scaled.1 / power == whole {
        return (Int(scaled.0), Int(scaled.1))
      }
    }
    return nil
  }

  private static func nearest(_ part: Double, of whole: Double, _ parts: Int) -> Int? {
    let nearest = (part / whole * Double(parts)).rounded(.toNearestOrAwayFromZero)
    return nearest < Double(mostParts) ? Int(nearest) : nil
  }

  /// From there on a percent says nothing to anybody.
  private static let mostParts = 1_000_000_000

  /// Below it every whole number is a number of this kind.
  private static let greatestExact = 9e15
}
