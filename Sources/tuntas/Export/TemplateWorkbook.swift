import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasWords

/// An empty workbook of one kind of record: a sheet to be filled in, one that says what its columns
/// mean, and one with the words to choose from.
///
/// It is a form and no file of rows: its sheets differ and its cells have drop-downs, so it goes to the
/// writer of workbooks itself. All its text is the program's own.
struct TemplateWorkbook {
  let kind: RecordKind
  let words: Words

  /// Columns in which people choose from a list.
  private var choices: [(column: RecordColumn, words: [String])] {
    kind.columns.compactMap { column in
      switch column.content {
      case .word(let words): (column, words)
      case .yesNo: (column, ["yes", "no"])
      case .text, .integer, .real, .day, .region, .village, .nik: nil
      }
    }
  }

  /// Writes it.
  ///
  /// - Parameter path: Where it shall lie.
  /// - Throws: ``WorkbookError``.
  func write(to path: String) throws {
    let writer = try WorkbookWriter(path: path)
    try writer.sheet(kind.rawValue, columns: columns)
    try writeGuide(to: writer)
    if !choices.isEmpty { try writeChoices(to: writer) }
    try writer.finish()
  }

  private var columns: [WorkbookColumn] {
    kind.columns.map { column in
      var shown = WorkbookColumn(column)
      shown.check = check(of: column)
      return shown
    }
  }

  private func check(of column: RecordColumn) -> WorkbookColumn.Check? {
    switch column.content {
    case .word, .yesNo: range(of: column).map { .list(range: $0) }
    case .day: .day
    case .integer, .real: .number
    case .nik: .length(Self.nikLength)
    case .text where column.role == .familyCard: .length(Self.nikLength)
    case .text, .region, .village: nil
    }
  }

  /// The digits of a NIK, and of the number of a family card.
  private static let nikLength = 16

  /// Each list takes two columns of the sheet of words: the words and what they mean.
  private func range(of column: RecordColumn) -> String? {
    guard let place = choices.firstIndex(where: { $0.column == column }) else { return nil }
    let sheet = words[.templateChoices].string
    let rows = 2...(choices[place].words.count + 1)
    return WorkbookColumn.range(sheet: sheet, column: place * 2, rows: rows)
  }

  private func writeGuide(to writer: WorkbookWriter) throws {
    try writer.sheet(
      words[.templateGuide].string,
      columns: [
        WorkbookColumn(words[.templateColumn].string, width: 20),
        WorkbookColumn(words[.templateNeeded].string, width: 14),
        WorkbookColumn(words[.templateMeaning].string, width: 64),
        WorkbookColumn(words[.templateContent].string, width: 64),
      ]
    )
    for column in kind.columns {
      let needed = words[column.need == .required ? .yes : .no]
      let texts = [
        SafeText(column.name), needed, words.meaning(of: column), words.content(of: column),
      ]
      try writer.row(texts.map { .text($0.string) })
    }
  }

  private func writeChoices(to writer: WorkbookWriter) throws {
    let headings = choices.flatMap { choice in
      [
        WorkbookColumn(choice.column.name),
        WorkbookColumn(words[.templateMeaning].string, width: 30),
      ]
    }
    try writer.sheet(words[.templateChoices].string, columns: headings)
    for row in 0..<(choices.map(\.words.count).max() ?? 0) {
      try writer.row(
        choices.flatMap { column, entries -> [WorkbookCell] in
          guard row < entries.count else { return [.empty, .empty] }
          let meaning = words.meaning(of: entries[row], in: column)
          return [.text(entries[row]), .text(meaning.string)]
        }
      )
    }
  }
}
