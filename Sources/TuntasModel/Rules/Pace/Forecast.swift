/// When the list would be empty if families went on leaving as they did.
///
/// It promises nothing: it extends what was counted. The band is no margin of error. It runs from
/// the fastest to the slowest interval between two lists that was seen, and a screen has to say so.
public struct Forecast: Hashable, Sendable {
  /// The pace that it extends.
  public let pace: Pace
  /// Families on the newest list.
  public let families: Int
  /// The day of the newest list, from which it runs.
  public let from: CalendarDate
  /// The day at the pace over all lists.
  public let expected: CalendarDate
  /// The day at the fastest interval seen.
  public let earliest: CalendarDate
  /// The day at the slowest interval seen; `nil` when that interval made no progress.
  public let latest: CalendarDate?

  init?(_ pace: Pace, families: Int) {
    let from = pace.newest.flow.to.date
    func day(after net: Int, in days: Int) -> CalendarDate? {
      Self.day(families: families, net: net, in: days, from: from)
    }
    let (slowest, fastest) = (pace.slowest, pace.fastest)
    guard let expected = day(after: pace.net, in: pace.days),
      let earliest = day(after: fastest.net, in: fastest.days)
    else { return nil }
    self.pace = pace
    self.families = families
    self.from = from
    self.expected = expected
    self.earliest = earliest
    latest = day(after: slowest.net, in: slowest.days)
  }

  /// Tells whether the day has passed without a list that shows it, so that a newer list is needed.
  public func isOverdue(on day: CalendarDate) -> Bool { expected < day }

  /// The first day on which no family is left; a part of a day counts as a whole one.
  private static func day(
    families: Int,
    net: Int,
    in days: Int,
    from: CalendarDate
  ) -> CalendarDate? {
    guard net > 0 else { return nil }
    let needed = (Double(families) * Double(days) / Double(net)).rounded(.up)
    guard needed < 1e7 else { return nil }
    return CalendarDate(dayNumber: from.dayNumber + Int(needed))
  }
}
