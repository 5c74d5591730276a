import GRDB
import TuntasModel

/// What an import tells of a list.
extension NewList {
  /// Makes or joins the list, and tells what became of it.
  ///
  /// `nil` when no family of the files lives in the region, or a part found no list to join.
  func outcome(for job: ImportJob) throws -> ListOutcome? {
    switch try make(for: job) {
    case .made(let id, let replaced):
      var outcome = try outcome(.made, id: id)
      outcome.replaced = replaced
      return outcome
    case .joined(let list, let families): return try outcome(.joined(families: families), list)
    case .repeated(let list): return try outcome(.repeated, list)
    case .unchanged(let list): return try outcome(.unchanged, list)
    case nil: return nil
    }
  }

  /// The outcome for a list that was there before, told with its own day.
  private func outcome(_ fate: ListOutcome.Fate, _ list: Earlier) throws -> ListOutcome {
    var outcome = try outcome(fate, id: list.id)
    outcome.date = list.day ?? claim.date
    outcome.dateOrigin = list.isAssumed ? .assumed : .known
    return outcome
  }

  /// The outcome for a list, told with the day of the files.
  private func outcome(_ fate: ListOutcome.Fate, id: String) throws -> ListOutcome {
    ListOutcome(
      id: id,
      fate: fate,
      register: claim.register,
      covers: try coveredRegion(),
      isReachGiven: claim.covers != nil,
      date: claim.date,
      dateOrigin: claim.dateOrigin,
      families: try countFamilies(),
      known: try newestKnown(but: id)
    )
  }

  /// The region with its name.
  ///
  /// - Returns: The region, for messages.
  /// - Throws: ``RegistryError/unknownRegion(_:)``.
  func coveredRegion() throws -> Region {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT * FROM region WHERE code = ?",
      arguments: [region.number]
    )
    guard let found = try row.flatMap(Region.init) else {
      throw RegistryError.unknownRegion(region.description)
    }
    return found
  }

  /// The newest list there of which the day is known, of whichever register.
  ///
  /// Only lists whose day was published, and that cover the region or a part of it.
  private func newestKnown(but id: String) throws -> ListOutcome.Known? {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM list ORDER BY date, number")
    let known = try rows.compactMap { try FamilyList($0) }.last { list in
      list.id != id && list.dateCertainty == .published
        && (list.covers.contains(region) || region.contains(list.covers))
    }
    return known.map { ListOutcome.Known(id: $0.id, register: $0.register, date: $0.date) }
  }
}
