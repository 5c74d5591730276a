import TuntasModel

/// Writes members in the order of their families, and keeps the search index in step.
struct MemberWriter: KeyedRowWriter {
  private let insert: RowInsert
  private let names: NameChange?
  var window = RowWindow()
  private var seen = SeenKeys()

  private static let number = RecordKind.members.index(of: "number") ?? 0
  private static let name = RecordKind.members.index(of: "name") ?? 0

  init(_ job: ImportJob) throws {
    insert = try RowInsert(
      job.db,
      .members,
      own: ["key"],
      without: ["family", "number"],
      sql: RowInsert.sql(into: "member", isFirstLoad: job.isFirstLoad)
    )
    names = job.isFirstLoad ? nil : try NameChange(job.db)
  }

  /// The key of a member; none when its row was refused.
  mutating func key(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Int64? {
    guard let family = try job.family(cells, row) else { return nil }
    let number = cells.integer(Self.number, row)
    guard RowLimits.memberNumbers.contains(number) else {
      job.refuse(cells, row, "number", .outOfRange)
      return nil
    }
    let key = FamilyKey(number: family).member(number)
    let hash = Hashing.mix(UInt64(bitPattern: key))
    return job.isFirst(cells, row, "number", hash: hash, in: &seen) ? key : nil
  }

  mutating func write(for job: ImportJob) throws {
    try window.take().forEach { key, cells, row in
      try names?.run(key: key, name: cells.text(Self.name, row))
      insert.statement.bind(key, at: 1)
      try insert.run(cells, row)
      job.changes.note(family: key >> FamilyKey.memberBits)
    }
  }
}
