import TuntasModel

/// Writes members in the order of their families.
///
/// Where a file numbers members itself, the number is part of the key. Where numbers were counted
/// in the order of the file, all rows of a family are gathered and numbered by who they speak of.
struct MemberWriter: KeyedRowWriter {
  /// Writes rows of `member` by their keys.
  private let upsert: RowUpsert
  /// `nil` on a first load, when nobody is held.
  private let held: HeldMembers?
  var window = RowWindow()
  /// The keys of all rows so far.
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
    held = job.isFirstLoad ? nil : try HeldMembers(job.db)
  }

  /// Numbers that were counted say who somebody is only where nobody is known.
  func isInGroups(_ cells: BatchCells) -> Bool {
    held != nil && cells.hasCountedNumbers
  }

  /// The key of a member, that of its family where it depends on the others; `nil` when its row was
  /// refused.
  mutating func key(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Int64? {
    guard let family = try job.family(cells, row) else { return nil }
    if isInGroups(cells) { return family }
    return try key(cells.integer(Self.number, row), in: family, cells, row, for: job)
  }

  /// The key of a member by a number; `nil`, and the row refused, when the number is out of range
  /// or stands a second time.
  private mutating func key(
    _ number: Int64,
    in family: Int64,
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Int64? {
    guard RowLimits.memberNumbers.contains(number) else {
      try job.refuse(cells, row, "number", .outOfRange(RowLimits.memberNumbers))
      return nil
    }
    let key = FamilyKey(number: family).member(number)
    let hash = Hashing.mix(UInt64(bitPattern: key))
    return try job.isFirst(cells, row, "number", hash: hash, in: &seen) ? key : nil
  }

  /// Writes rows sorted by key; rows in groups are numbered family by family first, and one that
  /// may be any of several members is refused.
  mutating func write(_ rows: SortedRows, for job: ImportJob) throws {
    guard let held, rows.areInGroups else {
      return try rows.forEach { key, cells, row in try write(key, cells, row, for: job) }
    }
    try rows.forEachGroup { family, rows in
      let counted = rows.map { cells, row in
        MemberNumbering.Row(
          counted: cells.integer(Self.number, row),
          person: MemberIdentity(cells, row)
        )
      }
      let numbers = try MemberNumbering.numbers(of: counted, held: held.members(of: family))
      for ((cells, row), number) in zip(rows, numbers) {
        guard let number else {
          let hasNIK = cells.integer(Self.nik, row) > IntegerValues.unreadable
          try job.refuse(cells, row, hasNIK ? "nik" : "name", .otherPerson)
          continue
        }
        guard let key = try key(number, in: family, cells, row, for: job) else { continue }
        try write(key, cells, row, for: job)
      }
    }
  }

  /// Writes a row under its key, and notes its NIK for the lists and for recipients who wait for
  /// it.
  private func write(
    _ key: Int64,
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws {
    let nik = cells.integer(Self.nik, row)
    job.claims.note(nik: nik)
    try job.waiting.note(nik)
    let outcome = try upsert.run(cells, row) { $0.bind(key, at: 1) }
    if try job.count(outcome, cells, row) { job.changes.note(family: key >> FamilyKey.memberBits) }
  }
}
