import TuntasModel

/// The texts of cells: most stand in the file as they are, the rest are put right in bytes of their
/// own.
struct CellTexts {
  private let bytes: SourceBytes
  private let buffer: UnsafeBufferPointer<UInt8>
  private var ownBytes: [UInt8] = []
  /// Whether a cell that is no UTF-8 was met since this was last set to false.
  var hasMetOtherBytes = false

  /// Begins with the bytes of a file.
  init(_ bytes: SourceBytes) {
    self.bytes = bytes
    buffer = bytes.buffer
  }

  /// Tells whether no cell of a row holds anything.
  func areBlank(_ cells: [CSVField]) -> Bool {
    cells.allSatisfy { cell in
      buffer[cell.start..<cell.start + cell.count].allSatisfy(Self.isBlank)
    }
  }

  /// Where the text of a cell stands, as valid UTF-8 and without its quotes.
  ///
  /// A cell that is no UTF-8 is taken for Windows-1252.
  mutating func range(of cell: CSVField) -> TextRange {
    let place = cell.start..<cell.start + cell.count
    if cell.needsUnquoting { return keep(Self.unquoted(buffer[place])) }
    var combined: UInt8 = 0
    for index in place { combined |= buffer[index] }
    guard combined >= 0x80, !Self.isUTF8(buffer[place]) else {
      return TextRange(start: cell.start, count: cell.count)
    }
    return keep(Array(buffer[place]))
  }

  /// Where the text of a cell stands, without blanks at its ends.
  mutating func content(of cell: CSVField) -> TextRange {
    // In two steps: the text may be put into the bytes of its own first.
    let range = range(of: cell)
    return trimmed(range)
  }

  /// Keeps bytes that do not stand in the file, and tells where.
  mutating func keep(_ bytes: [UInt8]) -> TextRange {
    let start = buffer.count + ownBytes.count
    let count = ownBytes.count
    if bytes.withUnsafeBufferPointer({ Self.isUTF8($0[...]) }) {
      ownBytes.append(contentsOf: bytes)
    } else {
      hasMetOtherBytes = true
      ownBytes.append(contentsOf: Windows1252.utf8(bytes))
    }
    return TextRange(start: start, count: ownBytes.count - count)
  }

  /// The text of bytes of the file, as valid UTF-8.
  func utf8(of range: TextRange) -> [UInt8] {
    let bytes = buffer[range.start..<range.start + range.count]
    return Self.isUTF8(bytes) ? Array(bytes) : Windows1252.utf8(bytes)
  }

  /// The text without blanks at its ends, and without the apostrophe that tells a spreadsheet to
  /// leave it alone.
  func trimmed(_ range: TextRange) -> TextRange {
    withBytes(of: range) { bytes in
      var first = 0
      var last = bytes.count
      while first < last, Self.isBlank(bytes[first]) { first += 1 }
      while last > first, Self.isBlank(bytes[last - 1]) { last -= 1 }
      if SpreadsheetText.isGuarded(UnsafeBufferPointer(rebasing: bytes[first..<last])) {
        first += 1
      }
      return TextRange(start: range.start + first, count: last - first)
    }
  }

  /// Tells whether a text that is not empty shows nothing: blanks of other scripts, invisible letters.
  func looksBlank(_ range: TextRange) -> Bool {
    withBytes(of: range) { bytes in
      guard let first = bytes.first, first >= 0x80 else { return false }
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.looksBlank)
    }
  }

  /// Lends the bytes of a text.
  func withBytes<Result>(
    of range: TextRange,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard range.count > 0 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    guard range.start >= buffer.count else {
      return body(UnsafeBufferPointer(rebasing: buffer[range.start..<range.start + range.count]))
    }
    let start = range.start - buffer.count
    return ownBytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<start + range.count]))
    }
  }

  /// The text of a cell, for a rejection.
  mutating func text(of cell: CSVField) -> String {
    let (before, hadOther) = (ownBytes.count, hasMetOtherBytes)
    defer {
      ownBytes.removeLast(ownBytes.count - before)
      hasMetOtherBytes = hadOther
    }
    let range = range(of: cell)
    return withBytes(of: range) { String(decoding: $0, as: UTF8.self) }
  }

  /// Hands over the bytes that do not stand in the file.
  mutating func takeOwnBytes() -> [UInt8] {
    defer { ownBytes = [] }
    return ownBytes
  }

  /// Takes the quotes off: doubled ones become one, and what stands behind the closing one stays.
  private static func unquoted(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var result: [UInt8] = []
    var isInside = true
    var rest = bytes.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == quote, isInside else {
        result.append(byte)
        continue
      }
      if rest.first == quote {
        result.append(quote)
        rest.removeFirst()
      } else {
        isInside = false
      }
    }
    return result
  }

  private static func isUTF8(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }
}

extension CellTexts {
  /// Where the digits of a number that is a name stand, without what a spreadsheet put about them.
  ///
  /// Only a number of sixteen digits loses blanks and dots inside; any other its apostrophe alone.
  mutating func serial(_ range: TextRange) -> TextRange {
    let cleaned: [UInt8]? = withBytes(of: range) { bytes in
      guard let digits = AgencySerial.digits(bytes) else { return nil }
      return digits.count == 16 ? digits : nil
    }
    if let cleaned { return keep(cleaned) }
    let rest = withBytes(of: range) { AgencySerial.withoutApostrophe($0).count }
    return trimmed(TextRange(start: range.start + range.count - rest, count: rest))
  }
}
