/// Values that contradict one another (dua sumber berbeda); all are kept and none is chosen.
///
/// They share a word in the file, or they speak of the same subject, period and unit and differ.
public struct IndicatorConflict: Hashable, Sendable {
  /// The values: by period, then the lowest first; at least two.
  public let values: [Indicator]

  /// Finds every contradiction among values of any subject.
  ///
  /// - Parameter indicators: The values in any order; what is no number contradicts nothing.
  /// - Returns: The contradictions, in the order of the values they begin with.
  public static func all(in indicators: [Indicator]) -> [IndicatorConflict] {
    let numbers = indicators.filter(\.value.isFinite)
    let byWord = numbers.filter { $0.conflict != nil }.groupedInOrder { $0.conflict }
    let byPeriod = numbers.groupedInOrder(by: Occasion.init).filter(differs)
    let named = byWord.map(\.elements).filter { $0.count > 1 }
    let found = byPeriod.map(\.elements).filter { group in
      !named.contains { Set($0).isSuperset(of: group) }
    }
    return (named + found).map(IndicatorConflict.init)
  }

  private init(_ values: [Indicator]) {
    self.values = values.sorted {
      $0.period == $1.period ? $0.value < $1.value : $0.period < $1.period
    }
  }

  /// From the lowest to the highest value; `nil` when they speak of different things or units, such
  /// as vacancies and people placed.
  public var range: ClosedRange<Double>? {
    guard Set(values.map(IndicatorSubject.init)).count == 1, !changes.contains(.unit) else {
      return nil
    }
    let numbers = values.map(\.value)
    guard let lowest = numbers.min(), let highest = numbers.max() else { return nil }
    return lowest...highest
  }

  /// What is another between the values: with a change of method or line both may be right.
  public var changes: Set<BasisChange> {
    guard let first = values.first.map(IndicatorBasis.init) else { return [] }
    return values.reduce(into: []) { $0.formUnion(first.changes(to: IndicatorBasis($1))) }
  }

  /// Tells whether a source says "about".
  public var isApproximate: Bool { values.contains(where: \.isApproximate) }

  /// The ids of the sources, each once.
  public var sources: [String] { values.map(\.source).withoutRepeats }

  /// Tells whether the values differ only because some were rounded: `±446,800` beside 446,790.
  public var isRounding: Bool {
    guard range != nil, changes.isEmpty else { return false }
    let exact = values.filter { !$0.isApproximate }.map(\.value).withoutRepeats
    guard exact.count == 1, let exact = exact.first else { return false }
    return values.allSatisfy { $0.value.isRounding(of: exact) }
  }

  private static func differs(_ group: (key: Occasion, elements: [Indicator])) -> Bool {
    Set(group.elements.map(\.value)).count > 1
  }

  private struct Occasion: Hashable {
    var subject: IndicatorSubject
    var period: Period
    var unit: String

    init(_ indicator: Indicator) {
      subject = IndicatorSubject(indicator)
      period = indicator.period
      unit = indicator.unit
    }
  }
}

extension Double {
  /// Tells whether this number is another one rounded to the digits that this one shows.
  fileprivate func isRounding(of exact: Double) -> Bool {
    if self == exact { return true }
    guard self != 0, self == rounded(), abs(self) < 1e15 else { return false }
    var step = 1.0
    while (self / (step * 10)).rounded() * step * 10 == self { step *= 10 }
    return (exact / step).rounded(.toNearestOrAwayFromZero) * step == self
  }
}
