/// How fast families would have to leave poverty to meet one target (laju yang perlu).
public struct PaceNeeded: Hashable, Sendable {
  /// What follows from the target.
  public enum Outcome: Hashable, Sendable {
    /// So many whole families a quarter, rounded up, from ``PaceNeeded/start`` to the target's end;
    /// above zero. Those who left since an older list are not known, so they count.
    case perQuarter(families: Int)
    /// The newest list already has no more families than the target allows.
    case reached
    /// The target's end has passed, and the newest list has so many families more than it allows.
    case missed(families: Int)
    /// The target is not set in families or as zero, so that it says nothing of a list of families.
    case notOfFamilies
  }

  /// The target; a later one stands beside it and never over it.
  public let target: Target
  /// The day from which families must leave: today, or the day of the newest list when that is
  /// later.
  public let start: CalendarDate
  /// The last day of the target, the end of its year.
  public let end: CalendarDate
  /// What follows from the target.
  public let outcome: Outcome

  /// The indicators of extreme poverty, of which a target can speak of the list.
  static let indicators: Set<String> = [
    "extreme-poverty-rate", "extreme-poor-people", "extreme-poor-families",
  ]

  /// Works out the pace needed.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - families: Families on the newest list.
  ///   - listDate: The day of the newest list.
  ///   - day: The day that counts as today.
  public init(_ target: Target, families: Int, listDate: CalendarDate, on day: CalendarDate) {
    self.target = target
    end = Quarter(year: target.year, number: 4).lastDay
    start = max(listDate, day)
    let days = start.days(to: end)
    guard let allowed = Self.allowedFamilies(target) else {
      outcome = .notOfFamilies
      return
    }
    let tooMany = max(0, families) - allowed
    if tooMany <= 0 {
      outcome = .reached
    } else if end < day || days <= 0 {
      outcome = .missed(families: tooMany)
    } else {
      let exact = Double(tooMany) / Double(days) * Quarter.averageDays
      outcome = .perQuarter(families: Int(exact.rounded(.up)))
    }
  }

  /// Zero is zero in every unit; any other value is comparable only in families.
  private static func allowedFamilies(_ target: Target) -> Int? {
    guard case .indicator(let code) = target.subject, indicators.contains(code) else { return nil }
    switch target.unit {
    case "families", "family": return target.value >= 0 ? Int(exactly: target.value) : nil
    case "percent", "people", "person": return target.value == 0 ? 0 : nil
    default: return nil
    }
  }
}
