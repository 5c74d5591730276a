/// A day of the common calendar.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes a day from a number such as 20231205; `nil` when it is no day.
  public init?(number: Int64) {
    self.init(
      year: Int(number / 10_000),
      month: Int(number / 100 % 100),
      day: Int(number % 100)
    )
  }

  /// The day as one number that sorts, for example 20231205.
  public var number: Int64 {
    Int64(year * 10_000 + month * 100 + day)
  }

  /// The quarter that the day lies in.
  public var quarter: Quarter {
    Quarter(year: year, number: (month - 1) / 3 + 1)
  }

  /// Whole months from this day to a later one; negative when that one is earlier.
  public func months(to later: CalendarDate) -> Int {
    let months = (later.year - year) * 12 + later.month - month
    return later.day < day && later != later.endOfMonth ? months - 1 : months
  }

  /// Whole years from this day to a later one, as ages are counted.
  public func years(to later: CalendarDate) -> Int {
    let hasPassed = (later.month, later.day) >= (month, day)
    return later.year - year - (hasPassed ? 0 : 1)
  }

  private var endOfMonth: CalendarDate? {
    CalendarDate(year: year, month: month, day: Self.days(inMonth: month, of: year))
  }

  /// The number of days in a month, leap years counted.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads `2023-12-05`; `nil` for anything else.
  public init?(_ text: String) {
    self.init(utf8: text.utf8)
  }

  /// Reads `2023-12-05` from bytes.
  public init?(utf8 bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var number: Int64 = 0
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte >= 48, byte <= 57 else { return nil }
      number = number * 10 + Int64(byte - 48)
    }
    self.init(number: number)
  }

  /// Reads `2023-12-05` from bytes in place; millions of rows come this way, so it is not generic for
  /// its callers.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(utf8: bytes[...])
  }

  /// The day in ISO form.
  public var description: String {
    let parts = [(year, 4), (month, 2), (day, 2)]
    return parts.map { String($0.0).leftPadded(with: "0", to: $0.1) }.joined(separator: "-")
  }
}

extension CalendarDate: Comparable {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}
