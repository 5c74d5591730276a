import TerminalKit
import TuntasFiles

/// Entries as a workbook of one sheet: keys as headings, and a last column that tells sample data.
struct EntryWorkbook: EntryOutput {
  private let keys: [String]
  private let report: CSVReport
  private let writer: WorkbookWriter

  /// Begins with the heading row.
  init(_ path: String, keys: [String], sampleMark: SafeText) throws {
    self.keys = keys
    report = CSVReport(sampleMark: sampleMark)
    writer = try WorkbookWriter(path: path)
    try writer.sheet("tuntas", columns: report.headings(keys).map { WorkbookColumn($0) })
  }

  mutating func write(_ entry: JSONValue) throws {
    let cells = report.cells(of: entry, keys: keys)
    try writer.row(
      zip(keys + [""], cells).map { key, text in
        switch entry[key] {
        case .integer(let number): .number(Double(number))
        case .number(let number): .number(number)
        default: text.isEmpty ? .empty : .text(text)
        }
      }
    )
  }

  mutating func finish() throws { try writer.finish() }
}
