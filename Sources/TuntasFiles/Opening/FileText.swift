import TuntasModel

/// The text of a file, ready to be cut into lines that end with LF.
enum FileText {
  /// Puts bytes right that no line ends in: lines that end with CR alone, and UTF-16.
  ///
  /// - Parameter bytes: The bytes of a file; handed back as they are when nothing has to be done.
  /// - Returns: The bytes as UTF-8 or Windows-1252.
  static func readable(_ bytes: SourceBytes) -> SourceBytes {
    let buffer = bytes.buffer
    if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
      return readable(SourceBytes(utf8(ofUTF16: buffer)))
    }
    let newline = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    let start = buffer.prefix(FileLook.size)
    guard start.contains(carriageReturn), !start.contains(newline) else { return bytes }
    return SourceBytes(buffer.map { $0 == carriageReturn ? newline : $0 })
  }

  /// What a spreadsheet saves as Unicode text.
  private static func utf8(ofUTF16 bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let isBig = bytes[0] == 0xFE
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBig ? first << 8 | second : second << 8 | first)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
