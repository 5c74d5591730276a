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
    case .unknownName(let level): expectation(ofNameAt: level)
    case .damagedNIK: self[.expectedOriginalNIK]
    case .cellCount(_, let expected): text(.expectedCells, ["count": numbers.whole(expected)])
    case .unclosedQuote: self[.expectedQuote]
    case .notAnObject: self[.expectedObject]
    case .unknownFamily: self[.expectedFamily]
    case .unknownList: self[.expectedList]
    case .endsBeforeBeginning: self[.expectedLaterList]
    case .unknownProgramme: self[.expectedProgramme]
    case .unknownSource: self[.expectedSource]
    case .unknownPerson: self[.expectedPerson]
    case .severalPersons: self[.expectedOnePerson]
    case .otherPerson: self[.expectedSamePerson]
    case .duplicate(let line): unique(line: line, file: rejection.earlierFile)
    case .outOfRange(let range): text(.expectedWithin, ends(of: range))
    case .yearOutOfRange(let range): text(.expectedDayWithin, ends(of: range))
    case .villageFull(let families):
      text(.expectedOtherVillage, ["count": numbers.whole(Int(families))])
    }
  }

  /// Columns of a refused cell that are told; the whole cell stands in the file of refused rows.
  private static let longestFound = 60

  /// Years stand among these numbers, so no number is written with a mark between its thousands.
  private func ends(of range: ClosedRange<Int64>) -> KeyValuePairs<String, SafeText> {
    ["first": SafeText(String(range.lowerBound)), "last": SafeText(String(range.upperBound))]
  }

  private func unique(line: Int, file: String?) -> SafeText {
    let line = SafeText(String(line))
    guard let file else { return text(.expectedUnique, ["line": line]) }
    return text(.expectedUniqueAcross, ["file": SafeText(file), "line": line])
  }

  private func expectation(ofNameAt level: RegionLevel) -> SafeText {
    switch level {
    case .country, .province, .regency: self[.expectedGovernmentName]
    case .district: self[.expectedDistrictName]
    case .village: self[.expectedVillageName]
    }
  }

  package func expectation(of content: ColumnContent) -> SafeText {
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

  /// What was found, as far as anybody may read it.
  private func found(in rejection: Rejection) -> SafeText {
    if case .cellCount(let found, _) = rejection.reason {
      return text(.foundCells, ["count": numbers.whole(found)])
    }
    return told(rejection.toldCell)
  }

  /// A refused cell, as far as it may be told: quoted, or only how many letters it has.
  public func told(_ cell: ToldCell) -> SafeText {
    switch cell {
    case .quoted(let found): "\"" + SafeText(found).fitted(to: Self.longestFound) + "\""
    case .text(let count): text(.foundLetters, ["count": numbers.whole(count)])
    }
  }
}

extension Rejection {
  /// What was found, as far as anybody may read it; a number that lost its digits is nobody's.
  fileprivate var toldCell: ToldCell {
    switch reason {
    case .damagedNIK: .quoted(found)
    // The code of a place is nobody's, and the clerk must see which one is wrong.
    case .unknownRegion where found.isCodeOfRegion: .quoted(found)
    case .unknownVillage where found.isCodeOfRegion: .quoted(found)
    case .unknownPerson, .severalPersons, .otherPerson: .quoted(found.isEmpty ? "" : "…")
    default: ToldCell(found)
    }
  }
}

extension String {
  /// Whether it is as long as the code of a village at most, with or without dots.
  fileprivate var isCodeOfRegion: Bool {
    let digits = filter(\.isNumber)
    return (2...10).contains(digits.count) && digits.first != "0"
      && allSatisfy { $0.isNumber || $0 == "." }
  }
}
