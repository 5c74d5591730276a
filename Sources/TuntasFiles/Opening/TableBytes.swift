import TuntasModel

/// Tells text that may be a table from other bytes: pictures, PDF, archives, pages of the web.
enum TableBytes {
  /// Tells whether bytes may be the text of a table.
  static func areLikely(_ bytes: SourceBytes) -> Bool {
    let start = bytes.buffer.prefix(FileLook.size)
    guard !marks.contains(where: start.starts), !isMarkup(start) else { return false }
    let controls = start.count(where: isControl)
    return !start.contains(0) && controls * mostControls <= start.count
  }

  /// Of so many bytes one may be a control character that a slip of a program left in a text.
  private static let mostControls = 100

  /// What PDF and rich text begin with; other kinds give themselves away by their bytes.
  private static let marks = ["%PDF-", "{\\rtf"].map { Array($0.utf8) }

  /// Tells whether a text begins with a tag, as a page does that a browser saved under another name.
  private static func isMarkup(_ start: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = start.drop { $0 <= UInt8(ascii: " ") || $0 >= 0x80 }
    guard text.first == UInt8(ascii: "<"), let next = text.dropFirst().first else { return false }
    let letter = next & 0xDF
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
      || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 9 || (14..<32).contains(byte) || byte == 127
  }
}
