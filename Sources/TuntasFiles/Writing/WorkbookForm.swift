import TuntasModel

/// Rows as an Excel workbook of one sheet.
///
/// Numbers and days are such, everything else is text; texts get their apostrophe as in a CSV file, so
/// that both come back alike.
struct WorkbookForm: RowForm {
  private let writer: WorkbookWriter
  private var cells: [WorkbookCell] = []

  /// Begins with the headings.
  ///
  /// - Throws: ``WorkbookError``.
  init(_ columns: [RowColumn], path: String, sheet: String) throws {
    writer = try WorkbookWriter(path: path)
    try writer.sheet(sheet, columns: columns.map { WorkbookColumn($0.heading, $0.kind) })
  }

  mutating func add(_ value: RowValue) {
    cells.append(Self.cell(value))
  }

  mutating func add(text: UnsafeBufferPointer<UInt8>) {
    add(.text(String(decoding: text, as: UTF8.self)))
  }

  mutating func endRow() throws {
    try writer.row(cells)
    cells.removeAll(keepingCapacity: true)
  }

  mutating func flush() throws {}

  mutating func finish() throws { try writer.finish() }

  private static func cell(_ value: RowValue) -> WorkbookCell {
    switch value {
    case .missing: .empty
    case .text(let text): .text(SpreadsheetText.harmless(text))
    case .word(let word): .text(word)
    // A spreadsheet keeps fifteen digits of a number.
    case .integer(let number):
      number.magnitude < 1_000_000_000_000_000 ? .number(Double(number)) : .text(String(number))
    case .real(let number): .number(number)
    case .flag(let isSet): .text(isSet ? "yes" : "no")
    case .day(let day): .day(day)
    }
  }
}
