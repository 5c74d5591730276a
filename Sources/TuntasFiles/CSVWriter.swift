/// Writes rows as RFC 4180 text: commas, doubled quotes, UTF-8, and LF at the end of a line.
///
/// Bytes go out in pieces, so that a file of any size needs little memory.
public struct CSVWriter {
  private var buffer: [UInt8] = []
  private let send: ([UInt8]) throws -> Void
  private static let pieceSize = 1 << 16

  /// Makes a writer.
  ///
  /// - Parameter send: Takes each piece of the text.
  public init(send: @escaping ([UInt8]) throws -> Void) {
    self.send = send
  }

  /// Writes one row; a missing cell is written empty.
  ///
  /// - Parameter cells: The cells as they shall be read back.
  /// - Throws: What the receiver of the pieces throws.
  public mutating func write(_ cells: some Sequence<String?>) throws {
    var isFirst = true
    for cell in cells {
      if !isFirst { buffer.append(UInt8(ascii: ",")) }
      isFirst = false
      if let cell { append(cell) }
    }
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Sends what is still held back; to be called after the last row.
  ///
  /// - Throws: What the receiver of the pieces throws.
  public mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ cell: String) {
    guard cell.utf8.contains(where: Self.needsQuotes) else {
      buffer.append(contentsOf: cell.utf8)
      return
    }
    let quote = UInt8(ascii: "\"")
    buffer.append(quote)
    for byte in cell.utf8 {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
  }
}
