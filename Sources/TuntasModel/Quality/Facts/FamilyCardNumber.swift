/// The number of a family card document (nomor KK), 16 digits.
///
/// It changes when the family moves, when its head dies, on divorce and when the family splits, so
/// it is no key. Of its parts nothing is checked but the length.
public struct FamilyCardNumber: Hashable, Sendable {
  /// The sixteen digits as a number.
  public let number: Int64

  /// Takes sixteen digits as a number; `nil` when there are fewer or more.
  public init?(number: Int64) {
    guard (1_000_000_000_000_000...9_999_999_999_999_999).contains(number) else { return nil }
    self.number = number
  }

  /// Reads sixteen digits, with blanks, dots, hyphens or the apostrophe of a spreadsheet among
  /// them; `nil` for anything else.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var number: Int64 = 0
    var digits = 0
    for byte in bytes {
      if Self.isSeparator(byte) { continue }
      guard byte >= 48, byte <= 57, digits < 16 else { return nil }
      number = number * 10 + Int64(byte - 48)
      digits += 1
    }
    self.init(number: number)
  }

  /// Reads sixteen digits from a text as ``init(utf8:)`` does.
  public init?(_ text: String) {
    var text = text
    guard let number = text.withUTF8({ Self(utf8: $0) }) else { return nil }
    self = number
  }

  /// The digits.
  public var description: String { String(number) }

  /// Reads what a file gave: nothing is unknown, anything but sixteen digits is kept as it came.
  public static func recorded(_ text: String?) -> Recorded<FamilyCardNumber> {
    guard let text, !text.isEmpty else { return .unknown }
    return Self(text).map { .known($0) } ?? .unreadable(text)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "'")
  }
}
