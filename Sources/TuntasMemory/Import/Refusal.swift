import TuntasModel

/// Why a row cannot stand.
struct Refusal: Error {
  /// The cell that is to blame.
  var fault: CellFault
  /// The file with the earlier row of a duplicate; `nil` when it is the file of the row itself.
  var earlierFile: String?

  /// Blames a cell, by the column's name in the registry.
  init(_ row: BatchRow, _ column: String, _ reason: RejectionReason, earlierFile: String? = nil) {
    self.init(row.fault(column, reason), earlierFile: earlierFile)
  }

  /// Blames a cell.
  init(_ fault: CellFault, earlierFile: String? = nil) {
    self.fault = fault
    self.earlierFile = earlierFile
  }

  /// Refuses a row once more that was refused before because it repeats another.
  init(repeats earlier: RepeatedRow) {
    fault = CellFault(
      column: earlier.column,
      found: earlier.found,
      reason: .duplicate(line: earlier.earlierLine)
    )
    earlierFile = earlier.earlierFile
  }
}
