/// What is left after one quarter of a calculation.
public struct WhatIfStep: Hashable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// Families served since the beginning, in whole numbers.
  public let served: Int
  /// Families not yet served at its end.
  public let remaining: Int
}

/// How long a programme would take at a yearly capacity (hitung-hitungan): a calculation of the
/// moment, of which nothing is saved.
///
/// A unit serves one family, so it holds only for programmes that count families, housing units,
/// connections or units; a unit that serves several makes it faster. A quarter has a fourth of the
/// year's capacity. What is served is counted from the beginning and rounded down, so that parts of
/// a unit are not lost: at 10 a year it is 2, 5, 7, 10.
public struct WhatIf: Hashable, Sendable {
  /// When the last family is served.
  public enum Completion: Hashable, Sendable {
    /// No family is waiting.
    case done
    /// At the end of a quarter.
    case at(Quarter)
    /// The capacity is zero or less than one unit a year.
    case never
    /// Nobody knows the capacity.
    case capacityUnknown
    /// The programme counts something that is no family, such as metres or people.
    case otherUnit(CountedUnit)
  }

  /// The programme.
  public let programme: Programme
  /// Whole units a year, not below zero; `nil` when nobody knows or it is no number.
  public let capacity: Int?
  /// Families not yet served at the beginning.
  public let notServed: Int
  /// The first quarter that counts, whole.
  public let first: Quarter

  /// The largest count taken in; far above the families of the country.
  static let largestCount = 1_000_000_000

  private static let mostQuarters = 400

  /// Takes a capacity to try.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - capacity: Units a year; parts of a unit are left out.
  ///   - notServed: Families not yet served; below zero counts as 0.
  ///   - first: The first quarter that counts.
  public init(programme: Programme, capacity: Double?, notServed: Int, from first: Quarter) {
    self.programme = programme
    self.capacity = capacity.flatMap(Self.whole)
    self.notServed = min(max(notServed, 0), Self.largestCount)
    self.first = first
  }

  /// When the last family is served.
  public var completion: Completion {
    guard programme.unit.servesOneFamily else { return .otherUnit(programme.unit) }
    guard notServed > 0 else { return .done }
    guard let capacity else { return .capacityUnknown }
    return capacity > 0 ? .at(quarter(Self.quarters(notServed, capacity) - 1)) : .never
  }

  /// Quarter by quarter, up to the one in which the last family is served.
  ///
  /// - Parameter limit: The most quarters to give, up to a hundred years; ten years unless another
  ///   is asked for.
  /// - Returns: The quarters; empty when there is nothing to work out.
  public func steps(limit: Int = 40) -> [WhatIfStep] {
    guard programme.unit.servesOneFamily, notServed > 0, let capacity else { return [] }
    let needed = capacity > 0 ? Self.quarters(notServed, capacity) : Self.mostQuarters
    return (0..<max(0, min(limit, needed, Self.mostQuarters))).map { index in
      let served = min(notServed, capacity * (index + 1) / 4)
      return WhatIfStep(
        quarter: quarter(index),
        served: served,
        remaining: notServed - served
      )
    }
  }

  /// The fewest quarters in which a capacity serves so many.
  private static func quarters(_ families: Int, _ capacity: Int) -> Int {
    (families * 4 + capacity - 1) / capacity
  }

  private func quarter(_ index: Int) -> Quarter {
    let place = first.number - 1 + index
    return Quarter(year: first.year + place / 4, number: place % 4 + 1)
  }

  private static func whole(_ capacity: Double) -> Int? {
    guard !capacity.isNaN else { return nil }
    return Int(min(max(capacity, 0), Double(largestCount)))
  }
}

extension Programme {
  /// Tells whether families are what it serves, one by one, so that those not yet served can be
  /// counted.
  public var servesFamilies: Bool { beneficiary != .village && unit.servesOneFamily }
}

extension CountedUnit {
  /// Tells whether one of it serves at most one family, or a family at least.
  public var servesOneFamily: Bool {
    switch self {
    case .family, .housingUnit, .connection, .unit: true
    case .person, .group, .metre, .business, .vacancy: false
    }
  }
}
