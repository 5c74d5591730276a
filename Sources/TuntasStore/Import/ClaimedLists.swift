import GRDB
import TuntasModel

/// The files that are whole lists, and the families that stand in them.
///
/// While files are read each family is noted in a table of the connection, `temp.claimed`, so that
/// millions take no memory of the program. When all have been read, SQL compares it with the
/// listings.
final class ClaimedLists {
  /// Files that make one list together, or one list a government.
  struct Claimed {
    /// What the files say of themselves: register, day and reach.
    var claim: ListClaim
    /// The number that stands for the files in `temp.claimed`.
    var number: Int64
    /// The names of the files.
    var files: [String]
  }

  private let db: Database
  /// One entry for all files that say the same of themselves.
  private(set) var claimed: [Claimed] = []
  /// The claim of the file in work; `nil` while it makes none.
  private var current: Int64?
  private var add: RawStatement?
  /// How many NIKs were read, and how many of them no real person can have.
  private var niks = (all: 0, synthetic: 0)

  /// Members whose NIK ends in a serial that no real one has.
  ///
  /// The serial is the last four digits; 0000 marks a synthetic person.
  private static let serials: Int64 = 10_000

  init(_ db: Database) {
    self.db = db
  }

  /// Begins a file.
  ///
  /// Files of other kinds than families, and those that claim no list, are passed over.
  func begin(_ source: any RecordSource) throws {
    current = nil
    guard source.kind == .families, let claim = source.list else { return }
    if add == nil { try prepare() }
    if let index = claimed.firstIndex(where: { $0.claim == claim }) {
      claimed[index].files.append(source.name)
      current = claimed[index].number
    } else {
      let number = Int64(claimed.count + 1)
      claimed.append(Claimed(claim: claim, number: number, files: [source.name]))
      current = number
    }
  }

  /// Notes a family of the file in work.
  ///
  /// - Parameter family: Its key.
  /// - Throws: An error of the database, also when a family is noted twice for a claim.
  func note(_ family: Int64) throws {
    guard let current else { return }
    try add?.run(current, family)
  }

  /// Notes the NIK of a member.
  func note(nik: Int64) {
    guard nik > IntegerValues.unreadable else { return }
    niks.all += 1
    if nik % Self.serials == 0 { niks.synthetic += 1 }
  }

  /// Makes the lists that are new, and joins those that are there, when all files have been read.
  ///
  /// When all NIKs read are synthetic, so is the source of the lists.
  ///
  /// - Parameters:
  ///   - job: The import, which is told the villages to count.
  ///   - summary: Gets what became of each list.
  /// - Throws: `ImportError` for a list that is out of order, too short or reaches beyond what it
  ///   says, ``RegistryError/unknownRegion(_:)`` for an unknown reach.
  func makeLists(for job: ImportJob, in summary: inout ImportSummary) throws {
    guard !claimed.isEmpty else { return }
    let isSynthetic = niks.all > 0 && niks.all == niks.synthetic
    for claimed in claimed {
      for region in try regions(of: claimed) {
        let list = NewList(db, claimed, region: region, isSynthetic: isSynthetic)
        if let outcome = try list.outcome(for: job) { summary.lists.append(outcome) }
      }
    }
    try ShownLists(db).check(&summary.lists, claimed.map(\.claim))
    add = nil
    try db.execute(sql: "DROP TABLE temp.claimed")
  }

  /// The regions that have a list each.
  ///
  /// The one that was said, otherwise those that ``ListReach`` works out from the districts of the
  /// families.
  private func regions(of claimed: Claimed) throws -> [RegionCode] {
    if let covers = claimed.claim.covers {
      try check(covers, of: claimed)
      return [covers]
    }
    let districts = try Int64.readAll(
      db,
      sql: """
        SELECT DISTINCT (family >> \(FamilyKey.runningBits)) / 10000 * 10000
        FROM temp.claimed WHERE claim = ? ORDER BY 1
        """,
      arguments: [claimed.number]
    ).compactMap(RegionCode.init(number:))
    return try ListReach(db, claimed.claim).regions(of: districts)
  }

  /// Absence is leaving only within what a list covers, so that has to be true.
  private func check(_ covers: RegionCode, of claimed: Claimed) throws {
    let isKnown = try Bool.readOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM region WHERE code = ?)",
      arguments: [covers.number]
    )
    guard isKnown == true else { throw RegistryError.unknownRegion(covers.description) }
    let keys = FamilyKey.range(of: covers)
    let outside = try Int.readOne(
      db,
      sql: """
        SELECT count(*) FROM temp.claimed
        WHERE claim = ? AND family NOT BETWEEN ? AND ?
        """,
      arguments: [claimed.number, keys.lowerBound, keys.upperBound]
    )
    if let outside, outside > 0 {
      throw ImportError.outsideCovers(families: outside, covers: covers)
    }
  }

  /// Makes the table; it goes away with the transaction or at the end.
  private func prepare() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE claimed (
          claim INTEGER NOT NULL, family INTEGER NOT NULL, PRIMARY KEY (claim, family)
        ) WITHOUT ROWID
        """
    )
    add = try RawStatement(db, "INSERT INTO temp.claimed VALUES (?, ?)")
  }
}
