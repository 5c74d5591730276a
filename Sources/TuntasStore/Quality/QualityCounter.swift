import GRDB
import TuntasModel

/// Applies the rules of data quality when rows change: to the families of villages that changed, to
/// those who share a number with them, and to all figures, lists and regions, which are few.
///
/// What is stored are counts and which families break which rules, as bits; what exactly is wrong
/// is found again when a page asks (``QualityDetails``). So the cell of a person stands in one
/// place only.
struct QualityCounter {
  private let db: Database
  private let stop: ImportStop
  /// What the rules know now.
  private let context: QualityContext
  /// Told how much of the villages is checked, 0 to 1.
  private var advance: (Double) -> Void = { _ in }

  /// Prepares the rules for what the registry holds now.
  init(_ db: Database, stop: ImportStop = ImportStop()) throws {
    self.db = db
    self.stop = stop
    context = try QualityContext(db, day: RegistryReader.today(in: db))
  }

  /// Brings everything up to date, after the rollup has noted who is on the newest lists.
  ///
  /// Every family is looked at again when the digest of the context is another one, and all
  /// families of a government when its lists are.
  ///
  /// - Parameter changed: The villages with a row that was written.
  /// - Throws: An error of the database, or that the import was stopped.
  func run(changed: Set<Int64>) throws {
    let isEverything = try state() != context.digest
    var villages = changed
    if isEverything {
      villages = try Set(villagesWithFamilies())
      try QualityWrites.clearAll(db)
    } else {
      let governments = try Set(governmentsWithOtherLists())
      if !governments.isEmpty {
        villages.formUnion(
          try villagesWithFamilies().filter { governments.contains($0 / 1_000_000 * 1_000_000) }
        )
      }
    }
    try check(&villages, isEverything: isEverything)
    try RecordIssues(db, context).store()
    try QualityWrites.addUp(db)
    try storeState()
  }

  /// Applies all rules to everything, whatever was found before.
  ///
  /// - Parameters:
  ///   - db: The database, in a transaction.
  ///   - stop: Who may end it.
  ///   - advance: Told how much of the villages is checked, 0 to 1.
  /// - Throws: As ``run(changed:)``.
  static func countAnew(
    _ db: Database,
    stop: ImportStop,
    advance: @escaping (Double) -> Void = { _ in }
  ) throws {
    for table in ["qualityState", "qualityRepeat", "qualityLikeness", "qualityDigest"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    var counter = try QualityCounter(db, stop: stop)
    counter.advance = advance
    try counter.run(changed: [])
  }

  /// Looks at the families of some villages, after what repeats has been brought up to date, which
  /// may bring more villages in.
  private func check(_ villages: inout Set<Int64>, isEverything: Bool) throws {
    guard !villages.isEmpty else { return }
    let keeper = try RepeatKeeper(db, context.lists, stop: stop)
    let repeats = try keeper.update(&villages, isEverything: isEverything)
    let checks = try FamilyChecks(db, context, repeats: repeats)
    let writes = try QualityWrites(db)
    for (place, village) in villages.sorted().enumerated() {
      try stop.check()
      advance(Double(place) / Double(villages.count))
      let range = FamilyKey.range(ofVillage: village)
      if !isEverything { try writes.clear(village, range) }
      var found = VillageQuality()
      var likenesses: [Likeness]? = []
      try checks.run(range, likenesses: &likenesses) { found.note($0, isFormer: $1) }
      found.compare(likenesses ?? [])
      try writes.store(found, of: village)
    }
  }

  /// The villages of families, found by one look at each.
  private func villagesWithFamilies() throws -> [Int64] {
    let first = try RawStatement(db, "SELECT min(key) FROM family WHERE key BETWEEN ? AND ?")
    var villages: [Int64] = []
    let all = FamilyKey.range(of: .country)
    var start = all.lowerBound
    while let key = try first.firstNumber(start, all.upperBound) {
      villages.append(key >> FamilyKey.runningBits)
      start = (key >> FamilyKey.runningBits + 1) << FamilyKey.runningBits
    }
    return villages
  }
}

// MARK: - What was known before

extension QualityCounter {
  /// The digest of what the rules knew when they were applied last; `nil` when they never were.
  private func state() throws -> Int64? {
    try Int64.readOne(db, sql: "SELECT digest FROM qualityState")
  }

  /// Governments for whose families another list counts than when the rules were applied last.
  private func governmentsWithOtherLists() throws -> [Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT government, lists FROM qualityGovernment")
    let before: [Int64: Int64] = try rows.reduce(into: [:]) {
      $0[try $1.get("government")] = try $1.get("lists")
    }
    return context.lists.digests().filter { before[$0.key] != $0.value }.keys.sorted()
  }

  /// Stores the day, and what the rules and lists came to, for the next import.
  private func storeState() throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO qualityState (one, day, digest) VALUES (1, ?, ?)",
      arguments: [context.day?.number, context.digest]
    )
    for (government, digest) in context.lists.digests() {
      try db.execute(
        sql: "INSERT OR REPLACE INTO qualityGovernment (government, lists) VALUES (?, ?)",
        arguments: [government, digest]
      )
    }
  }
}
