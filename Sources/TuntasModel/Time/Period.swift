/// The time that a published figure speaks of, as exact as its source: a year, a month, a day, or
/// two years of which the source does not say which.
public struct Period: Hashable, Sendable, LosslessStringConvertible {
  /// The period as written: `2023`, `2025-03`, `2023-12-05`, `2003/2005`.
  public let description: String

  /// Reads a period; `nil` when it does not begin with a year of four digits.
  public init?(_ text: String) {
    let digits = text.utf8.prefix { (48...57).contains($0) }
    guard digits.count == 4, let year = Int(text.prefix(4)), year > 0 else { return nil }
    description = text
  }

  /// The first year named.
  public var year: Int {
    Int(description.prefix(4)) ?? 0
  }

  /// The month, when the period is as exact as that.
  public var month: Int? {
    let parts = description.split(separator: "-")
    guard parts.count >= 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    return month
  }

  /// The day, when the period is as exact as that.
  public var date: CalendarDate? {
    CalendarDate(description)
  }

  /// Tells whether the source leaves open which of two years it means.
  public var isAmbiguous: Bool {
    description.contains("/")
  }
}

extension Period: Comparable {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.description < right.description
  }
}
