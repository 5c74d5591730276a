public import TerminalKit
public import TuntasModel

extension Words {
  /// One sentence for a damaged cell: where it stands, what was found and what was expected.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - path: The file; the database without a name when left out.
  /// - Returns: The sentence, without a word of what the cell holds.
  public func sentence(for cell: DamagedCell, in path: String? = nil) -> SafeText {
    text(
      .failureDamaged,
      [
        "subject": path.map { SafeText($0) } ?? self[.damagedDatabase],
        "place": place(of: cell),
        "found": self[cell.found.phrase],
        "expected": self[cell.expected.phrase],
      ]
    )
  }

  private func place(of cell: DamagedCell) -> SafeText {
    let column = SafeText(cell.column)
    guard let table = cell.table.map({ SafeText($0) }) else {
      return text(.damagedCount, ["column": column])
    }
    guard let row = cell.row else {
      return text(.damagedTable, ["table": table, "column": column])
    }
    return text(
      .damagedRow,
      ["table": table, "row": SafeText(String(row)), "column": column]
    )
  }
}

extension DamagedCell.Found {
  fileprivate var phrase: Phrase {
    switch self {
    case .noColumn: .foundNoColumn
    case .nothing: .foundNothing
    case .wholeNumber: .foundWholeNumber
    case .outOfRange: .foundOutOfRange
    case .fraction: .foundFraction
    case .text: .foundOtherText
    case .bytes: .foundBytes
    }
  }
}

extension DamagedCell.Expected {
  fileprivate var phrase: Phrase {
    switch self {
    case .wholeNumber: .expectedInteger
    case .count: .expectedCellCount
    case .yesOrNo: .expectedFlag
    case .text: .expectedText
    case .region: .expectedCode
    case .year: .expectedYear
    }
  }
}
