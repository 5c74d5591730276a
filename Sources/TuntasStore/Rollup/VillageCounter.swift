import GRDB
import TuntasModel

/// Counts one village after another.
struct VillageCounter {
  private let isFirstLoad: Bool
  private let lists: CurrentLists
  private let years: [Int64]
  private let units: [Int64: CountedUnit]
  private let read: CountReads
  private let write: CountWrites

  init(_ job: ImportJob, lists: CurrentLists) throws {
    isFirstLoad = job.isFirstLoad
    self.lists = lists
    years = try Int64.fetchAll(job.db, sql: "SELECT year FROM countedYear ORDER BY year")
    let rows = try Row.fetchAll(job.db, sql: "SELECT number, unit FROM programme")
    units = rows.reduce(into: [:]) { $0[$1["number"]] = CountedUnit(number: $1["unit"]) }
    read = try CountReads(job.db)
    write = try CountWrites(job.db)
  }

  /// Counts a village and stores what it came to.
  func count(_ village: Int64) throws {
    let first = village << FamilyKey.runningBits
    let range = first...(first | (1 << FamilyKey.runningBits - 1))
    if !isFirstLoad { try write.clear(village, range, years: years) }
    let families = try lists.choice(forVillage: village).map { choice in
      try read.families(range, choice)
    }
    let onList = families ?? []
    var named = NamedCounter(units: units)
    let recorded = try read.recorded(range, onList: onList, named: &named)
    try read.recipients(village, named: &named)
    try write.onList(onList)
    try write.counts(
      village,
      families: onList.count,
      people: read.people(range, onList: onList),
      verified: read.verified(range, onList: onList)
    )
    for (year, families) in recorded.sorted(by: { $0.key < $1.key }) {
      try write.recorded(village, year: year, families: families.count)
    }
    for year in years {
      try write.without(Self.difference(onList, recorded[year] ?? []), year: year)
    }
    try write.named(village, named)
  }

  /// The families of one sorted list that another does not have.
  private static func difference(_ families: [Int64], _ others: [Int64]) -> [Int64] {
    var rest = others[...]
    return families.filter { family in
      guard rest.first == family else { return true }
      rest.removeFirst()
      return false
    }
  }
}
