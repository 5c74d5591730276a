import TuntasModel

/// The kinds that belong to no family: a row with the key of an earlier one takes its place.
extension RowTaking {
  mutating func takePlain(_ row: BatchRow) throws(Refusal) -> RowOutcome {
    let kind = row.record.kind
    try checkReferences(row)
    try checkNumbers(row)
    if kind == .targets, row.record["programme"].isNothing, row.record["indicator"].isNothing {
      throw Refusal(row, "programme", .missing)
    }
    try checkFirst(row, kind.key[0], key: row.record[kind.key])
    if records[kind][row.record[kind.key]] != nil { try checkCorrected(row) }
    return records.put(row.record, without: row.absent)
  }

  private func checkReferences(_ row: BatchRow) throws(Refusal) {
    let programme = row.record["programme"]
    guard programme.isNothing || records.holds(.programmes, programme) else {
      throw Refusal(row, "programme", .unknownProgramme)
    }
    for column in ["source", "rows_source"] where !row.record[column].isNothing {
      guard records.holds(.sources, row.record[column]) else {
        throw Refusal(row, column, .unknownSource)
      }
    }
  }

  private func checkNumbers(_ row: BatchRow) throws(Refusal) {
    for (column, range) in [("year", RowLimits.years), ("quarter", RowLimits.quarters)] {
      guard row.record.kind.index(of: column) != nil else { continue }
      try checkRange(row, column, range)
    }
    guard row.record.kind == .lists else { return }
    guard let day = row.record["date"].integer, RowLimits.years.contains(day / 10_000) else {
      throw Refusal(row, "date", .yearOutOfRange(RowLimits.years))
    }
  }

  /// Checks that a cell holds a whole number of a range.
  func checkRange(
    _ row: BatchRow,
    _ column: String,
    _ range: ClosedRange<Int64>
  ) throws(Refusal) {
    guard let number = row.record[column].integer, range.contains(number) else {
      throw Refusal(row, column, .outOfRange(range))
    }
  }
}
