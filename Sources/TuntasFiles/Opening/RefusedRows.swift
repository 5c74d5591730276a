import TuntasModel

/// Reads a file of refused rows: each row's own text is taken out of it, with the header of the file
/// that it came from.
enum RefusedRows {
  /// The columns of such a file.
  static let columns = ["file", "line", "column", "found", "expected", "row"]
  /// One more: the file and the line of the earlier row that a row repeats.
  static let earlier = "earlier"

  /// The rows that came from one file.
  struct Section {
    /// The file they came from.
    var file: String
    /// Its header row.
    var headerRow: String
    /// What stands before the decimals of its numbers.
    var mark: DecimalMark?
    /// The header row and the rows below it.
    var text: [UInt8]
    /// The line in the file they came from of each line of the text; 0 when nobody knows.
    var lines: [Int] = []
    /// The rows that repeat others, by the line in the file they came from.
    var repeats: [Int: RepeatedRow] = [:]

    /// Adds a row.
    mutating func append(_ row: String, line: Int) {
      text += Array(row.utf8)
      text.append(UInt8(ascii: "\n"))
      lines.append(line)
      // A row with a line break in a cell goes over several lines.
      lines += Array(repeating: 0, count: row.utf8.count { $0 == UInt8(ascii: "\n") })
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
        var section = Section(
          file: cells[0],
          headerRow: cells[5],
          mark: DecimalMark(example: cells[4]),
          text: []
        )
        section.append(cells[5], line: 0)
        sections.append(section)
      } else if let last = sections.indices.last {
        let line = Int(cells[1]) ?? 0
        sections[last].append(cells[5], line: line)
        sections[last].repeats[line] = repeated(cells, of: sections[last].file)
      }
    }
    return sections.filter { $0.lines.count > 1 }
  }

  /// What the row repeats; none when it was refused for another reason.
  private static func repeated(_ cells: [String], of file: String) -> RepeatedRow? {
    guard cells.count > columns.count, let colon = cells[columns.count].lastIndex(of: ":"),
      let line = Int(cells[columns.count][colon...].dropFirst())
    else { return nil }
    let earlier = String(cells[columns.count][..<colon])
    return RepeatedRow(
      column: cells[2],
      found: cells[3],
      earlierFile: earlier == file ? nil : earlier,
      earlierLine: line
    )
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
