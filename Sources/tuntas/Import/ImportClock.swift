import Glibc
import TuntasModel

/// Who imports, and when: the only place of an import that looks at the clock.
enum ImportClock {
  /// This moment, as ISO 8601 writes it, `2025-09-30T14:05:09+0700`.
  static var now: String { text(of: Int64(time(nil))) }

  /// A moment in seconds since 1970, as ISO 8601 writes it where the program runs.
  static func text(of moment: Int64) -> String {
    var seconds = time_t(moment)
    var parts = tm()
    localtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 40)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
    return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// This day, where the program runs.
  static var today: CalendarDate { day(of: Int64(time(nil))) }

  /// The day of a moment in seconds since 1970, where the program runs.
  static func day(of moment: Int64) -> CalendarDate {
    var seconds = time_t(moment)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("the system's clock gives days of the calendar")
    }
    return date
  }

  /// The name under which the user is logged in; the number where there is no name.
  static var user: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return String(getuid())
    }
    return String(cString: name)
  }
}
