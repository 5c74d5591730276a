import TuntasFiles
import TuntasModel

/// One file of the tuntas layout while it is written.
struct RecordFile {
  private let columns: Int
  private let sink: FileSink
  private var output: RowOutput
  /// The line that the next row comes to, from 1.
  private(set) var nextLine = 2

  /// Begins a file with its header row.
  init(_ kind: RecordKind, in makeFile: (String) throws -> FileSink) throws {
    let sink = try makeFile(kind.fileName)
    self.sink = sink
    columns = kind.columns.count
    output = try RowOutput(.csv(sink.write), of: kind)
  }

  /// Writes a row in the order of the kind's columns, as it stands: what an agency would send is not made
  /// harmless first.
  mutating func write(_ cells: [String?]) throws {
    precondition(cells.count == columns, "a row has a cell for each of the \(columns) columns")
    try output.write(cells.map { $0.map(RowValue.word) ?? .missing })
    nextLine += 1
  }

  /// Writes rows that are text already.
  mutating func copy(_ rows: String) throws {
    try output.flush()
    if !rows.isEmpty { try sink.write(Array(rows.utf8)) }
    nextLine += rows.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  /// Ends the file.
  mutating func close() throws {
    try output.finish()
    try sink.close()
  }
}
