import TuntasModel

/// Reads a file of refused rows: each row's own text is taken out of it, with the header of the file
/// that it came from.
enum RefusedRows {
  /// The columns of such a file.
  static let columns = ["file", "line", "column", "found", "expected", "row"]

  /// The rows that came from one file.
  struct Section {
    /// The file they came from.
    var file: String
    /// Its header row.
    var headerRow: String
    /// What stands before the decimals of its numbers.
    var mark: DecimalMark?
    /// The header row and the rows below it.
    var text: [UInt8] = []
    /// The lines in the file they came from.
    var lines = LineNames()
    /// The rows below the header.
    var count = 0
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

  /// Tells whether a text is a file of refused rows.
  static func isHeader(of bytes: SourceBytes) -> Bool {
    separator(of: bytes) != nil
  }

  /// The rows by the file they came from; none when the text is no file of refused rows.
  static func sections(of bytes: SourceBytes) -> [Section]? {
    guard let separator = separator(of: bytes) else { return nil }
    var scanner = RowScanner(bytes.buffer, separator: separator)
    _ = scanner.next()
    var sections: [Section] = []
    while let end = scanner.next() {
      // Blanks and tabs at the ends of a row's text may be cells of it.
      let cells = scanner.texts(of: bytes, isTrimmed: false).map(original)
      guard end == .complete, cells.count >= columns.count, !cells[5].isEmpty else { continue }
      if isHeaderRow(cells) {
        let mark = DecimalMark(example: cells[4])
        sections.append(Section(file: cells[0], headerRow: cells[5], mark: mark))
      } else if let last = sections.indices.last {
        sections[last].append(cells[5], line: Int(cells[1]))
      }
    }
    return sections.filter { $0.count > 0 }
  }

  /// The text that ``SpreadsheetText/harmless(_:)`` was given.
  private static func original(_ text: String) -> String {
    let rest = String(text.dropFirst())
    return text.first == "'" && SpreadsheetText.harmless(rest) == text ? rest : text
  }

  /// A header row is of no line and blames no column.
  private static func isHeaderRow(_ cells: [String]) -> Bool {
    cells[1].isEmpty && cells[2].isEmpty
  }

  /// What stands between the cells: a spreadsheet may have saved the file again in its own way.
  private static func separator(of bytes: SourceBytes) -> UInt8? {
    [",", ";", "\t"].map { UInt8(ascii: $0) }.first { separator in
      var scanner = RowScanner(bytes.buffer, separator: separator)
      guard scanner.next() == .complete, scanner.cells.count >= columns.count else { return false }
      return Array(scanner.texts(of: bytes).prefix(columns.count)).map { $0.lowercased() }
        == columns
    }
  }
}

extension DecimalMark {
  /// A number that shows the mark.
  public var example: String {
    switch self {
    case .comma: "1.234,5"
    case .point: "1,234.5"
    }
  }

  /// Reads the example.
  init?(example: String) {
    guard let mark = Self.allCases.first(where: { $0.example == example }) else { return nil }
    self = mark
  }
}
