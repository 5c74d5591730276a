package import TerminalKit

/// A value of a column and how many rows have it.
package struct ValueCount: Hashable, Sendable {
  /// The value, which a filter asks for.
  package var value: TableValue
  /// What it is called in the language of the screen.
  package var label: SafeText
  /// How many rows have it, at least 1.
  package var count: Int

  /// Counts a value.
  package init(value: TableValue, label: SafeText, count: Int) {
    (self.value, self.label, self.count) = (value, label, count)
  }
}
