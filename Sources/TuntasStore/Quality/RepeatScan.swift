import GRDB
import TuntasModel

/// The NIKs of active persons and the family cards of active families, as far as other families may
/// share them.
///
/// A scan of numbers in the order of keys needs no index, whose upkeep would cost every import more
/// than the scan costs the few that change a number.
///
/// Families that left the list are no match for anybody; where no list covers the district, all
/// families are active.
struct RepeatScan {
  /// What the numbers of one village come to: another pair when one of them changed.
  struct Digest: Equatable {
    var persons: Int64 = 0
    var cards: Int64 = 0
  }

  private let niks: RawStatement
  private let cards: RawStatement
  private let onList: RawStatement
  private let lists: QualityLists

  init(_ db: Database, _ lists: QualityLists) throws {
    self.lists = lists
    niks = try RawStatement(
      db,
      "SELECT key, nik FROM member WHERE key BETWEEN ? AND ? ORDER BY key"
    )
    cards = try RawStatement(
      db,
      "SELECT key, kk FROM family WHERE key BETWEEN ? AND ? ORDER BY key"
    )
    onList = try RawStatement(
      db,
      "SELECT family, 0 FROM onList WHERE family BETWEEN ? AND ? ORDER BY family"
    )
  }

  /// Calls a function with the NIK of each active person and the person's family.
  ///
  /// In the order of keys; only numbers that are a NIK.
  ///
  /// - Parameters:
  ///   - families: The keys of the families.
  ///   - stop: Looked at before each village.
  ///   - body: Takes the family and the NIK.
  /// - Throws: `CancellationError`, an error of the database.
  func forEachNIK(
    _ families: ClosedRange<Int64>,
    stop: ImportStop,
    body: (_ family: Int64, _ number: Int64) -> Void
  ) throws {
    let bits = FamilyKey.memberBits
    let range = families.lowerBound << bits...((families.upperBound + 1) << bits - 1)
    try forEachActive(niks, range, bits: bits, families, stop: stop) { family in
      guard niks.isInteger(1), let nik = NIK(number: niks.integer(1)) else { return }
      body(family, nik.number)
    }
  }

  /// Calls a function with the family card of each active family.
  ///
  /// In the order of keys; only numbers that a card can have.
  func forEachCard(
    _ families: ClosedRange<Int64>,
    stop: ImportStop,
    body: (_ family: Int64, _ number: Int64) -> Void
  ) throws {
    try forEachActive(cards, families, bits: 0, families, stop: stop) { family in
      guard !cards.isNull(1), let card = FamilyCardNumber(utf8: cards.bytes(1)) else { return }
      body(family, card.number)
    }
  }

  /// What the numbers of a village come to.
  ///
  /// Both sums are 0 for a village without numbers.
  func digest(ofVillage village: Int64, stop: ImportStop) throws -> Digest {
    let range = FamilyKey.range(ofVillage: village)
    var digest = Digest()
    try forEachNIK(range, stop: stop) { digest.persons.add($1) }
    try forEachCard(range, stop: stop) { digest.cards.add($1) }
    return digest
  }

  /// Steps through rows and through the families of the list side by side, and calls a function at
  /// each row of an active family.
  private func forEachActive(
    _ statement: RawStatement,
    _ range: ClosedRange<Int64>,
    bits: Int64,
    _ families: ClosedRange<Int64>,
    stop: ImportStop,
    body: (_ family: Int64) -> Void
  ) throws {
    let listed = FamilyCursor(onList)
    try listed.begin(families)
    defer { listed.end() }
    statement.bind(range.lowerBound, at: 1)
    statement.bind(range.upperBound, at: 2)
    defer { statement.reset() }
    var last = (family: Int64.min, isActive: false)
    var village = (code: Int64.min, hasList: false)
    while try statement.next() {
      let family = statement.integer(0) >> bits
      if family != last.family {
        let code = family >> FamilyKey.runningBits
        if code != village.code {
          try stop.check()
          village = (code, lists.hasCurrentList(code))
        }
        last = (family, !village.hasList)
        try listed.forEach(of: family) { _ in last.isActive = true }
      }
      if last.isActive { body(family) }
    }
  }
}

extension Int64 {
  /// Adds a number to a sum that does not depend on the order.
  mutating func add(_ number: Int64) {
    self &+= Int64(bitPattern: Hashing.mix(UInt64(bitPattern: number)))
  }
}
