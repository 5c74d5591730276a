/// Writes rows in the order of their keys, as far as a window reaches.
///
/// Tables of families, members, listings and answers are clustered by such keys. The writer only
/// gives a key to each row and writes rows that come sorted; waiting and sorting are the same for
/// all.
protocol KeyedRowWriter: RecordWriter {
  /// The rows that wait to be written.
  var window: RowWindow { get set }

  /// Tells whether all rows of one key are written together.
  func isInGroups(_ cells: BatchCells) -> Bool

  /// The key of a row, which begins with that of its family; `nil` when the row was refused.
  mutating func key(_ cells: BatchCells, _ row: Int, for job: ImportJob) throws -> Int64?

  /// Writes rows.
  mutating func write(_ rows: SortedRows, for job: ImportJob) throws
}

extension KeyedRowWriter {
  /// Rows stand for themselves, unless a writer says otherwise.
  func isInGroups(_ cells: BatchCells) -> Bool { false }

  mutating func take(_ cells: BatchCells, for job: ImportJob) throws {
    window.begin(cells, isInGroups: isInGroups(cells))
    for row in 0..<cells.count {
      guard let key = try key(cells, row, for: job) else { continue }
      window.add(row: row, key: key)
    }
    if window.isReady { try write(window.takeReady(), for: job) }
  }

  mutating func finish(for job: ImportJob) throws {
    try write(window.take(), for: job)
  }
}
