/// The poverty line of the statistics office in one region, year by year: one unit, so that years can be
/// compared.
public struct PovertyLineHistory: Hashable, Sendable {
  /// The region that the line holds for.
  public let region: RegionCode
  /// The years that have a line, the earliest first; a year without one is not among them.
  public let years: [Year]

  /// The line of one year.
  public struct Year: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The line as each source has it, in the order of the registry; never empty.
    public let lines: [PovertyLine]
    /// The share by which it rose from the year before, below zero when it fell; `nil` when either year
    /// has no line or sources that differ.
    public let rise: Double?

    /// Rupiah per person and month; `nil` when sources differ.
    public var amount: Double? {
      lines.allSatisfy { $0.amount == lines[0].amount } ? lines[0].amount : nil
    }
  }

  /// Sorts lines of one region and unit by their years.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - lines: Its lines of one kind and unit, in any order.
  public init(of region: RegionCode, _ lines: [PovertyLine]) {
    self.region = region
    var years: [Year] = []
    let groups = Dictionary(grouping: lines) { $0.validFrom.year }
    for (year, lines) in groups.sorted(by: { $0.key < $1.key }) {
      let alone = Year(year: year, lines: lines, rise: nil)
      let before = years.last.flatMap { $0.year == year - 1 ? $0.amount : nil }
      let rise = Self.rise(from: before, to: alone.amount)
      years.append(Year(year: year, lines: lines, rise: rise))
    }
    self.years = years
  }

  /// The years between the first and the last that have no line.
  public var missingYears: [Int] {
    guard let first = years.first, let last = years.last else { return [] }
    return (first.year...last.year).filter { year in !years.contains { $0.year == year } }
  }

  /// Whether all lines rest on the same method, as far as their sources state one.
  public var hasOneMethod: Bool {
    Set(years.flatMap(\.lines).map(\.basis)).count == 1
  }

  private static func rise(from before: Double?, to now: Double?) -> Double? {
    guard let before, let now, before > 0 else { return nil }
    return now / before - 1
  }
}
