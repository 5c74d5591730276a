import GRDB
import TuntasModel

/// How much a list holds, beside the one that it takes the place of.
extension NewList {
  /// The families that are on the lists of the register in the region.
  ///
  /// - Parameters:
  ///   - earlier: The newest list of the register with this reach.
  ///   - before: The lists that families of the region are on.
  /// - Returns: The newest of them, with how many families are on lists of the register in the
  ///   region; `nil` when there is none.
  /// - Throws: An error of the database.
  func replacedList(
    _ earlier: Earlier?,
    _ before: [Before]
  ) throws -> ListOutcome.Replaced? {
    let villages = region.numbers
    let families = try Int.readOne(
      db,
      sql: """
        SELECT count(DISTINCT family) FROM listing
        WHERE register = ? AND to_list IS NULL AND village BETWEEN ? AND ?
        """,
      arguments: [register, villages.lowerBound, villages.upperBound]
    )
    let lists = before.compactMap(\.list)
    let newest = lists.max { $0.date < $1.date } ?? earlier
    guard let newest, let date = newest.day, let families else { return nil }
    return ListOutcome.Replaced(
      id: newest.id,
      register: claim.register,
      date: date,
      isAssumed: newest.isAssumed,
      families: families
    )
  }

  /// A file that holds less than half is more likely a part, or something else, than the whole.
  ///
  /// - Parameter replaced: What the list takes the place of; `nil` when nothing is there.
  /// - Throws: `ImportError.listTooShort(_:)`, unless the claim allows it.
  func checkLength(against replaced: ListOutcome.Replaced?) throws {
    guard let replaced, !claim.mayBeShort else { return }
    let families = try countFamilies()
    guard families * 2 < replaced.families else { return }
    throw ImportError.listTooShort(
      ShortList(
        register: claim.register,
        covers: try coveredRegion(),
        families: families,
        replaced: replaced
      )
    )
  }

  /// How many families of the files live in the region.
  func countFamilies() throws -> Int {
    try Int.readOne(db, sql: "SELECT count(*) FROM \(families)") ?? 0
  }
}
