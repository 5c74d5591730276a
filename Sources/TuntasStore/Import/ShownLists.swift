import GRDB
import TuntasModel

/// Which lists screens show before an import has been counted, and which they will show after it.
///
/// A government is counted by one register. So a new list may stay unseen behind another register,
/// or take the place of one with far more families: both must be told while the import can still be
/// refused.
struct ShownLists {
  private let db: Database
  /// The list of each government or district before the import, by number.
  private let before: [Int64: Int64]
  /// The choice with the new lists.
  private let after: CurrentLists
  /// All lists by number.
  private let lists: [Int64: FamilyList]

  init(_ db: Database) throws {
    self.db = db
    let stored = try Row.fetchAll(db, sql: "SELECT government, list FROM currentList")
    before = try stored.reduce(into: [:]) { $0[try $1.get("government")] = try $1.get("list") }
    after = try CurrentLists(db)
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM list")
    lists = try rows.reduce(into: [:]) { lists, row in
      lists[try row.get("number")] = try FamilyList(row)
    }
  }

  /// Tells of new lists which one of another register is shown instead, or was until now.
  ///
  /// - Throws: `ImportError.listTooShort(_:)` when a list would take the place of one of another
  ///   register with more than twice as many families.
  func check(_ outcomes: inout [ListOutcome], _ claims: [ListClaim]) throws {
    let mayBeShort = claims.contains(where: \.mayBeShort)
    for (index, outcome) in outcomes.enumerated() where outcome.fate == .made {
      guard let district = try district(of: outcome.covers.code) else { continue }
      let shown = after.choice(forVillage: district.number).flatMap { lists[$0.list] }
      if let shown, shown.register != outcome.register {
        let known = ListOutcome.Known(id: shown.id, register: shown.register, date: shown.date)
        outcomes[index].hiddenBy = known
        continue
      }
      guard let replaced = try replaced(by: outcome, in: district) else { continue }
      outcomes[index].replaced = outcome.replaced ?? replaced
      guard !mayBeShort, outcome.families * 2 < replaced.families else { continue }
      throw ImportError.listTooShort(
        ShortList(
          register: outcome.register,
          covers: outcome.covers,
          families: outcome.families,
          replaced: replaced
        )
      )
    }
  }

  /// A district of what a list covers, or the one that it lies in.
  private func district(of covers: RegionCode) throws -> RegionCode? {
    guard covers.level < .district else { return covers.ancestor(at: .district) }
    let number = try Int64.readOne(
      db,
      sql: """
        SELECT code FROM region
        WHERE code BETWEEN ? AND ? AND code % 10000 = 0 AND code % 1000000 <> 0 LIMIT 1
        """,
      arguments: [covers.numbers.lowerBound, covers.numbers.upperBound]
    )
    return number.flatMap(RegionCode.init(number:))
  }

  /// The list of another register that was shown until now.
  private func replaced(
    by outcome: ListOutcome,
    in district: RegionCode
  ) throws -> ListOutcome.Replaced? {
    let government = district.ancestor(at: .regency)
    let number = before[district.number] ?? before[government.number]
    guard let list = number.flatMap({ lists[$0] }), list.register != outcome.register else {
      return nil
    }
    let keys = FamilyKey.range(of: outcome.covers.code)
    let families = try Int.readOne(
      db,
      sql: "SELECT count(*) FROM onList WHERE family BETWEEN ? AND ?",
      arguments: [keys.lowerBound, keys.upperBound]
    )
    return ListOutcome.Replaced(
      id: list.id,
      register: list.register,
      date: list.date,
      isAssumed: list.dateCertainty == .assumed,
      families: families ?? 0
    )
  }
}
