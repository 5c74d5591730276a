public import TerminalKit

/// A value to draw, together with the text that prints it.
///
/// The form of a number is the reader's (`3,961` or `3.961`), so the text comes from the caller; of a
/// value that is not known it is the word for that (`no figure`).
public struct PrintedValue: Hashable, Sendable {
  /// The value, always finite; `nil` when it is not known.
  public let value: Double?
  /// The value in the reader's form, or the word that stands for a missing one.
  public let text: SafeText

  /// Creates a value.
  ///
  /// - Parameters:
  ///   - value: The value; one that is not finite counts as not known.
  ///   - text: The text that prints it.
  public init(_ value: Double?, _ text: SafeText) {
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    self.text = text
  }
}

extension PrintedValue {
  /// The value when it is above nothing; otherwise 0.
  var aboveZero: Double { max(value ?? 0, 0) }
}
