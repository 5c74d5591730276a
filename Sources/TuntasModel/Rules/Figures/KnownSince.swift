/// Since when something published was known: on an earlier day it was not there yet.
extension Period {
  /// The first day that the period may mean; `nil` when it names no day that exists.
  public var firstDay: CalendarDate? {
    date ?? CalendarDate(year: year, month: month ?? 1, day: 1)
  }
}

/// The instructions of the President on extreme poverty (instruksi presiden).
public enum Instruction {
  /// The days on which they were signed.
  private static let signed = [
    "Inpres 4/2022": CalendarDate(year: 2022, month: 6, day: 8),
    "Inpres 8/2025": CalendarDate(year: 2025, month: 3, day: 27),
  ]

  /// The first day on which a document may have been there: the day it was signed, or the first of
  /// the year that its number names; `nil` when its name tells neither.
  public static func firstDay(of document: String) -> CalendarDate? {
    if let day = signed[document] { return day }
    let number = document.split(separator: " ").last?.split(separator: "/") ?? []
    guard number.count == 2, number[1].utf8.count == 4, let year = Int(number[1]) else {
      return nil
    }
    return CalendarDate(year: year, month: 1, day: 1)
  }
}

extension Target {
  /// The first day on which the target may have been known: that of the document that sets it, which a
  /// source may report much later, or that of the source; `nil` when neither tells a day.
  ///
  /// - Parameter published: When its source was published.
  /// - Returns: The day.
  public func knownSince(_ published: Period?) -> CalendarDate? {
    document.flatMap(Instruction.firstDay) ?? published?.firstDay
  }
}

extension Indicator {
  /// The first day on which the figure may have been known: not before the time that it speaks of
  /// begins, nor before its source was published; `nil` when neither tells a day.
  ///
  /// - Parameter published: When its source was published.
  /// - Returns: The day.
  public func knownSince(_ published: Period?) -> CalendarDate? {
    [period.firstDay, published?.firstDay].compactMap(\.self).max { $0.number < $1.number }
  }
}

extension PovertyLine {
  /// The first day on which the line may have been known: not before it is in force, nor before its
  /// source was published; `nil` when neither tells a day.
  ///
  /// - Parameter published: When its source was published.
  /// - Returns: The day.
  public func knownSince(_ published: Period?) -> CalendarDate? {
    [validFrom.firstDay, published?.firstDay].compactMap(\.self).max { $0.number < $1.number }
  }
}
