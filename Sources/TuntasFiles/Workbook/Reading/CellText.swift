/// The text of a cell on its way into a line of comma-separated text.
enum CellText {
  /// Appends a text as one cell: in quotes where it needs them, and on one line.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard needsWork(text) else {
      bytes.append(contentsOf: text)
      return
    }
    let plain = flattened(text)
    let quote = UInt8(ascii: "\"")
    guard plain.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") }) else {
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

  /// The text with its escaped letters as they are and a blank for each line break.
  private static func flattened(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
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
    return onOneLine(plain)
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

  private static func onOneLine(_ text: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    guard text.contains(where: { $0 == newline || $0 == carriageReturn }) else { return text }
    var line: [UInt8] = []
    for (place, byte) in text.enumerated() {
      switch byte {
      case carriageReturn where place + 1 < text.count && text[place + 1] == newline: continue
      case carriageReturn, newline: line.append(UInt8(ascii: " "))
      default: line.append(byte)
      }
    }
    return line
  }
}
