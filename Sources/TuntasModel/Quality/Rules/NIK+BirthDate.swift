extension NIK {
  /// The day of the month that the number tells, 40 taken off for women; 0 to 59, so no day at
  /// times.
  public var birthDay: Int {
    let digits = dayDigits
    return digits > 40 ? digits - 40 : digits
  }

  /// The month that the number tells, 0 to 99.
  public var birthMonth: Int { Int(number / 1_000_000 % 100) }

  /// The year of the century that the number tells, 0 to 99.
  public var birthYear: Int { Int(number / 10_000 % 100) }

  /// Tells whether some century has the day that the number tells.
  public var tellsSomeDay: Bool {
    guard (1...12).contains(birthMonth) else { return false }
    // 2000 was a leap year, so every 29 February that there may have been counts.
    return (1...CalendarDate.days(inMonth: birthMonth, of: 2_000 + birthYear)).contains(birthDay)
  }

  /// Tells whether the number tells a day, of whatever century.
  public func tells(_ date: CalendarDate) -> Bool {
    birthDay == date.day && birthMonth == date.month && birthYear == date.year % 100
  }

  private var dayDigits: Int { Int(number / 100_000_000 % 100) }
}
