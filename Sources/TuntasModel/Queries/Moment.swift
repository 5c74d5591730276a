/// The year and the day that figures are asked for; what is left open the data decides.
public struct MomentQuery: Hashable, Sendable {
  /// The year; the newest with a programme target when left open.
  public var year: Int?
  /// The day that counts as today; the end of the last closed quarter in the data when left open.
  public var asOf: CalendarDate?

  /// Makes a query.
  public init(year: Int? = nil, asOf: CalendarDate? = nil) {
    self.year = year
    self.asOf = asOf
  }
}

/// The year and the day that figures hold for.
public struct Moment: Hashable, Sendable {
  /// The year whose targets and enrolments count.
  public var year: Int
  /// The day that counts as today; never the clock's.
  public var day: CalendarDate
  /// Whether the day lies before the newest in the data: what has a day is then that of the day, what
  /// has none counts with its year, and the members and houses of families are as last recorded.
  public var isEarlier: Bool

  /// Makes a moment.
  public init(year: Int, day: CalendarDate, isEarlier: Bool = false) {
    self.year = year
    self.day = day
    self.isEarlier = isEarlier
  }

  /// The newest quarter that is over.
  public var today: Quarter { Quarter.lastClosed(on: day) }

  /// The quarter of ``year`` whose figures are shown: the newest that is over, or the year's last.
  public var quarter: Quarter {
    if today.year == year { return today }
    return Quarter(year: year, number: today.year > year ? 4 : 1)
  }
}
