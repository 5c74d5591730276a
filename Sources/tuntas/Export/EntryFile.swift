import TerminalKit
import TuntasFiles

/// A file of entries of one shape.
struct EntryFile {
  private var output: any EntryOutput
  private let file: OutputFile?
  /// How many entries were written so far.
  private(set) var rows = 0

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where it lies; `nil` for standard output.
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
    if format == .xlsx, let path {
      file = nil
      output = try EntryWorkbook(path, keys: keys, sampleMark: sampleMark)
      return
    }
    let file = try path.map { try OutputFile($0) }
    let send: ([UInt8]) throws -> Void = { piece in
      if let file { try file.write(piece) } else { try StandardStreams.send(piece) }
    }
    self.file = file
    switch format {
    case .csv: output = try EntryCSV(keys: keys, sampleMark: sampleMark, send: send)
    case .json: output = EntryJSON(send: send)
    case .xlsx:
      throw CommandFailure.optionNeeded(option: "--output", screen: "export --format xlsx")
    }
  }

  /// Writes an entry as the next row.
  mutating func write(_ entry: JSONValue) throws {
    try output.write(entry)
    rows += 1
  }

  /// Ends the file and moves it to its place; before that nobody finds half of one.
  mutating func finish() throws {
    try output.finish()
    try file?.finish()
  }
}
