/// A digit of a number to the base sixteen.
enum HexDigit {
  /// What a digit is worth, in capitals or not; `nil` for anything else.
  static func value(of byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }

  /// What four digits are worth together, as a unit of UTF-16; `nil` when one of them is no digit.
  static func unit(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16? {
    var unit: UInt16 = 0
    for byte in digits {
      guard let digit = value(of: byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}
