import TerminalKit
import TuntasFiles
import TuntasModel

/// Writes the entries of a JSON report as CSV: the same keys as headings, the same raw values.
struct EntriesCSV {
  /// What is written in the last column of a row that rests on sample data.
  let sampleMark: SafeText

  /// The text of the file.
  ///
  /// - Parameters:
  ///   - entries: The entries, objects of one shape.
  ///   - keys: The keys, in the order of the columns.
  /// - Returns: A heading, and a row an entry; what is unknown is empty.
  /// - Throws: Nothing of its own; the writer passes errors of its receiver on.
  func text(_ entries: [JSONValue], keys: [String]) throws -> String {
    let rows = EntryRows(keys: keys, format: .csv, sampleMark: sampleMark)
    var bytes: [UInt8] = []
    var output = try RowOutput(.csv { bytes += $0 }, columns: rows.columns)
    for entry in entries {
      let values = keys.map { RowValue(entry[$0] ?? .null) }
      let isSynthetic = entry["synthetic"] == .bool(true)
      try output.write(rows.row(of: Entry(values: values, isSynthetic: isSynthetic)))
    }
    try output.finish()
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension RowValue {
  /// Takes a value of a document; one that holds others is written as JSON writes it.
  fileprivate init(_ value: JSONValue) {
    self =
      switch value {
      case .null: .missing
      case .bool(let isSet): .flag(isSet)
      case .integer(let number): .integer(Int64(number))
      case .number(let number): .real(number)
      case .string(let text): .text(text)
      case .array, .object: .word(value.text)
      }
  }
}
