import TuntasModel

/// Writes members in the order of their families.
struct MemberWriter: KeyedRowWriter {
  private let upsert: RowUpsert
  private let persons: SamePerson?
  var window = RowWindow()
  private var seen = SeenKeys()

  private static let number = RecordKind.members.index(of: "number") ?? 0
  private static let nik = RecordKind.members.index(of: "nik") ?? 0

  init(_ job: ImportJob) throws {
    upsert = try RowUpsert(
      job,
      .members,
      into: "member",
      identity: ["key"],
      own: ["key"],
      without: ["family", "number"],
      isFirstLoad: job.isFirstLoad
    )
    persons = job.isFirstLoad ? nil : try SamePerson(job.db)
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
      job.refuse(cells, row, "number", .outOfRange(RowLimits.memberNumbers))
      return nil
    }
    let key = FamilyKey(number: family).member(number)
    if cells.hasCountedNumbers, let column = try persons?.difference(key, cells, row) {
      job.refuse(cells, row, column, .otherPerson)
      return nil
    }
    let hash = Hashing.mix(UInt64(bitPattern: key))
    return job.isFirst(cells, row, "number", hash: hash, in: &seen) ? key : nil
  }

  mutating func write(for job: ImportJob) throws {
    try window.take().forEach { key, cells, row in
      job.claims.note(nik: cells.integer(Self.nik, row))
      let outcome = try upsert.run(cells, row) { $0.bind(key, at: 1) }
      if job.count(outcome) { job.changes.note(family: key >> FamilyKey.memberBits) }
    }
  }
}
