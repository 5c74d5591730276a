import TuntasModel

/// Refusing rows of the file in work.
extension ImportJob {
  /// Refuses a row because of one of its cells.
  func refuse(_ cells: BatchCells, _ row: Int, _ column: String, _ reason: RejectionReason) {
    let rejection = Rejection(
      file: file,
      line: cells.lines[row],
      column: column,
      found: cells.kind.index(of: column).map { cells.string($0, row) } ?? "",
      reason: reason
    )
    rejections.append(rejection)
  }

  /// The key of the family that a row names in its first column; none, and the row refused, when no
  /// such family was taken.
  func family(_ cells: BatchCells, _ row: Int) throws -> Int64? {
    if let id = cells.text(0, row), let key = try families.find(id) { return key }
    refuse(cells, row, "family", .unknownFamily)
    return nil
  }

  /// Tells whether a row is the first with its key; refuses it when it is not.
  func isFirst(
    _ cells: BatchCells,
    _ row: Int,
    _ column: String,
    hash: UInt64,
    in seen: inout SeenKeys
  ) -> Bool {
    guard let line = seen.note(hash, line: cells.lines[row]) else { return true }
    refuse(cells, row, column, .duplicate(line: line))
    return false
  }
}
