import TuntasModel

/// Writes the kinds that are few: a row with the identity of an earlier one takes its place and
/// keeps its number.
///
/// Rows are written at once, in the order of the file, since there are few.
struct PlainWriter: RecordWriter {
  private let table: Table
  /// Writes rows by their identity.
  private let upsert: RowUpsert
  /// The columns of the identity.
  private let identity: [Int]
  /// The columns whose words must be known, with what they refer to.
  private let references: [(column: Int, kind: References.Kind)]
  /// The columns whose numbers have a range of their own.
  private let limits: [(column: Int, range: ClosedRange<Int64>)]
  /// The column of a list's day: the newest one counts as today where nobody has reported yet.
  private let dayOfList: Int?
  /// The identities of all rows so far.
  private var seen = SeenKeys()
  /// Whether any row was new or changed.
  private var hasWritten = false

  /// - Parameters:
  ///   - job: What writers share.
  ///   - table: The table of the kind.
  /// - Throws: An error of the database.
  init(_ job: ImportJob, _ table: Table) throws {
    self.table = table
    dayOfList = table.kind == .lists ? table.kind.index(of: "date") : nil
    let columns = table.kind.columns
    identity = table.identity.compactMap { table.kind.index(of: $0) }
    references = columns.indices.compactMap { index in
      References.Kind(columns[index]).map { (index, $0) }
    }
    limits = columns.indices.compactMap { index in
      switch columns[index].role {
      case .year: (index, RowLimits.years)
      case .quarter: (index, RowLimits.quarters)
      default: nil
      }
    }
    upsert = try RowUpsert(
      job,
      table.kind,
      into: table.name,
      identity: table.identity,
      optionalIdentity: table.optionalIdentity,
      isFirstLoad: false
    )
  }

  mutating func take(_ cells: BatchCells, for job: ImportJob) throws {
    for row in 0..<cells.count {
      if let fault = fault(cells, row, for: job) {
        try job.refuse(cells, row, table.kind.columns[fault.column].name, fault.reason)
      } else if try isFirst(cells, row, for: job) {
        if try job.count(upsert.run(cells, row), cells, row) { hasWritten = true }
      }
    }
  }

  /// Reads anew what later rows may refer to.
  ///
  /// Programmes and regions decide what every family counts for, so everything is counted again.
  mutating func finish(for job: ImportJob) throws {
    guard hasWritten else { return }
    job.references = try References(job.db)
    if [.programmes, .regions].contains(table.kind) { job.changes.isEverything = true }
  }

  /// Why a row cannot stand, and the column to blame; `nil` when it can.
  private func fault(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) -> (column: Int, reason: RejectionReason)? {
    for (column, kind) in references {
      guard let word = cells.text(column, row) else { continue }
      if job.references.number(kind, word) == nil { return (column, kind.reason) }
    }
    for (column, range) in limits where !range.contains(cells.integer(column, row)) {
      return (column, .outOfRange(range))
    }
    if let column = dayOfList, !RowLimits.years.contains(cells.integer(column, row) / 10_000) {
      return (column, .yearOutOfRange(RowLimits.years))
    }
    if table.kind == .targets, let column = table.kind.index(of: "programme"),
      let other = table.kind.index(of: "indicator"),
      cells.text(column, row) == nil, cells.text(other, row) == nil
    {
      return (column, .missing)
    }
    return nil
  }

  /// Tells whether a row is the first with its identity; refuses it when it is not.
  private mutating func isFirst(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Bool {
    let hash = identity.reduce(UInt64(0)) { hash, column in
      let text = cells.text(column, row).map { Int64(bitPattern: Hashing.hash($0)) }
      return Hashing.combine(hash, text ?? cells.integer(column, row))
    }
    return try job.isFirst(cells, row, table.identity[0], hash: hash, in: &seen)
  }
}
