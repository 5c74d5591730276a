/// Writes rows as RFC 4180 text: commas, doubled quotes, UTF-8, and LF at the end of a line.
///
/// Bytes go out in pieces of whole rows, so that a file of any size needs little memory.
public struct CSVWriter {
  private var buffer: [UInt8] = []
  private var isFirstCell = true
  private let send: ([UInt8]) throws -> Void
  private static let pieceSize = 1 << 16
  private static let quote = UInt8(ascii: "\"")

  /// Makes a writer.
  ///
  /// - Parameter send: Takes each piece of the text.
  public init(send: @escaping ([UInt8]) throws -> Void) {
    self.send = send
    buffer.reserveCapacity(Self.pieceSize + 1 << 12)
  }

  /// Writes one row; a missing cell is written empty.
  ///
  /// - Parameter cells: The cells as they shall be read back.
  /// - Throws: What the receiver of the pieces throws.
  public mutating func write(_ cells: some Sequence<String?>) throws {
    for cell in cells {
      beginCell()
      if var cell { cell.withUTF8 { append($0) } }
    }
    try endRow()
  }

  /// Sends what is still held back; to be called after the last row.
  ///
  /// - Throws: What the receiver of the pieces throws.
  public mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

// MARK: - Cell by cell

extension CSVWriter {
  /// Begins the next cell of a row.
  mutating func beginCell() {
    if !isFirstCell { buffer.append(UInt8(ascii: ",")) }
    isFirstCell = false
  }

  /// Adds text to the cell, in quotes where it needs them.
  ///
  /// - Parameters:
  ///   - text: All of the cell's text.
  ///   - isGuarded: Whether an apostrophe goes in front.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isGuarded: Bool = false) {
    let needsQuotes = text.contains(where: Self.needsQuotes)
    if needsQuotes { buffer.append(Self.quote) }
    if isGuarded { buffer.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in text {
        if byte == Self.quote { buffer.append(Self.quote) }
        buffer.append(byte)
      }
      buffer.append(Self.quote)
    } else {
      buffer.append(contentsOf: text)
    }
  }

  /// Adds text that needs no quotes to the cell: numbers, days, codes.
  mutating func append(plain text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// Ends the row.
  mutating func endRow() throws {
    buffer.append(UInt8(ascii: "\n"))
    isFirstCell = true
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Tells whether a cell with this byte stands in quotes.
  static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == quote || byte == 10 || byte == 13
  }
}
