/// A letter that a workbook writes as `_x000D_`, because XML could not hold it.
struct EscapedLetter {
  /// How many bytes it takes.
  static let length = 7
  /// The letter, as a unit of UTF-16.
  let unit: UInt16

  /// Reads the letter that begins at a place; none when there is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard place + Self.length <= bytes.count, bytes[place] == UInt8(ascii: "_"),
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(place + 2)..<(place + 6)] {
      guard let digit = Self.digit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    self.unit = unit
  }

  private static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
