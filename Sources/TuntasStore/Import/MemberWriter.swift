import TuntasModel

/// Writes members in the order of their families, and keeps the search index in step.
struct MemberWriter: KeyedRowWriter {
  private let upsert: RowUpsert
  private let names: NameChange?
  private let persons: SamePerson?
  var window = RowWindow()
  private var seen = SeenKeys()

  private static let number = RecordKind.members.index(of: "number") ?? 0
  private static let nik = RecordKind.members.index(of: "nik") ?? 0
  private static let name = RecordKind.members.index(of: "name") ?? 0

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
    names = job.isFirstLoad ? nil : try NameChange(job.db)
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
      let outcome = try write(key, cells, row)
      if job.count(outcome) { job.changes.note(family: key >> FamilyKey.memberBits) }
    }
  }

  private func write(_ key: Int64, _ cells: BatchCells, _ row: Int) throws -> RowOutcome {
    let name = cells.text(Self.name, row)
    if try upsert.insert(cells, row, own: { $0.bind(key, at: 1) }) {
      try names?.add(key: key, name: name)
      return .new
    }
    let earlier = try names?.earlier(key: key)
    guard try upsert.update(cells, row, own: { $0.bind(key, at: 1) }) else { return .same }
    if !cells.absent.contains(Self.name) {
      try names?.change(key: key, from: earlier ?? nil, to: name)
    }
    return .changed
  }
}
