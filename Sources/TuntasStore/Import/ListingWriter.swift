import TuntasModel

/// Writes which families are on which lists.
///
/// Rows of files that tell both ends of a listing; lists that come as whole files are laid down by
/// ``NewList`` instead.
struct ListingWriter: KeyedRowWriter {
  /// Writes rows of `listing` by family, register and first list.
  private let upsert: RowUpsert
  var window = RowWindow()
  /// The keys of all rows so far: family, first list and register.
  private var seen = SeenKeys()

  /// The columns of the kind that are looked at here.
  private static let register = RecordKind.listings.index(of: "register") ?? 0
  private static let firstList = RecordKind.listings.index(of: "from_list") ?? 0
  private static let lastList = RecordKind.listings.index(of: "to_list") ?? 0

  /// Prepares the statements; family and lists are bound by their numbers.
  init(_ job: ImportJob) throws {
    upsert = try RowUpsert(
      job,
      .listings,
      into: "listing",
      identity: ["family", "register", "from_list"],
      own: ["family", "from_list", "to_list"],
      without: ["family", "from_list", "to_list"],
      isFirstLoad: job.isFirstLoad
    )
  }

  /// The key of the family; `nil` when the row was refused.
  mutating func key(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Int64? {
    guard let family = try job.family(cells, row) else { return nil }
    guard let first = list(Self.firstList, cells, row, for: job) else {
      try job.refuse(cells, row, "from_list", .unknownList)
      return nil
    }
    if let reason = reasonAgainstEnd(cells, row, from: first, for: job) {
      try job.refuse(cells, row, "to_list", reason)
      return nil
    }
    let register = cells.integer(Self.register, row)
    let hash = Hashing.combine(
      Hashing.combine(Hashing.mix(UInt64(bitPattern: family)), first),
      register
    )
    return try job.isFirst(cells, row, "family", hash: hash, in: &seen) ? family : nil
  }

  /// Why a listing cannot end with the list that it names, if it names one.
  private func reasonAgainstEnd(
    _ cells: BatchCells,
    _ row: Int,
    from first: Int64,
    for job: ImportJob
  ) -> RejectionReason? {
    guard cells.text(Self.lastList, row) != nil else { return nil }
    guard let last = list(Self.lastList, cells, row, for: job) else { return .unknownList }
    return job.references.isList(last, olderThan: first) ? .endsBeforeBeginning : nil
  }

  /// Writes rows sorted by family; a village of which a row was written is counted anew.
  mutating func write(_ rows: SortedRows, for job: ImportJob) throws {
    try rows.forEach { key, cells, row in
      let outcome = try upsert.run(cells, row) { statement in
        statement.bind(key, at: 1)
        bindList(Self.firstList, cells, row, to: statement, at: 2, for: job)
        bindList(Self.lastList, cells, row, to: statement, at: 3, for: job)
      }
      if try job.count(outcome, cells, row) { job.changes.note(family: key) }
    }
  }

  /// Binds the number of the list that a cell names, or NULL for an open end.
  private func bindList(
    _ column: Int,
    _ cells: BatchCells,
    _ row: Int,
    to statement: RawStatement,
    at index: Int32,
    for job: ImportJob
  ) {
    if let list = list(column, cells, row, for: job) {
      statement.bind(list, at: index)
    } else {
      statement.bindNull(at: index)
    }
  }

  /// The number of the list that a cell names; `nil` when the cell is empty or the list unknown.
  private func list(_ column: Int, _ cells: BatchCells, _ row: Int, for job: ImportJob) -> Int64? {
    cells.text(column, row).flatMap { job.references.number(.list, $0) }
  }
}
