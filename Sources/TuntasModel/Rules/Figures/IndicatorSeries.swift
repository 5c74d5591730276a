/// Values of one subject and one basis that may be drawn as one line, oldest first (deret).
public struct IndicatorSeries: Hashable, Sendable {
  /// The indicator, region and programme whose values these are.
  public let subject: IndicatorSubject
  /// What every value rests on.
  public let basis: IndicatorBasis
  /// The points, oldest first, one a period; never empty.
  public let points: [IndicatorPoint]

  /// The oldest point.
  public let first: IndicatorPoint

  /// Takes points in any order; `nil` when there is no point.
  init?(_ subject: IndicatorSubject, _ basis: IndicatorBasis, _ points: [IndicatorPoint]) {
    let sorted = points.sorted { $0.period < $1.period }
    guard let first = sorted.first else { return nil }
    self.subject = subject
    self.basis = basis
    self.points = sorted
    self.first = first
  }

  /// The newest point.
  public var last: IndicatorPoint { points.last ?? first }

  /// The newest point that is not later than a period.
  func point(upTo period: Period) -> IndicatorPoint? {
    points.last { $0.period <= period }
  }
}

/// Where another basis begins, so that no line is drawn across (cara hitung berganti).
public struct IndicatorBreak: Hashable, Sendable {
  /// The last point on the basis before.
  public let before: IndicatorPoint
  /// The first point on the new basis.
  public let after: IndicatorPoint
  /// What is another; empty when neither source says how it counted.
  public let changes: Set<BasisChange>
  /// Tells whether the basis before goes on after the break, so that two lines run side by side.
  public let isSideBySide: Bool

  /// Compares the beginning of a series with one that began earlier.
  init?(from earlier: IndicatorSeries, to later: IndicatorSeries) {
    guard let before = earlier.point(upTo: later.first.period) else { return nil }
    self.before = before
    after = later.first
    changes = earlier.basis.changes(to: later.basis)
    isSideBySide = earlier.last.period > later.first.period
  }
}
