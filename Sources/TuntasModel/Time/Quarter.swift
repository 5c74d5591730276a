/// A quarter of a year (triwulan), the step in which agencies report.
public struct Quarter: Hashable, Comparable, Sendable {
  /// The year.
  public let year: Int
  /// The number in the year, 1 to 4.
  public let number: Int

  /// Makes a quarter; a number outside 1 to 4 is drawn to the nearer end.
  public init(year: Int, number: Int) {
    self.year = year
    self.number = min(max(number, 1), 4)
  }

  /// The first month, 1, 4, 7 or 10.
  public var firstMonth: Int { number * 3 - 2 }

  /// The last month, 3, 6, 9 or 12.
  public var lastMonth: Int { number * 3 }

  /// The last day.
  public var lastDay: CalendarDate {
    let day = CalendarDate.days(inMonth: lastMonth, of: year)
    return CalendarDate(year: year, month: lastMonth, day: day) ?? Self.earliestDay
  }

  /// The share of the year that has passed at the end of the quarter.
  public var shareOfYear: Double { Double(number) / 4 }

  /// The newest quarter that is over on a day; the day that ends a quarter counts as over.
  public static func lastClosed(on day: CalendarDate) -> Quarter {
    let quarter = day.quarter
    return day == quarter.lastDay ? quarter : quarter.previous
  }

  /// The quarter before.
  public var previous: Quarter {
    number == 1
      ? Quarter(year: year - 1, number: 4) : Quarter(year: year, number: number - 1)
  }

  /// The quarter behind.
  public var next: Quarter {
    number == 4
      ? Quarter(year: year + 1, number: 1) : Quarter(year: year, number: number + 1)
  }

  /// The four quarters of a year.
  public static func all(of year: Int) -> [Quarter] {
    (1...4).map { Quarter(year: year, number: $0) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  private static let earliestDay: CalendarDate = {
    guard let day = CalendarDate(year: 1, month: 1, day: 1) else {
      preconditionFailure("the calendar begins on the first day of the year 1")
    }
    return day
  }()
}
