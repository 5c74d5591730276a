public import TerminalKit
public import TuntasModel

extension Words {
  /// One sentence for a refused row: file, line, what was found and what was expected.
  public func sentence(for rejection: Rejection) -> SafeText {
    let file = SafeText(rejection.file)
    let line = SafeText(String(rejection.line))
    let expected = expectation(of: rejection)
    guard let column = rejection.column else {
      return text(
        .rejectedRow,
        ["file": file, "line": line, "found": found(in: rejection), "expected": expected]
      )
    }
    let values: KeyValuePairs<String, SafeText> = [
      "file": file, "line": line, "column": SafeText(column),
      "found": found(in: rejection), "expected": expected,
    ]
    return text(.rejected, values)
  }

  /// What a refused row should have held.
  public func expectation(of rejection: Rejection) -> SafeText {
    switch rejection.reason {
    case .missing: self[.expectedValue]
    case .notA(let content): expectation(of: content)
    case .unknownRegion: self[.expectedRegion]
    case .unknownVillage: self[.expectedVillage]
    case .damagedNIK: self[.expectedOriginalNIK]
    case .cellCount(_, let expected): text(.expectedCells, ["count": numbers.whole(expected)])
    case .unclosedQuote: self[.expectedQuote]
    case .notAnObject: self[.expectedObject]
    case .unknownFamily: self[.expectedFamily]
    case .unknownList: self[.expectedList]
    case .unknownProgramme: self[.expectedProgramme]
    case .unknownSource: self[.expectedSource]
    case .unknownPerson: self[.expectedPerson]
    case .severalPersons: self[.expectedOnePerson]
    case .otherPerson: self[.expectedSamePerson]
    case .duplicate(let line): unique(line: line, file: rejection.earlierFile)
    case .outOfRange: self[.expectedSmaller]
    }
  }

  /// Columns of a refused cell that are told; the whole cell stands in the file of refused rows.
  private static let longestFound = 60

  private func unique(line: Int, file: String?) -> SafeText {
    let line = SafeText(String(line))
    guard let file else { return text(.expectedUnique, ["line": line]) }
    return text(.expectedUniqueAcross, ["file": SafeText(file), "line": line])
  }

  func expectation(of content: ColumnContent) -> SafeText {
    switch content {
    case .text: self[.expectedText]
    case .integer: self[.expectedInteger]
    case .real: self[.expectedNumber]
    case .yesNo: self[.expectedYesNo]
    case .day: self[.expectedDate]
    case .region: self[.expectedRegion]
    case .village: self[.expectedVillage]
    case .nik: self[.expectedNIK]
    case .word(let words):
      text(.expectedWord, ["words": SafeText(words.joined(separator: ", "))])
    }
  }

  private func found(in rejection: Rejection) -> SafeText {
    if case .cellCount(let found, _) = rejection.reason {
      return text(.foundCells, ["count": numbers.whole(found)])
    }
    return SafeText(rejection.found).fitted(to: Self.longestFound)
  }
}
