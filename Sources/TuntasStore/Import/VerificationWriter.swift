import TuntasModel

/// Writes what villages said of families.
///
/// One answer a family and list; a later file replaces it.
struct VerificationWriter: KeyedRowWriter {
  /// Writes rows of `verification` by family and list.
  private let upsert: RowUpsert
  var window = RowWindow()
  /// The keys of all rows so far: family and list.
  private var seen = SeenKeys()

  private static let list = RecordKind.verifications.index(of: "list") ?? 0
  /// Stands for no list, since a key holds no empty part.
  static let noList: Int64 = 0

  /// Prepares the statements; family and list are bound by their numbers.
  init(_ job: ImportJob) throws {
    upsert = try RowUpsert(
      job,
      .verifications,
      into: "verification",
      identity: ["family", "list"],
      own: ["family", "list"],
      without: ["family", "list"],
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
    guard let list = list(cells, row, for: job) else {
      try job.refuse(cells, row, "list", .unknownList)
      return nil
    }
    let hash = Hashing.combine(Hashing.mix(UInt64(bitPattern: family)), list)
    return try job.isFirst(cells, row, "family", hash: hash, in: &seen) ? family : nil
  }

  mutating func write(_ rows: SortedRows, for job: ImportJob) throws {
    try rows.forEach { key, cells, row in
      let outcome = try upsert.run(cells, row) { statement in
        statement.bind(key, at: 1)
        statement.bind(list(cells, row, for: job) ?? Self.noList, at: 2)
      }
      if try job.count(outcome, cells, row) { job.changes.note(family: key) }
    }
  }

  /// The number of the list that a row names, ``noList`` when it names none; `nil` when the list is
  /// unknown.
  private func list(_ cells: BatchCells, _ row: Int, for job: ImportJob) -> Int64? {
    guard let id = cells.text(Self.list, row) else { return Self.noList }
    return job.references.number(.list, id)
  }
}
