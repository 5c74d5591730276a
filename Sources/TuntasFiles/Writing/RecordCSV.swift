public import TuntasModel

/// Writes records as a file of the tuntas layout, which an import takes back without loss.
///
/// Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never do.
public struct RecordCSV: RecordOutput {
  private let columns: [RecordColumn]
  private var writer: CSVWriter

  /// Begins a file with its header row.
  ///
  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - send: Takes each piece of the text.
  /// - Throws: What `send` throws.
  public init(_ kind: RecordKind, send: @escaping ([UInt8]) throws -> Void) throws {
    columns = kind.columns
    writer = CSVWriter(send: send)
    try writer.write(columns.map(\.name))
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public mutating func write(_ batch: RecordBatch) throws {
    for row in 0..<batch.count {
      for (column, values) in zip(columns, batch.columns) {
        writer.beginCell()
        append(RecordCell(values, row, of: column.content), of: batch)
      }
      try writer.endRow()
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public mutating func finish() throws { try writer.flush() }

  private mutating func append(_ cell: RecordCell, of batch: RecordBatch) {
    switch cell {
    case .missing: break
    case .text(let range), .unreadable(let range):
      batch.withBytes(of: range) { text in
        let isGuarded = text.first.map(SpreadsheetText.needsApostrophe) == true
        writer.append(text, isGuarded: isGuarded)
      }
    case .integer(let number): writer.append(plain: String(number))
    case .real(let number): writer.append(plain: RecordCell.digits(number))
    case .flag(let isSet): writer.append(plain: isSet ? "yes" : "no")
    case .day(let day): writer.append(plain: day.description)
    case .word(let word): writer.append(plain: word)
    }
  }
}
