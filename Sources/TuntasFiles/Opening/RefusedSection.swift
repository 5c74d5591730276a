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
    /// The header row and the rows below it.
    private(set) var text: [UInt8] = []
    /// The lines in the file they came from.
    private(set) var lines = LineNames()
    /// The rows below the header.
    private(set) var count = 0
    /// The line of the next row.
    private var line = 1

    /// Begins with the header row, which is of no line.
    init(file: String, headerRow: String, mark: DecimalMark?) {
      self.file = file
      self.headerRow = headerRow
      self.mark = mark
      write(headerRow, line: nil)
    }

    /// Adds a row.
    mutating func append(_ row: String, line: Int?) {
      write(row, line: line)
      count += 1
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
