/// Numbers that are names (NIK, card, id of a family) as they come out of spreadsheets.
enum AgencySerial {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The digits of a number that has apostrophes, blanks, dots or hyphens about it; `nil` when it
  /// holds anything else, or nothing has to be taken off.
  ///
  /// - Parameter bytes: The cell, not empty.
  /// - Returns: The digits alone.
  static func digits(_ bytes: Bytes) -> [UInt8]? {
    guard bytes.count <= 48 else { return nil }
    let rest = withoutZeroDecimal(withoutApostrophe(bytes))
    let digits = rest.filter { $0 &- 48 < 10 }
    guard !digits.isEmpty, digits.count < bytes.count else { return nil }
    guard rest.allSatisfy({ $0 &- 48 < 10 || isFiller($0) }) else { return nil }
    return digits
  }

  /// Reads the sixteen digits of a NIK.
  static func nik(_ bytes: Bytes) -> Int64? {
    guard let digits = digits(bytes) else { return nil }
    return digits.withUnsafeBufferPointer { NumberParsing.nik($0) }
  }

  /// What follows the apostrophe by which a spreadsheet is told to leave a number alone.
  static func withoutApostrophe(_ bytes: Bytes) -> Slice<Bytes> {
    if bytes.first == UInt8(ascii: "'") || bytes.first == UInt8(ascii: "`") {
      return bytes.dropFirst()
    }
    // The curly one has three bytes.
    let isCurly = bytes.starts(with: [0xE2, 0x80, 0x98]) || bytes.starts(with: [0xE2, 0x80, 0x99])
    return isCurly ? bytes.dropFirst(3) : bytes[...]
  }

  /// A program that took the number for one wrote `.0` behind it.
  private static func withoutZeroDecimal(_ bytes: Slice<Bytes>) -> Slice<Bytes> {
    let end = bytes.suffix(2)
    guard bytes.count > 10, end.elementsEqual(".0".utf8) || end.elementsEqual(",0".utf8),
      bytes.dropLast(2).allSatisfy({ $0 &- 48 < 10 })
    else { return bytes }
    return bytes.dropLast(2)
  }

  private static func isFiller(_ byte: UInt8) -> Bool {
    byte == 32 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
