import TuntasModel

/// One row of a batch, as a record and as its file has it.
struct BatchRow {
  /// The row as a record.
  var record: Record
  /// Its line in the file, from 1.
  var line: Int { batch.lines[index] }
  /// The places of columns that its file does not have.
  var absent: Set<Int> { batch.absent }
  /// The batch that it is in.
  let batch: RecordBatch
  private let index: Int

  /// Takes a row of a batch.
  init(_ batch: RecordBatch, _ index: Int) {
    self.batch = batch
    self.index = index
    let cells = batch.columns.map { Self.cell($0, index, in: batch) }
    record = Record(kind: batch.kind, cells: cells)
  }

  /// What is wrong with the village that it names, if nobody knows that.
  var unknownVillage: CellFault? { batch.unknownVillages[index] }

  /// The name that contradicts the code beside it: `nil` when the file has not both, otherwise what
  /// is known, which may be nothing.
  var writtenName: WrittenName?? { batch.writtenNames.map { $0[index] } }

  /// The row as it stands in the file; `nil` when it was not kept.
  var text: String? { batch.rows.indices.contains(index) ? batch.text(batch.rows[index]) : nil }

  /// What is wrong with a cell, by the column's name in the registry.
  func fault(_ column: String, _ reason: RejectionReason) -> CellFault {
    guard let place = record.kind.index(of: column) else {
      return CellFault(column: column, found: "", reason: reason)
    }
    let heading = batch.headings.indices.contains(place) ? batch.headings[place] : column
    return CellFault(column: heading, found: written(place), reason: reason)
  }

  /// What it repeats that was refused for that before, as long as nobody corrected its key.
  func repeated(among repeats: [Int: RepeatedRow]) -> RepeatedRow? {
    guard let earlier = repeats[line],
      let place = batch.headings.firstIndex(of: earlier.column)
        ?? record.kind.index(of: earlier.column),
      written(place) == earlier.found
    else { return nil }
    return earlier
  }
}

// MARK: - Cells

extension BatchRow {
  private static func cell(_ column: ColumnValues, _ row: Int, in batch: RecordBatch) -> HeldValue {
    func unreadable(_ texts: [Int: TextRange]) -> HeldValue {
      texts[row].flatMap(batch.text).map { .text($0) } ?? .nothing
    }
    return switch column {
    case .texts(let ranges): batch.text(ranges[row]).map { .text($0) } ?? .nothing
    case .integers(let column):
      column.values[row] > IntegerValues.unreadable
        ? .integer(column.values[row]) : unreadable(column.unreadable)
    case .reals(let column):
      column.values[row].isNaN ? unreadable(column.unreadable) : .real(column.values[row])
    }
  }

  /// A cell as the tuntas layout writes it, for sentences about it.
  private func written(_ place: Int) -> String {
    switch record.cells[place] {
    case .nothing, .real: ""
    case .text(let text): text
    case .integer(let number):
      Self.written(number, as: record.kind.columns[place].content) ?? String(number)
    }
  }

  private static func written(_ number: Int64, as content: ColumnContent) -> String? {
    switch content {
    case .day: CalendarDate(number: number)?.description
    case .region, .village: RegionCode(number: number)?.description
    case .word(let words): words.indices.contains(Int(number)) ? words[Int(number)] : nil
    case .text, .integer, .real, .yesNo, .nik: nil
    }
  }
}
