/// A letter that a workbook writes as `_x000D_`, because XML could not hold it.
struct EscapedLetter {
  /// How many bytes it takes.
  static let length = 7
  /// The letter, as a unit of UTF-16.
  let unit: UInt16

  /// Reads the letter that begins at a place; `nil` when no escape begins there.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard place + Self.length <= bytes.count, bytes[place] == UInt8(ascii: "_"),
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_"),
      let unit = HexDigit.unit(of: bytes[(place + 2)..<(place + 6)])
    else { return nil }
    self.unit = unit
  }
}
