import TuntasModel

/// Reads numbers and codes from the bytes of one cell; `nil` stands for "no such value".
enum NumberParsing {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Reads a whole number of up to eighteen digits.
  static func integer(_ bytes: Bytes) -> Int64? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? Bytes(rebasing: bytes.dropFirst()) : bytes
    guard let number = unsigned(digits) else { return nil }
    return isNegative ? -number : number
  }

  /// Reads digits only.
  static func unsigned(_ bytes: Bytes) -> Int64? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var number: Int64 = 0
    for byte in bytes {
      let digit = byte &- 48
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int64(digit)
    }
    return number
  }

  /// Reads a number with or without a decimal point.
  static func real(_ bytes: Bytes) -> Double? {
    if let number = integer(bytes), number.magnitude < 1 << 53 { return Double(number) }
    if let number = shortDecimal(bytes) { return number }
    // The library also takes hexadecimal digits, words such as nan, and what stands in front of a zero
    // byte.
    guard bytes.allSatisfy(isOfDecimal),
      let number = Double(String(decoding: bytes, as: UTF8.self))
    else { return nil }
    return number.isFinite ? number : nil
  }

  private static func isOfDecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || ".-+eE".utf8.contains(byte)
  }

  /// Reads a decimal of few digits exactly: an exact quotient of two exact numbers is rounded once.
  private static func shortDecimal(_ bytes: Bytes) -> Double? {
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")), bytes.count <= 16 else {
      return nil
    }
    let isNegative = bytes.first == UInt8(ascii: "-")
    let whole = Bytes(rebasing: bytes[(isNegative ? 1 : 0)..<point])
    let fraction = Bytes(rebasing: bytes[(point + 1)...])
    guard let before = unsigned(whole), let after = unsigned(fraction) else { return nil }
    let scale = powersOfTen[fraction.count]
    let number = Double(before * Int64(scale) + after) / scale
    return isNegative ? -number : number
  }

  private static let powersOfTen: [Double] = (0...16).map { power in
    (0..<power).reduce(1.0) { product, _ in product * 10 }
  }

  /// Reads a day as one number that sorts.
  static func day(_ bytes: Bytes) -> Int64? {
    CalendarDate(utf8: bytes)?.number
  }

  /// Reads a region's code, with or without dots.
  static func region(_ bytes: Bytes) -> Int64? {
    RegionCode(utf8: bytes)?.number
  }

  /// Reads sixteen digits.
  static func nik(_ bytes: Bytes) -> Int64? {
    guard bytes.count == 16, let number = unsigned(bytes) else { return nil }
    return NIK(number: number)?.number
  }

  /// Tells whether a spreadsheet turned a long number into one such as `3,21601E+15`.
  static func isDamagedNIK(_ bytes: Bytes) -> Bool {
    guard let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") })
    else { return false }
    let mantissa = bytes[..<mark]
    let exponent = bytes[(mark + 1)...].drop { $0 == UInt8(ascii: "+") }
    guard !mantissa.isEmpty, !exponent.isEmpty else { return false }
    let isMantissa = mantissa.allSatisfy {
      isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return isMantissa && exponent.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}
