import TuntasFiles
import TuntasModel

/// One file of rows that a command writes, or rows on standard output.
struct RowFile {
  private var output: RowOutput
  /// `nil` for standard output, and for a workbook, which moves itself to its place.
  private let file: OutputFile?
  /// The rows written.
  private(set) var rows = 0

  /// Begins a file of rows that have the columns given.
  ///
  /// - Parameters:
  ///   - path: Where it shall lie; standard output when it is `nil`.
  ///   - format: Its form.
  ///   - columns: The columns.
  /// - Throws: ``CommandFailure``.
  init(_ path: String?, _ format: ExportFormat, columns: [RowColumn]) throws {
    let (destination, file) = try Self.destination(path, format, sheet: "tuntas")
    self.file = file
    output = try RowOutput(destination, columns: columns)
  }

  /// Begins a file of one kind of record.
  ///
  /// - Parameters:
  ///   - path: Where it shall lie; standard output when it is `nil`.
  ///   - format: Its form.
  ///   - kind: The kind.
  /// - Throws: ``CommandFailure``.
  init(_ path: String?, _ format: ExportFormat, of kind: RecordKind) throws {
    let (destination, file) = try Self.destination(path, format, sheet: kind.rawValue)
    self.file = file
    output = try RowOutput(destination, of: kind)
  }

  private static func destination(
    _ path: String?,
    _ format: ExportFormat,
    sheet: String
  ) throws -> (RowDestination, OutputFile?) {
    if format == .xlsx {
      guard let path else {
        throw CommandFailure.optionNeeded(option: "--output", screen: "export --format xlsx")
      }
      return (.workbook(path: path, sheet: sheet), nil)
    }
    let file = try path.map { try OutputFile($0) }
    let send: ([UInt8]) throws -> Void = { piece in
      if let file { try file.write(piece) } else { try StandardStreams.send(piece) }
    }
    return (format == .json ? .json(send) : .csv(send), file)
  }

  /// Writes a row.
  mutating func write(_ row: [RowValue]) throws {
    try output.write(row)
    rows += 1
  }

  /// Writes the rows of a batch.
  mutating func write(_ batch: RecordBatch) throws {
    try output.write(batch)
    rows += batch.count
  }

  /// Ends the rows; the file is not at its place before ``publish()``, except a workbook.
  mutating func finish() throws { try output.finish() }

  /// Moves the file to its place.
  func publish() throws { try file?.finish() }
}
