import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasWords

/// Puts into one sentence what was recognised in a file, and what was not.
struct FileSentence {
  let words: Words

  /// Headings that are told; a table may have a hundred.
  private static let shownHeadings = 8
  /// Columns of a heading that is told; a sentence in its place may be long.
  private static let longestHeading = 32
  /// Columns of a piece of a file that is told.
  private static let longestFound = 60

  /// Which layout a file was taken for.
  func text(of file: OpenedFile) -> SafeText {
    words.text(.importLayout, ["file": SafeText(file.name), "layout": SafeText(file.layout)])
  }

  /// Why a file of a folder, or a sheet of a workbook, was left out.
  func text(of file: LeftFile) -> SafeText {
    let name = name(of: file)
    return switch file.reason {
    case .unknownHeadings([]): words.text(.importLeftNothing, ["file": name])
    case .unknownHeadings(let found):
      words.text(.importLeftHeadings, ["file": name, "found": joined(found)])
    case .notARegister(let doubt): text(of: doubt, in: name)
    case .refusedRows: words.text(.importLeftRefused, ["file": name])
    case .notATable: words.text(.importLeftNoTable, ["file": name])
    case .notLinesOfObjects: words.text(.importLeftNoLines, ["file": name])
    case .nameIsNoText: words.text(.importLeftName, ["file": name])
    }
  }

  private func name(of file: LeftFile) -> SafeText {
    guard let sheet = file.sheet else { return SafeText(file.path) }
    return words.text(.sheetOfFile, ["sheet": SafeText(sheet), "file": SafeText(file.path)])
  }

  /// That the headings of a file are those of no layout.
  func unknownHeadings(
    _ path: String,
    _ found: [String],
    _ layout: String,
    _ missing: [String]
  ) -> SafeText {
    guard !found.isEmpty else {
      return words.text(.failureUnknownHeadingsNone, ["path": SafeText(path)])
    }
    let values: KeyValuePairs<String, SafeText> = [
      "path": SafeText(path), "found": joined(found), "layout": SafeText(layout),
      "missing": joined(missing),
    ]
    return words.text(.failureUnknownHeadings, values)
  }

  /// Why a file is not taken for the register that it could be read as, and what to type.
  func text(of doubt: RegisterDoubt, in file: SafeText) -> SafeText {
    let reason =
      doubt.missing.isEmpty
      ? words.text(
        .doubtForeign,
        [
          "foreign": words.numbers.whole(doubt.foreign.count),
          "count": words.numbers.whole(doubt.columns), "found": joined(doubt.foreign),
        ]
      )
      : words.text(
        .doubtMissing,
        ["missing": joined(doubt.missing), "found": joined(doubt.found)]
      )
    return words.text(
      doubt.isOfFamilies ? .failureNotARegister : .failureNotAMembersFile,
      [
        "file": file, "register": SafeText(doubt.layout.uppercased()), "reason": reason,
        "layout": SafeText(doubt.layout),
      ]
    )
  }

  /// What is wrong with a line of a mapping file.
  func badMapping(
    _ path: String,
    _ line: Int,
    key: String?,
    _ found: String,
    _ fault: MappingFault
  ) -> SafeText {
    let path = SafeText(path)
    let values: KeyValuePairs<String, SafeText> = [
      "path": path, "line": "\(line)", "key": SafeText(key ?? ""),
      "found": self.found(found).fitted(to: Self.longestFound),
      "expected": expectation(of: fault),
    ]
    switch fault {
    case .tooLarge: return words.text(.failureMappingSize, ["path": path])
    case .missingColumn(let column):
      return words.text(
        .failureMappingMissing,
        ["path": path, "line": "\(line)", "column": SafeText(column)]
      )
    case .missingKind: return words.text(.failureMappingKind, values)
    case .malformed, .notOneOf, .unknownGovernment:
      return words.text(key == nil ? .failureMapping : .failureMappingKey, values)
    }
  }

  /// A piece of a mapping file; a list of people that was named in its place is not told from.
  private func found(_ text: String) -> SafeText {
    guard ToldCell.areData([text]) else { return SafeText(text) }
    let told = ToldCell(text)
    return if case .quoted(let found) = told { SafeText(found) } else { words.told(told) }
  }

  private func expectation(of fault: MappingFault) -> SafeText {
    switch fault {
    case .notOneOf(let choices), .missingKind(let choices):
      words.text(.expectedWord, ["words": SafeText(choices.joined(separator: ", "))])
    case .unknownGovernment: words[.expectedGovernment]
    case .malformed, .missingColumn, .tooLarge: words[.expectedMappingLine]
    }
  }

  /// The headings that are told.
  ///
  /// A file without headings has somebody's row in their place, of which nothing is told.
  private func joined(_ headings: [String]) -> SafeText {
    guard !ToldCell.areData(headings) else {
      return words.text(.foundNoHeadings, ["count": words.numbers.whole(headings.count)])
    }
    let shown = headings.prefix(Self.shownHeadings)
      .map { SafeText($0).fitted(to: Self.longestHeading).string }
      .joined(separator: ", ")
    return SafeText(headings.count > Self.shownHeadings ? shown + ", …" : shown)
  }
}
