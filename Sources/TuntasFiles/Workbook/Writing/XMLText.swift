/// Text on its way into the XML of a workbook.
///
/// Pictures and pages have an escaper of their own in the terminal kit. This one stands apart, since files
/// know nothing of terminals, works on bytes, as millions of cells go through it, and must hand back every
/// text as it was: what XML cannot hold at all is written as workbooks do.
enum XMLText {
  /// Appends a text so that it is read back as it is.
  ///
  /// What XML cannot hold is written as `_x001F_`; a text that looks like that has its first `_` written
  /// so.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var place = 0
      while place < utf8.count {
        place += append(utf8, at: place, to: &bytes)
      }
    }
  }

  /// Appends the letter at a place and tells how many bytes it took.
  private static func append(
    _ utf8: UnsafeBufferPointer<UInt8>,
    at place: Int,
    to bytes: inout [UInt8]
  ) -> Int {
    let byte = utf8[place]
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case 9, 10: bytes.append(byte)
    case 0..<32: bytes += escape(byte).utf8
    case UInt8(ascii: "_") where EscapedLetter(utf8, at: place) != nil: bytes += "_x005F_".utf8
    case 0xEF where isNoncharacter(utf8, at: place):
      bytes += (utf8[place + 2] == 0xBE ? "_xFFFE_" : "_xFFFF_").utf8
      return 3
    default: bytes.append(byte)
    }
    return 1
  }

  /// The two characters that XML forbids beside the control ones, U+FFFE and U+FFFF.
  private static func isNoncharacter(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + 2 < utf8.count && utf8[place + 1] == 0xBF && utf8[place + 2] >= 0xBE
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
  }
}
