private import Foundation
import TuntasTestSupport

/// A file of the sample data as rows of text by column.
struct SampleFile {
  let rows: [[String: String]]

  /// Reads a file by its name.
  init(_ name: String) throws {
    let text = try String(contentsOf: Repository.sampleData.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map(Self.cells)
    let columns = lines.first ?? []
    rows = lines.dropFirst().map { cells in
      Dictionary(zip(columns, cells)) { first, _ in first }
    }
  }

  /// Cuts a line at its commas; those between quotes belong to a cell.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
