import GRDB
import TuntasModel

/// Keeps what repeats across families, and tells which villages a change reaches.
///
/// Comparing all NIKs takes a scan of every member. So each village keeps a digest of its numbers,
/// and the scan is made only when a changed village comes to another digest than before.
struct RepeatKeeper {
  /// What may stand at two families anywhere in the registry.
  private enum Kind: Int64, CaseIterable {
    case nik
    case card
  }

  private let db: Database
  /// Reads the numbers of active families.
  private let scan: RepeatScan
  private let stop: ImportStop

  init(_ db: Database, _ lists: QualityLists, stop: ImportStop) throws {
    self.db = db
    self.stop = stop
    scan = try RepeatScan(db, lists)
  }

  /// Brings what repeats up to date.
  ///
  /// - Parameters:
  ///   - villages: The villages that changed; completed with those that share a number with them.
  ///   - isEverything: Tells whether nothing that was kept counts.
  /// - Returns: What repeats now.
  /// - Throws: An error of the database.
  func update(_ villages: inout Set<Int64>, isEverything: Bool) throws -> RegistryRepeats {
    let before = isEverything ? RegistryRepeats.none : try stored()
    guard try isEverything || hasOtherNumbers(in: villages) else { return before }
    let whole = FamilyKey.range(of: .country)
    var digests: [Int64: RepeatScan.Digest] = [:]
    var repeats = RegistryRepeats.none
    repeats.niks = try find(\.persons, &digests) {
      try scan.forEachNIK(whole, stop: stop, body: $0)
    }
    repeats.familyCards = try find(\.cards, &digests) {
      try scan.forEachCard(whole, stop: stop, body: $0)
    }
    try store(repeats)
    try store(digests)
    if !isEverything { try add(to: &villages, from: before, to: repeats) }
    return repeats
  }

  /// What is known to repeat.
  ///
  /// Numbers that repeat, each with how many families or persons have it.
  func stored() throws -> RegistryRepeats {
    var counts: [Int64: [Int64: Int]] = [:]
    let statement = try RawStatement(db, "SELECT kind, number, count FROM qualityRepeat")
    try statement.forEach { row in
      counts[row.integer(0), default: [:]][row.integer(1)] = Int(row.integer(2))
    }
    return RegistryRepeats(
      niks: Repeats(counts: counts[Kind.nik.rawValue] ?? [:]),
      familyCards: Repeats(counts: counts[Kind.card.rawValue] ?? [:])
    )
  }

  /// Gathers numbers, finds what repeats, and adds them up by village on the way.
  private func find(
    _ sum: WritableKeyPath<RepeatScan.Digest, Int64>,
    _ digests: inout [Int64: RepeatScan.Digest],
    walk: ((Int64, Int64) -> Void) throws -> Void
  ) throws -> Repeats {
    var numbers: [Int64] = []
    var village = (code: Int64.min, sum: Int64(0))
    func close() {
      if village.sum != 0 { digests[village.code, default: .init()][keyPath: sum] = village.sum }
    }
    try walk { family, number in
      if family >> FamilyKey.runningBits != village.code {
        close()
        village = (family >> FamilyKey.runningBits, 0)
      }
      village.sum.add(number)
      numbers.append(number)
    }
    close()
    return Repeats(sorting: &numbers)
  }

  /// Replaces what is known to repeat.
  private func store(_ repeats: RegistryRepeats) throws {
    try db.execute(sql: "DELETE FROM qualityRepeat")
    let insert = try RawStatement(db, "INSERT INTO qualityRepeat VALUES (?, ?, ?)")
    for (kind, repeats) in [(Kind.nik, repeats.niks), (.card, repeats.familyCards)] {
      for number in repeats.numbers.sorted() {
        try insert.run(kind.rawValue, number, Int64(repeats.count(of: number) ?? 0))
      }
    }
  }

  /// Adds the villages of the families whose number is shared by more or fewer than before.
  private func add(
    to villages: inout Set<Int64>,
    from before: RegistryRepeats,
    to after: RegistryRepeats
  ) throws {
    let whole = FamilyKey.range(of: .country)
    let niks = Self.difference(before.niks, after.niks)
    let cards = Self.difference(before.familyCards, after.familyCards)
    func note(_ family: Int64) { villages.insert(family >> FamilyKey.runningBits) }
    if !niks.isEmpty {
      try scan.forEachNIK(whole, stop: stop) { if niks.contains($1) { note($0) } }
    }
    if !cards.isEmpty {
      try scan.forEachCard(whole, stop: stop) { if cards.contains($1) { note($0) } }
    }
  }

  /// The numbers that more or fewer have than before.
  private static func difference(_ before: Repeats, _ after: Repeats) -> Set<Int64> {
    let numbers = Set(before.numbers).union(after.numbers)
    return numbers.filter { before.count(of: $0) != after.count(of: $0) }
  }
}

// MARK: - Digests

extension RepeatKeeper {
  /// Tells whether the numbers of villages come to something else than before.
  private func hasOtherNumbers(in villages: Set<Int64>) throws -> Bool {
    let find = try RawStatement(db, "SELECT persons, cards FROM qualityDigest WHERE village = ?")
    for village in villages.sorted() {
      var before = RepeatScan.Digest()
      try find.forEach(village) { row in
        before = RepeatScan.Digest(persons: row.integer(0), cards: row.integer(1))
      }
      if try scan.digest(ofVillage: village, stop: stop) != before { return true }
    }
    return false
  }

  /// Replaces the digests of all villages.
  private func store(_ digests: [Int64: RepeatScan.Digest]) throws {
    try db.execute(sql: "DELETE FROM qualityDigest")
    let insert = try RawStatement(db, "INSERT INTO qualityDigest VALUES (?, ?, ?)")
    for (village, digest) in digests.sorted(by: { $0.key < $1.key }) {
      try insert.run(village, digest.persons, digest.cards)
    }
  }
}
