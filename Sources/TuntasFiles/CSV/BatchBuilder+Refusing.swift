import TuntasModel

extension BatchBuilder {
  /// What is wrong with a row, told by the cell that the clerk finds in the file.
  mutating func fault(
    _ cells: [CSVField],
    in column: ColumnBuilder,
    _ reason: RejectionReason
  ) -> CellFault {
    if case .village(let places) = column.otherSource {
      let (place, reason) = villages.blame(cells, places, in: &texts)
      let found = texts.text(of: cells[place])
      return CellFault(column: names[place], found: found, reason: reason)
    }
    let place = column.place ?? column.otherSource?.place
    let found = place.map { texts.text(of: cells[$0]) } ?? ""
    return CellFault(column: column.heading, found: found, reason: reason)
  }

  /// Refuses a row.
  mutating func refuse(_ row: TextRange, _ fault: CellFault, line: Int) {
    var text = texts.utf8(of: row)
    numbers?.write(to: &text)
    let rejection = Rejection(
      file: file,
      line: line,
      column: fault.column,
      found: fault.found,
      reason: fault.reason,
      row: String(decoding: text, as: UTF8.self)
    )
    rejections.append(rejection)
    refusedBytes += text.count
    texts.hasMetOtherBytes = false
  }

  /// Where the text of a row that was taken stands, should the store refuse it.
  mutating func kept(_ row: TextRange) -> TextRange {
    guard texts.hasMetOtherBytes || numbers != nil else { return row }
    var text = texts.utf8(of: row)
    numbers?.write(to: &text)
    texts.hasMetOtherBytes = false
    return texts.keep(text)
  }
}
