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
    guard let day = CalendarDate(dayNumber: dayNumber + days) else {
      preconditionFailure("\(days) days from \(self) is outside the years 1 to 9999")
    }
    return day
  }
}
