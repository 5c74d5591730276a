import TuntasModel

extension CalendarDate {
  /// A day that is written in the source, such as 20231205.
  static func fixed(_ number: Int64) -> CalendarDate {
    guard let day = CalendarDate(number: number) else {
      preconditionFailure("\(number) is no day of the calendar")
    }
    return day
  }

  /// The day a number of days later, or earlier when it is negative.
  func adding(days: Int) -> CalendarDate {
    Self(dayNumber: dayNumber + days)
  }

  // Counting from the first of March puts the leap day at the end of a year.
  private var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let place = (month + 9) % 12
    let era = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
    return era + (place * 306 + 5) / 10 + day - 1
  }

  private init(dayNumber: Int) {
    var shifted = (dayNumber * 10_000 + 14_780) / 3_652_425
    var rest = dayNumber - Self.daysBefore(shifted)
    if rest < 0 {
      shifted -= 1
      rest = dayNumber - Self.daysBefore(shifted)
    }
    let place = (rest * 100 + 52) / 3060
    let month = (place + 2) % 12 + 1
    let year = shifted + (place + 2) / 12
    self = .fixed(Int64(year * 10_000 + month * 100 + rest - (place * 306 + 5) / 10 + 1))
  }

  private static func daysBefore(_ year: Int) -> Int {
    year * 365 + year / 4 - year / 100 + year / 400
  }
}
