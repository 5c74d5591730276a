/// Tells what had been published on a day; what tells no day counts.
public struct KnownOnDay: Sendable {
  private let day: CalendarDate?
  private let published: [String: Period]

  /// Begins with a day.
  ///
  /// - Parameters:
  ///   - day: The day; `nil` when everything counts.
  ///   - published: When sources were published, by their ids.
  public init(_ day: CalendarDate?, published: [String: Period]) {
    self.day = day
    self.published = published
  }

  /// Tells whether a target had been set.
  public func contains(_ target: Target) -> Bool {
    holds(target.knownSince(published[target.source]))
  }

  /// Tells whether a figure had been published.
  public func contains(_ indicator: Indicator) -> Bool {
    holds(indicator.knownSince(published[indicator.source]))
  }

  /// Tells whether a poverty line had been published.
  public func contains(_ line: PovertyLine) -> Bool {
    holds(line.knownSince(published[line.source]))
  }

  private func holds(_ since: CalendarDate?) -> Bool {
    guard let day, let since else { return true }
    return since <= day
  }
}
