import TuntasModel

extension RefusedRows {
  /// The rows that came from one file.
  struct Section {
    /// The file they came from.
    let file: String
    /// Its header row.
    let headerRow: String
    /// What stands before the decimals of its numbers.
    let mark: DecimalMark?
    /// The rows below the header.
    private(set) var count = 0
    private var text: [UInt8] = []
    private var lines = LineNames()
    private var refused: [Rejection] = []
    /// The rows that repeat others, by their lines in the file that they came from.
    private(set) var repeats: [Int: RepeatedRow] = [:]
    /// The line of the next row.
    private var line = 1

    /// Begins with the header row, which is of no line.
    init(file: String, headerRow: String, mark: DecimalMark?) {
      self.file = file
      self.headerRow = headerRow
      self.mark = mark
      write(headerRow, line: nil)
    }

    /// The header row and the rows below it, told by the lines that they had in their file.
    var table: TableText {
      TableText(bytes: SourceBytes(text), lines: lines, refused: refused)
    }

    /// Adds a row; one that was refused because it was no object of JSON may be one.
    mutating func append(_ row: String, line: Int?, repeats earlier: RepeatedRow?) throws {
      count += 1
      if let line { repeats[line] = earlier }
      guard row.hasPrefix("{\"") || row.hasPrefix("{ ") else { return write(row, line: line) }
      guard let cells = try JSONRows.row(of: row, under: headings) else {
        refused.append(Rejection(brokenLine: row, rest: "", number: line ?? 0))
        return
      }
      write(cells, line: line)
    }

    private var headings: [String] {
      let bytes = SourceBytes(headerRow.utf8)
      var scanner = RowScanner(bytes.buffer, separator: UInt8(ascii: ","))
      return scanner.next() == .complete ? scanner.texts(of: bytes) : []
    }

    private mutating func write(_ row: String, line told: Int?) {
      text += Array(row.utf8)
      text.append(UInt8(ascii: "\n"))
      lines.name(line, told)
      // A row with a line break in a cell goes over several lines.
      line += 1 + row.utf8.count { $0 == UInt8(ascii: "\n") }
    }
  }
}
