package import TuntasModel

/// What the header tells of the data on a screen.
package struct ScreenFacts: Hashable, Sendable {
  /// The day for which it holds, never the day of the clock.
  var day: CalendarDate
  /// Whether `day` is the date of a list, not the day that counts as today; the header then says
  /// so.
  var isListDate = false
  /// Whether any of it is sample data.
  package var isSynthetic: Bool

  /// Tells the day of the data and whether any of it is sample data.
  package init(day: CalendarDate, isListDate: Bool = false, isSynthetic: Bool) {
    (self.day, self.isListDate, self.isSynthetic) = (day, isListDate, isSynthetic)
  }
}
