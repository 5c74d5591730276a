import TuntasFiles
import TuntasModel

/// One file of the tuntas layout while it is written.
struct RecordFile {
  private let columns: Int
  private let sink: FileSink
  private var writer: CSVWriter
  /// The line that the next row comes to, from 1.
  private(set) var nextLine = 2

  /// Begins a file with its header row.
  init(_ kind: RecordKind, in makeFile: (String) throws -> FileSink) throws {
    let sink = try makeFile(kind.fileName)
    self.sink = sink
    columns = kind.columns.count
    writer = CSVWriter(send: sink.write)
    try writer.write(kind.columns.map { Optional($0.name) })
  }

  /// Writes a row in the order of the kind's columns.
  mutating func write(_ cells: [String?]) throws {
    precondition(cells.count == columns, "a row has a cell for each of the \(columns) columns")
    try writer.write(cells)
    nextLine += 1
  }

  /// Writes rows that are text already.
  mutating func copy(_ rows: String) throws {
    try writer.flush()
    if !rows.isEmpty { try sink.write(Array(rows.utf8)) }
    nextLine += rows.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  /// Ends the file.
  mutating func close() throws {
    try writer.flush()
    try sink.close()
  }
}
