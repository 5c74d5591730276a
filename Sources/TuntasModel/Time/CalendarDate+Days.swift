extension CalendarDate {
  /// Days since 1 January of the year 1, which is 0.
  public var dayNumber: Int {
    let months = (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) }
    return Self.daysBefore(year: year) + months + day - 1
  }

  /// Takes the day of a number; `nil` outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (0..<Self.daysBefore(year: 10_000)).contains(dayNumber) else { return nil }
    var year = dayNumber * 400 / 146_097 + 1
    while Self.daysBefore(year: year) > dayNumber { year -= 1 }
    while Self.daysBefore(year: year + 1) <= dayNumber { year += 1 }
    var rest = dayNumber - Self.daysBefore(year: year)
    var month = 1
    while rest >= Self.days(inMonth: month, of: year) {
      rest -= Self.days(inMonth: month, of: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  /// Days from this day to a later one; negative when that one is earlier.
  func days(to later: CalendarDate) -> Int {
    later.dayNumber - dayNumber
  }

  /// Leap years fall on every fourth year but three in four hundred years.
  private static func daysBefore(year: Int) -> Int {
    let whole = year - 1
    return whole * 365 + whole / 4 - whole / 100 + whole / 400
  }
}

extension Quarter {
  /// The days of a quarter on average: a fourth of a year of 365.25 days.
  static let averageDays = 91.3125
}
