import TerminalKit
import TuntasFiles

/// A file of entries of one shape, row by row.
struct EntryFile {
  private let keys: [String]
  private let report: CSVReport
  private let format: ExportFormat
  private let file: OutputFile?
  private var writer: CSVWriter
  private let send: ([UInt8]) throws -> Void
  /// The entries written.
  private(set) var rows = 0

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where it lies; standard output when none is named.
  ///   - keys: The keys, in the order of the columns.
  ///   - format: Its form.
  ///   - sampleMark: What tells sample data in the last column.
  /// - Throws: ``CommandFailure``.
  init(
    _ path: String?,
    keys: [String],
    format: ExportFormat,
    sampleMark: SafeText
  ) throws {
    self.keys = keys
    self.format = format
    report = CSVReport(sampleMark: sampleMark)
    let file = try path.map { try OutputFile($0) }
    self.file = file
    send = { piece in
      if let file { try file.write(piece) } else { try StandardStreams.send(piece) }
    }
    writer = CSVWriter(send: send)
    if format == .csv { try writer.write(report.headings(keys)) }
  }

  /// Writes an entry.
  mutating func write(_ entry: JSONValue) throws {
    switch format {
    case .csv: try writer.write(report.cells(of: entry, keys: keys))
    case .json: try send(Array((entry.text + "\n").utf8))
    }
    rows += 1
  }

  /// Moves the file to its place.
  mutating func finish() throws {
    try writer.flush()
    try file?.finish()
  }
}
