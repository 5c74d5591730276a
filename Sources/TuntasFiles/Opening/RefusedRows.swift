import TuntasModel

/// Reads a file of refused rows: each row's own text is taken out of it, with the header of the file
/// that it came from.
enum RefusedRows {
  /// The columns of such a file.
  static let columns = ["file", "line", "column", "found", "expected", "row"]

  private static let separators = [",", ";", "\t"].map { UInt8(ascii: $0) }

  /// Tells whether a text is a file of refused rows.
  static func areHeld(by bytes: SourceBytes) -> Bool {
    separator(of: bytes) != nil || hasLostColumns(bytes)
  }

  /// The rows by the file they came from, in whatever order they stand; `nil` when the text is no
  /// file of refused rows.
  ///
  /// - Throws: ``FileError`` when a line is missing without which rows cannot be read.
  static func sections(of table: TableText, path: String) throws -> [Section]? {
    guard let separator = separator(of: table.bytes) else {
      guard hasLostColumns(table.bytes) else { return nil }
      throw FileError.refusedRowsWithoutColumns(path: path, columns: columns)
    }
    let rows = try rows(of: table, separator: separator, path: path)
    var sections: [Section] = []
    var places: [String: Int] = [:]
    for cells in rows where isHeaderRow(cells) && places[cells[0]] == nil {
      places[cells[0]] = sections.count
      let mark = DecimalMark(example: cells[4])
      sections.append(Section(file: cells[0], headerRow: cells[5], mark: mark))
    }
    for cells in rows where !isHeaderRow(cells) {
      guard let place = places[cells[0]] else {
        throw FileError.refusedRowsWithoutHeader(path: path, file: cells[0])
      }
      let line = Int(cells[1])
      let repeated = repeated(cells, of: sections[place].file)
      try sections[place].append(cells[5], line: line, repeats: repeated)
    }
    return sections.filter { $0.count > 0 }
  }

  /// The cells of the rows below the names of the columns.
  private static func rows(
    of table: TableText,
    separator: UInt8,
    path: String
  ) throws(FileError) -> [[String]] {
    var scanner = RowScanner(table.bytes.buffer, separator: separator)
    _ = scanner.next()
    var rows: [[String]] = []
    var line = scanner.line
    while let end = scanner.next() {
      defer { line = scanner.line }
      // Blanks and tabs at the ends of a row's text may be cells of it.
      let cells = scanner.texts(of: table.bytes, isTrimmed: false).map(original)
      let isWhole = end == .complete && cells.count >= columns.count
      guard isWhole || end == .complete && cells.allSatisfy(\.isEmpty) else {
        let told = table.lines?[line] ?? line
        throw .brokenRefusedRow(path: path, line: told, columns: columns)
      }
      if isWhole, !cells[5].isEmpty { rows.append(cells) }
    }
    return rows
  }

  /// What the row repeats, told behind the words for what was expected; `nil` when it was refused
  /// for another reason.
  private static func repeated(_ cells: [String], of file: String) -> RepeatedRow? {
    guard let place = EarlierPlace(endOf: cells[4]) else { return nil }
    return RepeatedRow(
      column: cells[2],
      found: cells[3],
      earlierFile: place.file == file ? nil : place.file,
      earlierLine: place.line
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

  /// Tells whether a text begins with the header row of a file, but without the names of the columns
  /// above it.
  private static func hasLostColumns(_ bytes: SourceBytes) -> Bool {
    separators.contains { separator in
      var scanner = RowScanner(bytes.buffer, separator: separator)
      guard scanner.next() == .complete, scanner.cells.count >= columns.count else { return false }
      let cells = scanner.texts(of: bytes)
      return isHeaderRow(cells) && DecimalMark(example: cells[4]) != nil
    }
  }

  /// What stands between the cells: a spreadsheet may have saved the file again in its own way.
  private static func separator(of bytes: SourceBytes) -> UInt8? {
    separators.first { separator in
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
