import GRDB
import TuntasModel

/// Counts what screens show, once, when rows change: village by village, and from those upwards.
///
/// Only villages that an import touched are counted anew, so a small file costs little in a large
/// registry.
///
/// Order matters: first the lists that count, which decide whose families a village has; then
/// villages with their flows; then sums. The counts of a village depend on its own rows, the lists,
/// the catalogue and the day that counts as today alone.
struct Rollup {
  private let db: Database
  /// The villages and years that the import touched.
  private let changes: Changes
  /// The lists between which flows are counted now.
  private let intervals: ListIntervals
  /// Tells whether flows are counted between other lists than before.
  private let hasOtherIntervals: Bool
  private let isFirstLoad: Bool
  /// Looked at after each village.
  private let stop: ImportStop
  /// Told how much of the villages is counted, 0 to 1.
  private var advance: (Double) -> Void = { _ in }

  /// Years for which the families with and without programme are kept ready; older ones are worked
  /// out when they are asked for.
  private static let keptYears = 6

  /// Where more than one of so many villages is counted, building the indexes anew is faster than
  /// keeping them up row by row.
  private static let fewOfAll = 8

  /// Takes what an import changed; to be made after its last row was written.
  init(_ job: ImportJob, stop: ImportStop) throws {
    let intervals = try ListIntervals(job.db)
    self.init(
      job.db,
      changes: job.changes,
      intervals: intervals,
      hasOtherIntervals: intervals != job.intervals,
      isFirstLoad: job.isFirstLoad,
      stop: stop
    )
  }

  private init(
    _ db: Database,
    changes: Changes,
    intervals: ListIntervals,
    hasOtherIntervals: Bool,
    isFirstLoad: Bool,
    stop: ImportStop
  ) {
    self.db = db
    self.changes = changes
    self.intervals = intervals
    self.hasOtherIntervals = hasOtherIntervals
    self.isFirstLoad = isFirstLoad
    self.stop = stop
  }

  /// Counts what changed; the villages that were counted anew.
  ///
  /// Villages of a government or district whose list is another one are counted too; all villages
  /// on a first load, when a year is new, or when programmes or regions changed.
  ///
  /// - Returns: The numbers of the villages.
  /// - Throws: `CancellationError` when it was stopped, `DamagedCell`, an error of the database.
  @discardableResult
  func run() throws -> Set<Int64> {
    let lists = try CurrentLists(db)
    var villages = changes.villages
    for government in try lists.store(in: db) {
      villages.formUnion(try self.villages(of: government))
    }
    let isNewYear = try storeYears()
    if isFirstLoad || isNewYear || changes.isEverything { villages.formUnion(try allVillages()) }
    guard !villages.isEmpty || hasOtherIntervals else { return [] }
    try count(villages, lists: lists)
    return villages
  }

  /// Counts everything anew, for a registry that was counted by an earlier version.
  ///
  /// Also after an undo. Empties all counts first.
  ///
  /// - Parameters:
  ///   - db: The database, in a transaction.
  ///   - stop: Who may end it.
  ///   - advance: Told how much of the villages is counted, 0 to 1.
  /// - Throws: As ``run()``.
  static func countAnew(
    _ db: Database,
    stop: ImportStop,
    advance: @escaping (Double) -> Void = { _ in }
  ) throws {
    var rollup = Rollup(
      db,
      changes: Changes(),
      intervals: try ListIntervals(db),
      hasOtherIntervals: true,
      isFirstLoad: true,
      stop: stop
    )
    rollup.advance = advance
    let lists = try CurrentLists(db)
    _ = try lists.store(in: db)
    try rollup.count(try Set(rollup.allVillages()), lists: lists)
  }

  /// Counts villages, then flows of the others where intervals changed, then adds up.
  private func count(_ villages: Set<Int64>, lists: CurrentLists) throws {
    let all = try allVillages()
    let isLarge = isFirstLoad || villages.count * Self.fewOfAll > all.count
    if isFirstLoad { try CountWrites.clearAll(db) }
    if isLarge { try db.execute(sql: ListIndex.drop) }
    var counter = try VillageCounter(
      db,
      lists: lists,
      intervals: intervals,
      isFirstCount: isFirstLoad
    )
    for (place, village) in villages.sorted().enumerated() {
      try stop.check()
      advance(Double(place) / Double(villages.count))
      try counter.count(village)
    }
    try counter.finish()
    if isLarge { try db.execute(sql: ListIndex.create) }
    for village in all where hasOtherIntervals && !villages.contains(village) {
      try stop.check()
      try counter.countFlows(village)
    }
    try addUp()
    try addUpLarge(of: villages)
  }

  /// The villages of a government or district, by its number.
  private func villages(of government: Int64) throws -> [Int64] {
    guard let code = RegionCode(number: government) else { return [] }
    return try Int64.readAll(
      db,
      sql: "SELECT code FROM region WHERE code BETWEEN ? AND ? AND code % 10000 <> 0",
      arguments: [code.numbers.lowerBound, code.numbers.upperBound]
    )
  }

