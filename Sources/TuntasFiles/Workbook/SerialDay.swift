import TuntasModel

/// A day as spreadsheets count it.
///
/// The count of 1900 has a 29 February 1900 that never was (number 60), kept for the sake of files
/// from before Excel; the count of 1904 has none.
enum SerialDay {
  /// From which day a workbook counts.
  enum Epoch: Sendable {
    /// Number 1 is 1 January 1900.
    case from1900
    /// Number 0 is 1 January 1904.
    case from1904
  }

  /// Day 0 of the count of 1900 for every day behind the false one, counted from 1 March of year 0.
  private static let zero1900 = days(toYear: 1899, month: 12, day: 30)
  private static let zero1904 = days(toYear: 1904, month: 1, day: 1)

  /// The number of a day in the count of 1900; `nil` before 1 March 1900, where counts differ.
  static func number(of date: CalendarDate) -> Int? {
    let number = days(toYear: date.year, month: date.month, day: date.day) - zero1900
    return number > 60 ? number : nil
  }

  /// The day of a number; `nil` for the false one and beyond the years 1900 to 9999.
  static func date(of number: Int, epoch: Epoch) -> CalendarDate? {
    switch epoch {
    case .from1904:
      return number >= 0 ? date(days: zero1904 + number) : nil
    case .from1900:
      guard number >= 1, number != 60 else { return nil }
      return date(days: zero1900 + number + (number < 60 ? 1 : 0))
    }
  }

  // Years are counted from March, so that a leap day is the last of its year.

  private static func days(toYear year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? month - 3 : month + 9
    let year = month > 2 ? year : year - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + (shifted * 153 + 2) / 5 + day - 1
  }

  private static func date(days: Int) -> CalendarDate? {
    guard days < 3_660_000 else { return nil }
    let year = (days * 10_000 + 14_780) / 3_652_425
    let guess = days - (year * 365 + year / 4 - year / 100 + year / 400)
    let (start, rest) = guess < 0 ? (year - 1, guess + daysOfYear(year - 1)) : (year, guess)
    let month = (rest * 100 + 52) / 3060
    let isNextYear = month >= 10
    return CalendarDate(
      year: start + (isNextYear ? 1 : 0),
      month: isNextYear ? month - 9 : month + 3,
      day: rest - (month * 306 + 5) / 10 + 1
    )
  }

  /// The days from 1 March of a year to the next.
  private static func daysOfYear(_ year: Int) -> Int {
    days(toYear: year + 1, month: 3, day: 1) - days(toYear: year, month: 3, day: 1)
  }
}
