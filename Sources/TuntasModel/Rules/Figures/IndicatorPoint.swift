/// What is published for one period on one basis: one value, or several that differ.
///
/// None of several values is chosen: they are shown as a range with every source.
public struct IndicatorPoint: Hashable, Sendable {
  /// The period that the values hold for.
  public let period: Period
  /// The values, the lowest first; never empty, every one a number.
  public let values: [Indicator]
  /// From the lowest to the highest value; both ends are equal when the sources agree.
  public let range: ClosedRange<Double>

  /// Takes the values of one period and basis; `nil` when no value is a number.
  init?(_ period: Period, _ values: [Indicator]) {
    let numbers = values.filter(\.value.isFinite).sorted { $0.value < $1.value }
    guard let lowest = numbers.first, let highest = numbers.last else { return nil }
    self.period = period
    self.values = numbers
    range = lowest.value...highest.value
  }

  /// The value, when the sources agree on one.
  public var value: Double? {
    isRange ? nil : range.lowerBound
  }

  /// Tells whether the sources differ.
  public var isRange: Bool { range.lowerBound < range.upperBound }

  /// Tells whether any source says "about" (shown `±`); what is approximate stays so.
  public var isApproximate: Bool { values.contains(where: \.isApproximate) }

  /// The ids of the sources, in the order of the values, each once.
  public var sources: [String] { values.map(\.source).withoutRepeats }
}
