import GRDB
import TuntasModel

/// Counts one village after another.
///
/// All statements are prepared once, so a village costs its own rows alone.
struct VillageCounter {
  private let isFirstCount: Bool
  private let lists: CurrentLists
  /// The years for which families with and without a programme are kept ready.
  private let years: [Int64]
  /// What each programme counts, by its number.
  private let units: [Int64: CountedUnit]
  private let intervals: ListIntervals
  private let trainings: Trainings
  private let read: CountReads
  private let readRows: ListRowReads
  /// The families served of all villages, while there are none in the table: written one programme
  /// after another, they cost a fifth.
  private var served: [ListCounter.Subject: [Int64]] = [:]
  private let write: CountWrites

  /// - Parameters:
  ///   - db: The database.
  ///   - lists: The lists that count.
  ///   - intervals: The lists between which flows are counted.
  ///   - isFirstCount: Tells whether all counts are empty.
  /// - Throws: An error of the database.
  init(
    _ db: Database,
    lists: CurrentLists,
    intervals: ListIntervals,
    isFirstCount: Bool
  ) throws {
    self.intervals = intervals
    self.isFirstCount = isFirstCount
    self.lists = lists
    years = try Int64.readAll(db, sql: "SELECT year FROM countedYear ORDER BY year")
    let rows = try Row.fetchAll(db, sql: "SELECT number, unit FROM programme")
    units = try rows.reduce(into: [:]) {
      $0[try $1.get("number")] = CountedUnit(number: try $1.get("unit"))
    }
    trainings = try Trainings(db)
    read = try CountReads(db)
    readRows = try ListRowReads(db, today: RegistryReader.today(in: db))
    write = try CountWrites(db)
  }

  /// Counts a village and stores what it came to.
  ///
  /// What was stored of it before is emptied first, unless all counts are empty.
  ///
  /// - Parameter village: Its number.
  /// - Throws: `DamagedCell` for a number that no village has or a cell that holds no year, an
  ///   error of the database.
  mutating func count(_ village: Int64) throws {
    try check(village)
    let range = FamilyKey.range(ofVillage: village)
    if !isFirstCount { try write.clear(village, range, years: years) }
    let families = try countFlows(village)
    let rows = try readRows.rows(range, onList: families.onList)
    let onList = rows.families
    var counters = EnrolmentCounters(
      named: NamedCounter(units: units),
      stages: StageCounter(trainings)
    )
    let recorded = try read.recorded(range, of: families, &counters)
    for index in onList.indices { counters.listed.add(rows.familyClass(index)) }
    try read.recipients(village, &counters)
    try write.onList(rows)
    try write.listed(village, counters.listed)
    try write.stages(village, counters.stages)
    try add(counters.listed.served)
    try write.counts(
      village,
      families: onList.count,
      people: rows.people.reduce(0, +),
      verified: read.verified(range, onList: onList, &counters.days)
    )
    counters.days.finish()
    try write.days(village, counters.days)
    for (year, families) in recorded.sorted(by: { $0.key < $1.key }) {
      try write.recorded(village, year: year, families: families.count)
    }
    for year in years {
      try write.without(Self.difference(onList, recorded[year] ?? []), year: year)
    }
    try write.named(village, counters.named)
  }

  /// Counts who came to and went from the lists, and stores what it came to; the families by their
  /// listings.
  @discardableResult
  func countFlows(_ village: Int64) throws -> VillageListings {
    try check(village)
    var flows = FlowCounter(intervals)
    let families = try read.families(
      FamilyKey.range(ofVillage: village),
      lists.choice(forVillage: village),
      flows: &flows
    )
    if !isFirstCount { try write.clearFlows(village) }
    try write.flows(village, flows)
    return families
  }

  /// Refuses what is no village's number: the keys of its families would be no range.
  private func check(_ village: Int64) throws {
    guard RegionCode(number: village) == nil else { return }
    throw DamagedCell(
      table: "region",
      row: village,
      column: "code",
      found: .outOfRange,
      expected: .region
    )
  }

  /// Stores what was put off.
  ///
  /// To be called once, after the last village.
  mutating func finish() throws {
    for (subject, families) in served.sorted(by: { $0.key < $1.key }) {
      try write.served(families, subject)
    }
    served = [:]
  }

  /// Stores the families served, or puts them off on a first count.
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

extension FamilyKey {
  /// The keys that the families of a village may have.
  static func range(ofVillage village: Int64) -> ClosedRange<Int64> {
    let first = village << runningBits
    return first...(first | (1 << runningBits - 1))
  }
}
