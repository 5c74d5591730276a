import GRDB
import TuntasModel

/// Tells what had been published on the day asked for; what tells no day counts.
///
/// A figure is known from the day that `knownSince` of the model works out from the figure's own
/// period and the date of its source. Without a day asked for everything is known, and no source is
/// read.
struct KnownOnDay {
  private let day: CalendarDate?
  /// When each source was published, by its id; empty when no day was asked for.
  private let published: [String: Period]

  /// Reads the dates of all sources in one statement, when a day was asked for.
  init(_ reader: RegistryReader) throws {
    day = reader.lastDay
    guard day != nil else {
      published = [:]
      return
    }
    let rows = try reader.rows("SELECT id, date FROM source WHERE date IS NOT NULL")
    published = try rows.reduce(into: [:]) { $0[try $1.get("id")] = Period(try $1.text("date")) }
  }

  /// Tells whether a target had been set.
  func contains(_ target: Target) -> Bool { holds(target.knownSince(published[target.source])) }

  /// Tells whether a figure had been published.
  func contains(_ indicator: Indicator) -> Bool {
    holds(indicator.knownSince(published[indicator.source]))
  }

  /// Tells whether a poverty line had been published.
  func contains(_ line: PovertyLine) -> Bool { holds(line.knownSince(published[line.source])) }

  /// Whether a day that may be unknown lies not behind the one asked for.
  private func holds(_ since: CalendarDate?) -> Bool {
    guard let day, let since else { return true }
    return since <= day
  }
}
