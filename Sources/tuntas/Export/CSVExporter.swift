import Glibc
import TerminalKit
import TuntasDashboard
import TuntasFiles

/// Writes rows from the dashboard to a CSV file in the folder that the program was started in.
///
/// The name is the program's own, `tuntas-families.csv` and so on: nobody types a path, and a file that
/// is there is never overwritten. Only its owner may read the file.
struct CSVExporter: TableExporter {
  /// The language of the note that tells sample data.
  let words: Words

  /// Files of one name that a folder may hold.
  private static let mostFiles = 1000

  func write(_ table: ExportedTable) async throws -> String {
    let path = try Self.reservedName(table.name)
    do {
      try await write(table, to: path)
    } catch {
      unlink(path)
      throw error
    }
    return path
  }

  private func write(_ table: ExportedTable, to path: String) async throws {
    let file = try OutputFile(path)
    let note = table.isSynthetic ? [words[.sampleData].string] : []
    let heading = table.isSynthetic ? [words[.columnData].string] : []
    var writer = CSVWriter { try file.write($0) }
    try writer.write(table.headings + heading)
    for try await rows in table.rows {
      for row in rows { try writer.write(row.map(Self.text) + note) }
    }
    try writer.flush()
    try file.finish()
  }

  private static func text(_ cell: ExportedCell) -> String {
    switch cell {
    case .empty: ""
    case .number(let digits): digits
    case .text(let text): SpreadsheetText.harmless(text)
    }
  }

  /// Takes a name that no file has, by making the file.
  private static func reservedName(_ name: String) throws -> String {
    for number in 1...mostFiles {
      let path = number == 1 ? "tuntas-\(name).csv" : "tuntas-\(name)-\(number).csv"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        close(descriptor)
        return path
      }
      guard errno == EEXIST else { break }
    }
    throw CommandFailure.unwritable("tuntas-\(name).csv", errno)
  }
}
