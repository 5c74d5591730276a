import TerminalKit
import TuntasFiles

/// Writes entries of one shape, row by row, in one form.
protocol EntryOutput {
  /// Writes an entry as the next row.
  mutating func write(_ entry: JSONValue) throws

  /// Writes what is still held back; to be called after the last entry.
  mutating func finish() throws
}

/// Entries as CSV: keys as headings, and a last column that tells sample data.
struct EntryCSV: EntryOutput {
  private let keys: [String]
  private let report: CSVReport
  private var writer: CSVWriter

  /// Begins with the heading row: the keys, and the column that tells sample data.
  init(
    keys: [String],
    sampleMark: SafeText,
    send: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.keys = keys
    report = CSVReport(sampleMark: sampleMark)
    writer = CSVWriter(send: send)
    try writer.write(report.headings(keys))
  }

  mutating func write(_ entry: JSONValue) throws {
    try writer.write(report.cells(of: entry, keys: keys))
  }

  mutating func finish() throws { try writer.flush() }
}

/// Entries as lines of JSON, one object a line, sent in pieces of 64 KiB.
struct EntryJSON: EntryOutput {
  private var buffer: [UInt8] = []
  private let send: ([UInt8]) throws -> Void
  private static let pieceSize = 1 << 16

  init(send: @escaping ([UInt8]) throws -> Void) {
    self.send = send
  }

  mutating func write(_ entry: JSONValue) throws {
    buffer.append(contentsOf: entry.text.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.pieceSize { try finish() }
  }

  mutating func finish() throws {
    guard !buffer.isEmpty else { return }
    try send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
