/// Everything published on one subject, cut into series that may be drawn as lines.
///
/// The one place that decides which values are joined: same unit, method and line, and the method
/// known. March 2024 has two official rates of extreme poverty, 0.83 % by the earlier method and
/// 1.26 % by the line of US$2.15: a line across such a change would show what nobody measured.
public struct IndicatorHistory: Hashable, Sendable {
  /// The indicator, region and programme whose values these are.
  public let subject: IndicatorSubject
  /// The series: by their oldest period, then as the values came; a value that nothing may be
  /// joined to is a series of one point.
  public let series: [IndicatorSeries]
  /// Where a new basis begins, in the order of ``series``.
  public let breaks: [IndicatorBreak]
  /// The contradictions that a value of this history is part of.
  public let conflicts: [IndicatorConflict]
  /// Values that are no number, kept so that someone can repair them.
  public let unusable: [Indicator]

  /// Cuts values of any subjects into histories.
  ///
  /// - Parameter indicators: The values in any order.
  /// - Returns: One history a subject, in the order in which the subjects first come.
  public static func all(of indicators: [Indicator]) -> [IndicatorHistory] {
    let conflicts = IndicatorConflict.all(in: indicators)
    return indicators.groupedInOrder(by: IndicatorSubject.init).map { subject, values in
      let own = conflicts.filter { conflict in
        conflict.values.contains { IndicatorSubject($0) == subject }
      }
      return IndicatorHistory(subject, values, own)
    }
  }

  private init(
    _ subject: IndicatorSubject,
    _ values: [Indicator],
    _ conflicts: [IndicatorConflict]
  ) {
    self.subject = subject
    self.conflicts = conflicts
    unusable = values.filter { !$0.value.isFinite }
    series = Self.series(subject, values)
    breaks = Self.breaks(in: series)
  }

  private static func series(
    _ subject: IndicatorSubject,
    _ values: [Indicator]
  ) -> [IndicatorSeries] {
    let groups = values.groupedInOrder(by: IndicatorBasis.init)
    let unsorted = groups.flatMap { basis, values in
      let points = values.groupedInOrder(by: \.period).compactMap {
        IndicatorPoint($0.key, $0.elements)
      }
      let lines = basis.canBeJoined ? [points] : points.map { [$0] }
      return lines.compactMap { IndicatorSeries(subject, basis, $0) }
    }
    return unsorted.enumerated().sorted { left, right in
      let periods = (left.element.first.period, right.element.first.period)
      return periods.0 == periods.1 ? left.offset < right.offset : periods.0 < periods.1
    }.map(\.element)
  }

  private static func breaks(in series: [IndicatorSeries]) -> [IndicatorBreak] {
    zip(series, series.dropFirst()).compactMap { IndicatorBreak(from: $0, to: $1) }
  }
}
