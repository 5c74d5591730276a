public import TuntasModel

/// Writes records as lines of JSON: one object a row, keyed by the names of the columns.
///
/// Numbers are numbers, yes and no are `true` and `false`, what is unknown is `null`; what could not
/// be read is text, as it came.
public struct RecordJSON: RecordOutput {
  private let columns: [RecordColumn]
  private let keys: [String]
  private var buffer: [UInt8] = []
  private let send: ([UInt8]) throws -> Void
  private static let pieceSize = 1 << 16

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - send: Takes each piece of the text.
  public init(_ kind: RecordKind, send: @escaping ([UInt8]) throws -> Void) {
    columns = kind.columns
    keys = columns.indices.map { ($0 == 0 ? "{\"" : ",\"") + kind.columns[$0].name + "\":" }
    self.send = send
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public mutating func write(_ batch: RecordBatch) throws {
    for row in 0..<batch.count {
      for index in columns.indices {
        buffer.append(contentsOf: keys[index].utf8)
        let cell = RecordCell(batch.columns[index], row, of: columns[index].content)
        append(cell, of: batch)
      }
      buffer.append(contentsOf: "}\n".utf8)
      if buffer.count >= Self.pieceSize { try finish() }
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public mutating func finish() throws {
    guard !buffer.isEmpty else { return }
    try send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ cell: RecordCell, of batch: RecordBatch) {
    switch cell {
    case .missing: buffer.append(contentsOf: "null".utf8)
    case .text(let range), .unreadable(let range):
      batch.withBytes(of: range) { JSONText.append($0, to: &buffer) }
    case .integer(let number): buffer.append(contentsOf: String(number).utf8)
    case .real(let number): buffer.append(contentsOf: RecordCell.digits(number).utf8)
    case .flag(let isSet): buffer.append(contentsOf: (isSet ? "true" : "false").utf8)
    case .day(let day): JSONText.append(day.description, to: &buffer)
    case .word(let word): JSONText.append(word, to: &buffer)
    }
  }
}
