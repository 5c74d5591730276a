import TerminalKit
import TuntasFiles

/// Writes the entries of a JSON report as CSV: the same keys as headings, the same raw values.
struct CSVReport {
  /// What is written in the last column of a row that rests on sample data.
  let sampleMark: SafeText

  /// The heading of the column that tells sample data.
  private static let markKey = "data"

  /// The text of the file.
  ///
  /// - Parameters:
  ///   - entries: The entries, objects of one shape.
  ///   - keys: The keys, in the order of the columns.
  /// - Returns: A heading, and a row an entry; what is unknown is empty.
  /// - Throws: Nothing of its own; the writer passes errors of its receiver on.
  func text(_ entries: [JSONValue], keys: [String]) throws -> String {
    var bytes: [UInt8] = []
    var writer = CSVWriter { bytes += $0 }
    try writer.write(headings(keys))
    for entry in entries { try writer.write(cells(of: entry, keys: keys)) }
    try writer.flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The heading row: the keys, and last the one that tells sample data.
  func headings(_ keys: [String]) -> [String] { keys + [Self.markKey] }

  /// The row of an entry, a cell a key, and last whether it is sample data.
  func cells(of entry: JSONValue, keys: [String]) -> [String] {
    let isSample = entry["synthetic"] == .bool(true)
    return keys.map { Self.cell(entry[$0]) } + [isSample ? sampleMark.string : ""]
  }

  private static func cell(_ value: JSONValue?) -> String {
    switch value {
    // What a terminal could take for a command goes too.
    case .string(let text): SpreadsheetText.harmless(SafeText(text).string)
    case .none, .null: ""
    case .some(let value): value.text
    }
  }
}
