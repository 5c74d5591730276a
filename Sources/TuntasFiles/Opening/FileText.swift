import TuntasModel

/// The text of a file, ready to be cut into lines that end with LF.
enum FileText {
  /// Puts bytes right that no line ends in: lines that end with CR alone, and UTF-16.
  ///
  /// What has to be put right lies in a file without a name, so that memory does not grow with it.
  ///
  /// - Parameter bytes: The bytes of a file; handed back as they are when nothing has to be done.
  /// - Returns: The bytes as UTF-8 or Windows-1252.
  /// - Throws: ``WorkbookError/noRoom(code:)``.
  static func readable(_ bytes: SourceBytes) throws(WorkbookError) -> SourceBytes {
    let buffer = bytes.buffer
    if let text = UTF16Text(buffer) {
      return try readable(
        written { write throws(PartProblem) in try text.forEachPiece(of: buffer, write) }
      )
    }
    let start = buffer.prefix(FileLook.size)
    guard start.contains(carriageReturn), !start.contains(newline) else { return bytes }
    return try written { write throws(PartProblem) in
      for first in stride(from: 0, to: buffer.count, by: pieceSize) {
        let piece = buffer[first..<min(buffer.count, first + pieceSize)]
        try write(piece.map { $0 == carriageReturn ? newline : $0 })
      }
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let pieceSize = 1 << 18

  private static func written(
    _ body: ((_ piece: [UInt8]) throws(PartProblem) -> Void) throws(PartProblem) -> Void
  ) throws(WorkbookError) -> SourceBytes {
    let text = try TemporaryText(limit: .max)
    do {
      try body { piece throws(PartProblem) in try text.write(piece) }
      return try text.finish()
    } catch {
      throw error.inPart("", of: "")
    }
  }
}