  /// All villages that the registry knows; their codes do not end in four zeros.
  private func allVillages() throws -> [Int64] {
    try Int64.readAll(db, sql: "SELECT code FROM region WHERE code % 10000 <> 0")
  }

  /// Notes years with enrolments, and tells whether one is new.
  ///
  /// Only the newest ``keptYears`` stay; families of older ones are dropped from the ready tables.
  private func storeYears() throws -> Bool {
    let before = try Set(Int64.readAll(db, sql: "SELECT year FROM countedYear"))
    let kept = Set(before.union(changes.years).sorted().suffix(Self.keptYears))
    for year in before.subtracting(kept) {
      try db.execute(sql: "DELETE FROM countedYear WHERE year = ?", arguments: [year])
      try db.execute(sql: "DELETE FROM withoutProgramme WHERE year = ?", arguments: [year])
      try db.execute(sql: "DELETE FROM served WHERE year = ?", arguments: [year])
    }
    for year in kept.subtracting(before) {
      try db.execute(sql: "INSERT INTO countedYear (year) VALUES (?)", arguments: [year])
    }
    return !kept.isSubset(of: before)
  }

  /// Adds villages up to districts and governments; no further, since governments are never summed.
  private func addUp() throws {
    for table in CountWrites.countTables where !CountWrites.largeTables.contains(table) {
      try db.execute(sql: "DELETE FROM \(table) WHERE region % 10000 = 0")
    }
    for step in [10_000, 1_000_000] {
      try db.execute(sql: Self.sums(step: step))
    }
    try db.execute(sql: Self.sumOfFlows)
  }

  /// Adds up the largest tables of counts only where a village was counted.
  private func addUpLarge(of villages: Set<Int64>) throws {
    let tables = [
      (name: "cellCount", count: "families", columns: "cell"),
      (name: "dayCount", count: "count", columns: "kind, year, programme, part, day"),
    ]
    for table in tables {
      let clear = try RawStatement(db, "DELETE FROM \(table.name) WHERE region = ?")
      let sum = try RawStatement(
        db,
        """
        INSERT INTO \(table.name) (region, \(table.columns), \(table.count))
          SELECT ?1, \(table.columns), sum(\(table.count)) FROM \(table.name)
          WHERE region BETWEEN ?2 AND ?3 AND region % ?4 = 0 GROUP BY \(table.columns)
        """
      )
      for (step, part) in [(10_000, 1), (1_000_000, 10_000)] as [(Int64, Int64)] {
        for region in Set(villages.map { $0 / step * step }).sorted() {
          try clear.run(region)
          try sum.run(region, region + 1, region + step - 1, part)
        }
      }
    }
  }

  /// The statements that add villages up.
  ///
  /// - Parameter step: 10,000 for districts, a million for governments: what the code of a region
  ///   is a multiple of.
  /// - Returns: One statement a table.
  private static func sums(step: Int) -> String {
    let region = "region / \(step) * \(step)"
    return """
      INSERT INTO listCount (region, families, people, verified)
        SELECT \(region), sum(families), sum(people), sum(verified)
        FROM listCount WHERE region % 10000 <> 0 GROUP BY 1;
      INSERT INTO recordedCount (region, year, families)
        SELECT \(region), year, sum(families)
        FROM recordedCount WHERE region % 10000 <> 0 GROUP BY 1, 2;
      INSERT INTO namedCount (region, year, programme, count)
        SELECT \(region), year, programme, sum(count)
        FROM namedCount WHERE region % 10000 <> 0 GROUP BY 1, 2, 3;
      INSERT INTO namedSource (region, year, programme, source)
        SELECT DISTINCT \(region), year, programme, source
        FROM namedSource WHERE region % 10000 <> 0;
      INSERT INTO servedCount (region, year, programme, families)
        SELECT \(region), year, programme, sum(families)
        FROM servedCount WHERE region % 10000 <> 0 GROUP BY 1, 2, 3;
      INSERT INTO registeredCount (region, programme, year, families)
        SELECT \(region), programme, year, sum(families)
        FROM registeredCount WHERE region % 10000 <> 0 GROUP BY 1, 2, 3;
      INSERT INTO stageCount (region, programme, year, stage, people)
        SELECT \(region), programme, year, stage, sum(people)
        FROM stageCount WHERE region % 10000 <> 0 GROUP BY 1, 2, 3, 4;
      """
  }

  /// Flows have no districts: a family belongs to the government of its listing.
  private static let sumOfFlows = """
    DELETE FROM flow;
    INSERT INTO flow (government, from_list, to_list, part, families)
      SELECT government, from_list, to_list, part, sum(families)
      FROM flowPart GROUP BY 1, 2, 3, 4;
    """
}
