import TuntasModel

/// Writes what villages said of families.
struct VerificationWriter: RecordWriter {
  private let insert: RowInsert
  private var window = RowWindow()
  private var seen = SeenKeys()

  private static let list = RecordKind.verifications.index(of: "list") ?? 0
  /// Stands for no list, since a key holds no empty part.
  static let noList: Int64 = 0

  init(_ job: ImportJob) throws {
    insert = try RowInsert(
      job.db,
      .verifications,
      own: ["family", "list"],
      without: ["family", "list"],
      sql: RowInsert.sql(into: "verification", isFirstLoad: job.isFirstLoad)
    )
  }

  mutating func take(_ cells: BatchCells, for job: ImportJob) throws {
    window.begin(cells)
    for row in 0..<cells.count {
      guard let family = try family(cells, row, for: job) else { continue }
      window.add(row: row, key: family)
    }
    if window.isReady { try write(for: job) }
  }

  mutating func finish(for job: ImportJob) throws {
    try write(for: job)
  }

  /// The key of the family; none when the row was refused.
  private mutating func family(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Int64? {
    guard let family = try job.family(cells, row) else { return nil }
    guard let list = list(cells, row, for: job) else {
      job.refuse(cells, row, "list", .unknownList)
      return nil
    }
    let hash = Hashing.combine(Hashing.mix(UInt64(family)), list)
    return job.isFirst(cells, row, "family", hash: hash, in: &seen) ? family : nil
  }

  private mutating func write(for job: ImportJob) throws {
    try window.take().forEach { key, cells, row in
      insert.statement.bind(key, at: 1)
      insert.statement.bind(list(cells, row, for: job) ?? Self.noList, at: 2)
      try insert.run(cells, row)
      job.changes.note(family: key)
    }
  }

  private func list(_ cells: BatchCells, _ row: Int, for job: ImportJob) -> Int64? {
    guard let id = cells.text(Self.list, row) else { return Self.noList }
    return job.references.number(.list, id)
  }
}
