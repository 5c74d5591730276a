import TuntasModel

/// How one form of file writes the cells of rows.
protocol RowForm {
  /// Adds the next cell of the row.
  mutating func add(_ value: RowValue)

  /// Adds the next cell of the row, a free text that nobody has to make a string of.
  mutating func add(text: UnsafeBufferPointer<UInt8>)

  /// Ends the row.
  mutating func endRow() throws

  /// Hands over what is held back.
  mutating func flush() throws

  /// Ends the file.
  mutating func finish() throws

  /// Writes a row. Every form does so in the same way, and batches too; each has it for itself because
  /// that is faster than asking cell by cell which form it is.
  mutating func write(_ row: [RowValue]) throws

  /// Writes the rows of a batch whose columns hold what is given.
  mutating func write(_ batch: RecordBatch, _ contents: [ColumnContent]) throws
}

extension RowForm {
  mutating func write(_ row: [RowValue]) throws {
    for value in row { add(value) }
    try endRow()
  }

  mutating func write(_ batch: RecordBatch, _ contents: [ColumnContent]) throws {
    for row in 0..<batch.count {
      for (content, values) in zip(contents, batch.columns) {
        switch RecordCell(values, row, of: content) {
        case .value(let value): add(value)
        case .text(let range): batch.withBytes(of: range) { add(text: $0) }
        }
      }
      try endRow()
    }
  }
}
