import GRDB
import TuntasModel

/// What a list covers of which nobody said it: the districts that have rows in it.
///
/// A district without rows keeps its list. Where all districts have rows, or all that the list of
/// the whole government has families in, the new one is a list of the whole government too, so that
/// the two can be compared.
///
/// A government often sends a list as one file a district, and corrections as a part: what is not
/// in the file has not left.
struct ListReach {
  private let db: Database
  private let claim: ListClaim

  init(_ db: Database, _ claim: ListClaim) {
    self.db = db
    self.claim = claim
  }

  /// The regions that have a list each, the narrower ones of a government first.
  ///
  /// - Parameter districts: The districts with families in the files.
  /// - Returns: The reaches, government by government.
  /// - Throws: An error of the database.
  func regions(of districts: [RegionCode]) throws -> [RegionCode] {
    let byGovernment = Dictionary(grouping: districts) { $0.ancestor(at: .regency) }
    return try byGovernment.sorted { $0.key < $1.key }.flatMap { government, districts in
      try regions(of: districts.sorted(), in: government)
    }
  }

  /// Districts whose newest list is of the same day, or any when the claim is a part, join that
  /// list; the others get new ones, or one for the whole government.
  private func regions(
    of districts: [RegionCode],
    in government: RegionCode
  ) throws -> [RegionCode] {
    var joined: Set<RegionCode> = []
    var new: [RegionCode] = []
    for district in districts {
      let newest = try NewList.Earlier(of: claim.register, in: district, db)
      if let newest, claim.isPart || newest.date == claim.date.number {
        let covers = RegionCode(number: newest.covers) ?? government
        joined.insert(covers.contains(government) ? government : covers)
      } else {
        new.append(district)
      }
    }
    // Whoever joins the list of a district is no newcomer of a wider one.
    let narrowFirst = joined.sorted { ($1.level, $0) < ($0.level, $1) }
    if joined.isEmpty, try isWhole(new, government) { return [government] }
    return new + narrowFirst
  }

  /// Tells whether nothing of a government would be left out of its new list.
  private func isWhole(_ districts: [RegionCode], _ government: RegionCode) throws -> Bool {
    let covered = Set(districts.map(\.number))
    let all = try numbers("SELECT code AS village FROM region", government)
    guard !all.isSubset(of: covered) else { return true }
    guard try NewList.Earlier(of: claim.register, in: government, db) != nil else { return false }
    let held = try numbers(
      """
      SELECT village FROM listing
      WHERE register = \(claim.register.number) AND to_list IS NULL
      """,
      government
    )
    return held.isSubset(of: covered)
  }

  /// The districts of a government among some villages.
  private func numbers(_ villages: String, _ government: RegionCode) throws -> Set<Int64> {
    let range = government.numbers
    return try Int64.readSet(
      db,
      sql: """
        SELECT DISTINCT village / 10000 * 10000 FROM (\(villages))
        WHERE village BETWEEN ? AND ? AND village % 1000000 <> 0
        """,
      arguments: [range.lowerBound, range.upperBound]
    )
  }
}
