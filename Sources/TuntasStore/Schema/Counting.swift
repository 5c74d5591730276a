import GRDB

/// What is counted and checked of the records, as one piece of work that is done or not.
///
/// The file itself says by which version it was counted, in its `user_version`, which is written in
/// the same transaction: a process killed between the last migration and the counting leaves a file
/// that the next one counts.
enum Counting {
  /// Rises whenever the same records are counted otherwise or into other tables.
  static let version = 2

  /// Tells whether a file was counted by this version or by a later one.
  static func isUpToDate(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 >= version
  }

  /// Counts and checks everything anew; to be run inside one transaction, after all migrations.
  static func run(_ db: Database) throws {
    guard try !isUpToDate(db) else { return }
    try SearchIndex.refill(db)
    try Rollup.countAnew(db)
    try QualityCounter.countAnew(db, stop: ImportStop())
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }
}
