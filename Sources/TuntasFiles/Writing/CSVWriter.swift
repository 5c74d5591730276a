/// Writes rows as RFC 4180 text: commas, doubled quotes, UTF-8, and LF at the end of a line.
///
/// Rows of values go through ``RowOutput``; this is how they, and lines of JSON on their way to a reader,
/// become text.
struct CSVWriter {
  private var pieces: Pieces
  private var isFirstCell = true
  private static let quote = UInt8(ascii: "\"")

  /// Makes a writer.
  ///
  /// - Parameter send: Takes each piece of the text.
  init(send: @escaping ([UInt8]) throws -> Void) {
    pieces = Pieces(send: send)
  }

  /// Writes one row; a missing cell is written empty.
  ///
  /// - Parameter cells: The cells as they shall be read back.
  /// - Throws: What the receiver of the pieces throws.
  mutating func write(_ cells: some Sequence<String?>) throws {
    for cell in cells {
      beginCell()
      if var cell { cell.withUTF8 { append($0) } }
    }
    try endRow()
  }

  /// Sends what is still held back; to be called after the last row.
  ///
  /// - Throws: What the receiver of the pieces throws.
  mutating func flush() throws { try pieces.flush() }
}

// MARK: - Cell by cell

extension CSVWriter {
  /// Begins the next cell of a row.
  mutating func beginCell() {
    if !isFirstCell { pieces.bytes.append(UInt8(ascii: ",")) }
    isFirstCell = false
  }

  /// Adds text to the cell, in quotes where it needs them.
  ///
  /// - Parameters:
  ///   - text: All of the cell's text.
  ///   - isGuarded: Whether an apostrophe goes in front.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isGuarded: Bool = false) {
    let needsQuotes = text.contains(where: Self.needsQuotes)
    if needsQuotes { pieces.bytes.append(Self.quote) }
    if isGuarded { pieces.bytes.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in text {
        if byte == Self.quote { pieces.bytes.append(Self.quote) }
        pieces.bytes.append(byte)
      }
      pieces.bytes.append(Self.quote)
    } else {
      pieces.bytes.append(contentsOf: text)
    }
  }

  /// Adds text that needs no quotes to the cell: numbers, days, codes.
  mutating func append(plain text: String) {
    pieces.bytes.append(contentsOf: text.utf8)
  }

  /// Ends the row.
  mutating func endRow() throws {
    pieces.bytes.append(UInt8(ascii: "\n"))
    isFirstCell = true
    try pieces.endRow()
  }

  /// Tells whether a cell with this byte stands in quotes.
  static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == quote || byte == 10 || byte == 13
  }
}
