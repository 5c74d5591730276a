/// A value as a file gave it: known, unknown, or there but unreadable.
///
/// *Unknown* is never "no", and what could not be read is kept as it came, so that someone can
/// repair it.
public enum Recorded<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  case known(Value)
  /// Nobody has recorded it.
  case unknown
  /// Something was recorded that is no such value; the text as it came.
  case unreadable(String)

  /// The value when it is known.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Turns a known value into another one and leaves the rest as it is.
  public func map<Other>(_ transform: (Value) -> Other) -> Recorded<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .unknown: .unknown
    case .unreadable(let text): .unreadable(text)
    }
  }
}
