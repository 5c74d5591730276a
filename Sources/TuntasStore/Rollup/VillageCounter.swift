import GRDB
import TuntasModel

/// Counts one village after another.
struct VillageCounter {
  private let isFirstCount: Bool
  private let lists: CurrentLists
  private let years: [Int64]
  private let units: [Int64: CountedUnit]
  private let read: CountReads
  private let readRows: ListRowReads
  /// The families served of all villages, while there are none in the table: written one programme
  /// after another, they cost a fifth.
  private var served: [ListCounter.Subject: [Int64]] = [:]
  private let write: CountWrites

  /// - Parameters:
  ///   - db: The database.
  ///   - lists: The lists that count.
  ///   - isFirstCount: Tells whether all counts are empty.
  /// - Throws: An error of the database.
  init(_ db: Database, lists: CurrentLists, isFirstCount: Bool) throws {
    self.isFirstCount = isFirstCount
    self.lists = lists
    years = try Int64.fetchAll(db, sql: "SELECT year FROM countedYear ORDER BY year")
    let rows = try Row.fetchAll(db, sql: "SELECT number, unit FROM programme")
    units = rows.reduce(into: [:]) { $0[$1["number"]] = CountedUnit(number: $1["unit"]) }
    read = try CountReads(db)
    readRows = try ListRowReads(db, today: RegistryReader.today(in: db))
    write = try CountWrites(db)
  }

  /// Counts a village and stores what it came to.
  mutating func count(_ village: Int64) throws {
    let first = village << FamilyKey.runningBits
    let range = first...(first | (1 << FamilyKey.runningBits - 1))
    if !isFirstCount { try write.clear(village, range, years: years) }
    let families = try lists.choice(forVillage: village).map { choice in
      try read.families(range, choice)
    }
    let rows = try readRows.rows(range, onList: families ?? [])
    let onList = rows.families
    var named = NamedCounter(units: units)
    var listed = ListCounter()
    let recorded = try read.recorded(range, onList: onList, named: &named, listed: &listed)
    for index in onList.indices { listed.add(rows.cell(index)) }
    try read.recipients(village, named: &named)
    try write.onList(rows)
    try write.listed(village, listed)
    try add(listed.served)
    try write.counts(
      village,
      families: onList.count,
      people: rows.people.reduce(0, +),
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

  /// Stores what was put off.
  mutating func finish() throws {
    for (subject, families) in served.sorted(by: { $0.key < $1.key }) {
      try write.served(families, subject)
    }
    served = [:]
  }

  private mutating func add(_ served: [ListCounter.Subject: [Int64]]) throws {
    for (subject, families) in served where years.contains(subject.year) {
      if isFirstCount {
        self.served[subject, default: []] += families
      } else {
        try write.served(families, subject)
      }
    }
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
