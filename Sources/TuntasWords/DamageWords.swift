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

  /// One sentence for a table that is not as the program makes it.
  ///
  /// - Parameters:
  ///   - table: The table and what is wrong with it.
  ///   - path: The file; the database without a name when left out.
  /// - Returns: The sentence, in which only the program's own names stand.
  public func sentence(for table: DamagedTable, in path: String? = nil) -> SafeText {
    text(
      .failureDamagedTable,
      ["subject": path.map { SafeText($0) } ?? self[.damagedDatabase], "fault": fault(of: table)]
    )
  }

  private func fault(of table: DamagedTable) -> SafeText {
    let name = SafeText(table.table)
    return switch table.fault {
    case .missing: text(.faultMissing, ["table": name])
    case .otherKind: text(.faultOtherKind, ["table": name])
    case .noColumn(let column): text(.faultNoColumn, ["table": name, "column": SafeText(column)])
    case .otherColumns: text(.faultOtherColumns, ["table": name])
    case .otherIndex: text(.faultOtherIndex, ["table": name])
    case .trigger: text(.faultTrigger, ["table": name])
    case .later: text(.faultLater, ["table": name])
    case .noVersion(let step): text(.faultNoVersion, ["table": name, "step": SafeText(step)])
    }
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
