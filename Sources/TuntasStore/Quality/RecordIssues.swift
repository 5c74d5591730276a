import GRDB
import TuntasModel

/// Stores which of the records that are few break a rule; all of them are looked at each time.
///
/// Their positions lie at the end of each region's range, so they do not meet those of families.
struct RecordIssues {
  /// A record with a fault: its region, the place of its table in ``RecordChecks/tables`` and its
  /// number there.
  private struct Record: Hashable {
    var region: Int64
    var kind: Int
    var number: Int64
  }

  private let db: Database
  private let context: QualityContext

  init(_ db: Database, _ context: QualityContext) {
    self.db = db
    self.context = context
  }

  /// Notes new names of regions first, then looks at every record.
  ///
  /// - Throws: `DamagedCell` for a row that cannot be read, an error of the database.
  func store() throws {
    try KnownNames(db).update()
    let checks = try RecordChecks(db, context)
    try db.execute(sql: "DELETE FROM qualityRecord")
    var found: [Record: [QualityRule: Int]] = [:]
    for (kind, table) in RecordChecks.tables.enumerated() {
      for (number, issue) in try checks.issues(in: table) {
        let record = Record(region: issue.place.region.number, kind: kind, number: number)
        found[record, default: [:]][issue.rule, default: 0] += 1
      }
    }
    try store(found)
  }

  /// Gives each record with a fault a position in its region, and writes one row a rule.
  private func store(_ found: [Record: [QualityRule: Int]]) throws {
    let insert = try RawStatement(db, "INSERT INTO qualityRecord VALUES (?, ?, ?, ?, ?)")
    for (region, records) in Dictionary(grouping: found.keys, by: \.region) {
      let sorted = records.sorted { ($0.kind, $0.number) < ($1.kind, $1.number) }
      // Families are numbered from the beginning of a region's numbers, records up to their end.
      let first = (region + 1) << FamilyKey.runningBits - Int64(sorted.count)
      for (place, record) in sorted.enumerated() {
        for (rule, issues) in found[record] ?? [:] {
          insert.bind(Int64(rule.number), at: 1)
          insert.bind(first + Int64(place), at: 2)
          var name = RecordChecks.tables[record.kind].name
          try name.withUTF8 { name in
            insert.bind(name, at: 3)
            insert.bind(record.number, at: 4)
            insert.bind(Int64(issues), at: 5)
            try insert.run()
          }
        }
      }
    }
  }
}
