import TuntasModel

/// Writes families in the order of their villages.
///
/// Keys are given when a row is read, in the order of the file; rows are written when they can be
/// written in the order of keys. A family that moved is moved just before its row is written.
struct FamilyWriter: RecordWriter {
  /// Writes rows of `family` by their keys.
  private let upsert: RowUpsert
  private let move: FamilyMove
  /// What files call the villages of families.
  private var names: WrittenNames
  /// Rows that wait, under the keys of their families.
  private var window = RowWindow()
  /// The keys that families had before, by the new ones.
  private var moved: [Int64: FamilyKey] = [:]

  private static let id = RecordKind.families.index(of: "id") ?? 0
  private static let village = RecordKind.families.index(of: "village") ?? 0

  init(_ job: ImportJob) throws {
    upsert = try RowUpsert(
      job,
      .families,
      into: "family",
      identity: ["key"],
      own: ["key"],
      without: ["village"],
      isFirstLoad: job.isFirstLoad
    )
    move = try FamilyMove(job.db)
    names = try WrittenNames(job.db)
  }

  /// Gives a key to each family, and refuses those that repeat one or find no room in their
  /// village.
  mutating func take(_ cells: BatchCells, for job: ImportJob) throws {
    window.begin(cells)
    for row in 0..<cells.count {
      guard let id = cells.text(Self.id, row) else { continue }
      if let earlier = job.repeated(cells, row) {
        try job.refuse(cells, row, repeats: earlier)
        continue
      }
      let village = cells.integer(Self.village, row)
      let place = job.files.place(ofLine: cells.lines[row])
      switch try job.families.add(id, village: village, place: place) {
      case .new(let key), .known(let key):
        window.add(row: row, key: key.number)
      case .moved(let from, let key):
        moved[key.number] = from
        window.add(row: row, key: key.number)
      case .duplicate(let place):
        try job.refuseDuplicate(cells, row, "id", place: place)
      case .noRoom:
        try job.refuse(cells, row, "village", .villageFull(families: RowLimits.families))
      }
    }
    if window.isReady { try write(for: job) }
  }

  mutating func finish(for job: ImportJob) throws {
    try write(for: job)
  }

  /// Writes the rows that wait, in the order of their keys; a move or another written name of the
  /// village makes a row a changed one, though its own columns say the same.
  private mutating func write(for job: ImportJob) throws {
    try window.take().forEach { key, cells, row in
      let hasMoved = try moveHere(key, for: job)
      var outcome = try upsert.run(cells, row) { $0.bind(key, at: 1) }
      if outcome.isTaken, try names.note(key, cells, row), outcome == .same { outcome = .changed }
      if hasMoved { outcome = .changed }
      if try job.count(outcome, cells, row) { job.changes.note(family: key) }
      try job.claims.note(key)
    }
  }

  /// Moves a family that lived elsewhere; tells whether it did.
  private mutating func moveHere(_ key: Int64, for job: ImportJob) throws -> Bool {
    guard let from = moved[key] else { return false }
    job.changes.note(family: from.number)
    try move.run(from: from, to: FamilyKey(number: key))
    try names.forget(from.number)
    return true
  }
}
