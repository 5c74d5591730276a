import GRDB
import TuntasModel

/// Counts what screens show, once, when rows change: village by village, and from those upwards.
///
/// Only villages that an import touched are counted anew, so a small file costs little in a large
/// registry.
struct Rollup {
  private let job: ImportJob
  private let stop: ImportStop
  private var db: Database { job.db }

  /// Years for which the families without programme are kept ready; older ones are worked out when
  /// they are asked for.
  private static let keptYears = 6

  init(_ job: ImportJob, stop: ImportStop) {
    self.job = job
    self.stop = stop
  }

  func run() throws {
    let lists = try CurrentLists(db)
    var villages = job.changes.villages
    for government in try lists.store(in: db) {
      villages.formUnion(try self.villages(of: government))
    }
    let isNewYear = try storeYears()
    if isNewYear || job.changes.isEverything { villages.formUnion(try allVillages()) }
    guard !villages.isEmpty else { return }
    if job.isFirstLoad { try CountWrites.clearAll(db) }
    let counter = try VillageCounter(job, lists: lists)
    for village in villages.sorted() {
      try stop.check()
      try counter.count(village)
    }
    try addUp()
  }

  private func villages(of government: Int64) throws -> [Int64] {
    guard let code = RegionCode(number: government) else { return [] }
    return try Int64.fetchAll(
      db,
      sql: "SELECT code FROM region WHERE code BETWEEN ? AND ? AND code % 10000 <> 0",
      arguments: [code.numbers.lowerBound, code.numbers.upperBound]
    )
  }

  private func allVillages() throws -> [Int64] {
    try Int64.fetchAll(db, sql: "SELECT code FROM region WHERE code % 10000 <> 0")
  }

  /// Notes years with enrolments, and tells whether one is new.
  private func storeYears() throws -> Bool {
    let before = try Set(Int64.fetchAll(db, sql: "SELECT year FROM countedYear"))
    let kept = Set(before.union(job.changes.years).sorted().suffix(Self.keptYears))
    for year in before.subtracting(kept) {
      try db.execute(sql: "DELETE FROM countedYear WHERE year = ?", arguments: [year])
      try db.execute(sql: "DELETE FROM withoutProgramme WHERE year = ?", arguments: [year])
    }
    for year in kept.subtracting(before) {
      try db.execute(sql: "INSERT INTO countedYear (year) VALUES (?)", arguments: [year])
    }
    return !kept.isSubset(of: before)
  }

  /// Adds villages up to districts and governments; no further, since governments are never summed.
  private func addUp() throws {
    for table in ["listCount", "recordedCount", "namedCount", "namedSource"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE region % 10000 = 0")
    }
    for step in [10_000, 1_000_000] {
      try db.execute(sql: Self.sums(step: step))
    }
  }

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
      """
  }
}
