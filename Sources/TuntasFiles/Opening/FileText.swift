import TuntasModel

/// The text of a file, ready to be cut into lines that end with LF.
enum FileText {
  /// Puts bytes right that no line ends in: lines that end with CR alone, and UTF-16.
  ///
  /// - Parameter bytes: The bytes of a file; handed back as they are when nothing has to be done.
  /// - Returns: The bytes as UTF-8 or Windows-1252.
  static func readable(_ bytes: SourceBytes) -> SourceBytes {
    let buffer = bytes.buffer
    if let text = UTF16Text(buffer) { return readable(SourceBytes(text.utf8(of: buffer))) }
    let newline = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    let start = buffer.prefix(FileLook.size)
    guard start.contains(carriageReturn), !start.contains(newline) else { return bytes }
    return SourceBytes(buffer.map { $0 == carriageReturn ? newline : $0 })
  }
}
