/// The text of a cell on its way into a line of comma-separated text.
enum CellText {
  /// Appends a text as one cell, in quotes where it needs them.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard needsWork(text) else {
      bytes.append(contentsOf: text)
      return
    }
    let plain = unescaped(text)
    let quote = UInt8(ascii: "\"")
    guard plain.contains(where: CSVWriter.needsQuotes) else {
      bytes.append(contentsOf: plain)
      return
    }
    bytes.append(quote)
    for byte in plain {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Tells whether a text cannot stand as it is; few cannot.
  private static func needsWork(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in text {
      let isEscape = byte == UInt8(ascii: "x") && last == UInt8(ascii: "_")
      if byte < 32 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || isEscape {
        return true
      }
      last = byte
    }
    return false
  }

  /// The text with its escaped letters as they are.
  private static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      if let letter = EscapedLetter(text, at: place) {
        place += EscapedLetter.length
        append(letter, behind: text, &place, to: &plain)
      } else {
        plain.append(text[place])
        place += 1
      }
    }
    return plain
  }

  /// Appends an escaped letter, and the second half of a pair with it.
  private static func append(
    _ letter: EscapedLetter,
    behind text: UnsafeBufferPointer<UInt8>,
    _ place: inout Int,
    to plain: inout [UInt8]
  ) {
    var units = [letter.unit]
    if UTF16.isLeadSurrogate(letter.unit), let second = EscapedLetter(text, at: place) {
      units.append(second.unit)
      place += EscapedLetter.length
    }
    plain.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
  }
}
