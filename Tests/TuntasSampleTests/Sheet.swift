/// A file of the tuntas layout as rows of texts, for counting.
struct Sheet: Sendable {
  /// The rows under the header.
  let rows: [Row]

  /// A row that knows its columns.
  struct Row: Sendable {
    fileprivate let places: [String: Int]
    fileprivate let cells: [Substring]

    /// The cell of a column; empty when there is no such column.
    subscript(column: String) -> String {
      places[column].map { String(cells[$0]) } ?? ""
    }

    /// The cell of a column as a number; 0 when it is none.
    func number(_ column: String) -> Int { Int(self[column]) ?? 0 }
  }

  /// Reads a text whose quoted cells have no line breaks.
  init(_ text: String) {
    let lines = text.split(separator: "\n").map(Self.cells)
    var places: [String: Int] = [:]
    for (place, name) in (lines.first ?? []).enumerated() { places[String(name)] = place }
    rows = lines.dropFirst().map { Row(places: places, cells: $0) }
  }

  private static func cells(_ line: Substring) -> [Substring] {
    guard line.utf8.contains(UInt8(ascii: "\"")) else {
      return line.split(separator: ",", omittingEmptySubsequences: false)
    }
    var cells: [Substring] = []
    var cell = ""
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        cells.append(Substring(cell))
        cell = ""
      default: cell.append(character)
      }
    }
    return cells + [Substring(cell)]
  }
}
