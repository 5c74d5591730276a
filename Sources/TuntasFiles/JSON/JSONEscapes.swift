/// What `\` begins in a text of JSON.
enum JSONEscapes {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The text that is meant; `nil` when JSON has no such escape, or it is half of a letter.
  static func text(of bytes: Bytes) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\\") else {
        text.append(bytes[place])
        place += 1
        continue
      }
      guard place + 1 < bytes.count else { return nil }
      if let letter = letter(behind: bytes[place + 1]) {
        text.append(letter)
        place += 2
      } else {
        guard let scalar = scalar(bytes, at: &place) else { return nil }
        text.append(contentsOf: Character(scalar).utf8)
      }
    }
    return text
  }

  private static func letter(behind byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    default: nil
    }
  }

  /// Reads `\u00e9`, or two of them that are one letter.
  private static func scalar(_ bytes: Bytes, at place: inout Int) -> Unicode.Scalar? {
    guard let first = unit(bytes, at: &place) else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard let second = unit(bytes, at: &place), UTF16.isTrailSurrogate(second) else { return nil }
    return String(decoding: [first, second], as: UTF16.self).unicodeScalars.first
  }

  private static func unit(_ bytes: Bytes, at place: inout Int) -> UInt16? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u"),
      let unit = HexDigit.unit(of: bytes[(place + 2)..<(place + 6)])
    else { return nil }
    place += 6
    return unit
  }
}
