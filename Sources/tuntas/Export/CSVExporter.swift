import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasPages
import TuntasWords

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
    let names = Self.names(table.name)
    let file = try OutputFile(names[0])
    let note: [RowValue] = table.isSynthetic ? [.word(words[.sampleData].string)] : []
    let headings = table.headings + (table.isSynthetic ? [words[.columnData].string] : [])
    var output = try RowOutput(
      .csv { try file.write($0) },
      columns: headings.map { RowColumn($0) }
    )
    for try await rows in table.rows {
      for row in rows { try output.write(row + note) }
    }
    try output.finish()
    return try file.finish(atFreeOneOf: names)
  }

  /// The names that the file may get, in their order.
  private static func names(_ name: String) -> [String] {
    ["tuntas-\(name).csv"] + (2...mostFiles).map { "tuntas-\(name)-\($0).csv" }
  }
}
