/// Writes rows in the order of their keys, as far as a window reaches.
protocol KeyedRowWriter: RecordWriter {
  /// The rows that wait to be written.
  var window: RowWindow { get set }

  /// The key of a row, which begins with that of its family; none when the row was refused.
  mutating func key(_ cells: BatchCells, _ row: Int, for job: ImportJob) throws -> Int64?

  /// Writes the rows that wait.
  mutating func write(for job: ImportJob) throws
}

extension KeyedRowWriter {
  mutating func take(_ cells: BatchCells, for job: ImportJob) throws {
    window.begin(cells)
    for row in 0..<cells.count {
      guard let key = try key(cells, row, for: job) else { continue }
      window.add(row: row, key: key)
    }
    if window.isReady { try write(for: job) }
  }

  mutating func finish(for job: ImportJob) throws {
    try write(for: job)
  }
}
