public import TuntasModel

/// Writes records as an Excel workbook of one sheet, with the headings of the tuntas layout.
///
/// Numbers and days are such, everything else is text; texts get their apostrophe as in a CSV file,
/// so that both come back alike.
public struct RecordWorkbook: RecordOutput {
  private let columns: [RecordColumn]
  private let writer: WorkbookWriter

  /// Begins a workbook beside its place, for its owner alone; finishing moves it there.
  ///
  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - path: Where it shall lie.
  /// - Throws: ``WorkbookError``.
  public init(_ kind: RecordKind, path: String) throws {
    columns = kind.columns
    writer = try WorkbookWriter(path: path)
    try writer.sheet(kind.rawValue, columns: columns.map { WorkbookColumn($0) })
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public mutating func write(_ batch: RecordBatch) throws {
    for row in 0..<batch.count {
      try writer.row(
        zip(columns, batch.columns).map { column, values in
          Self.cell(RecordCell(values, row, of: column.content), of: batch)
        }
      )
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public mutating func finish() throws { try writer.finish() }

  private static func cell(_ cell: RecordCell, of batch: RecordBatch) -> WorkbookCell {
    switch cell {
    case .missing: .empty
    case .text(let range), .unreadable(let range):
      .text(SpreadsheetText.harmless(batch.text(range) ?? ""))
    // A spreadsheet keeps fifteen digits of a number.
    case .integer(let number):
      number.magnitude < 1_000_000_000_000_000 ? .number(Double(number)) : .text(String(number))
    case .real(let number): .number(number)
    case .flag(let isSet): .text(isSet ? "yes" : "no")
    case .day(let day): .day(day)
    case .word(let word): .text(word)
    }
  }
}
