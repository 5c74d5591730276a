import GRDB

/// What is counted and checked of the records, as one piece of work that is done or not.
///
/// The file itself says by which version it was counted, in its `user_version`, which is written in
/// the same transaction: a file whose tables are the newest may still have to be counted.
enum Counting {
  /// Rises whenever the same records are counted otherwise or into other tables.
  ///
  /// Raise it by one with every change of a rule, of a count or of what the search index holds: a
  /// file of a lower version is then counted anew when it is opened. It says nothing of the tables,
  /// which the schema versions tell.
  static let version = 2

  /// Tells whether a file was counted by this version.
  ///
  /// A file of a later version passes too; ``isOfLaterVersion(_:)`` refuses it before.
  static func isUpToDate(_ db: Database) throws -> Bool {
    try db.countingVersion() >= version
  }

  /// Tells whether a file was counted by a later version: what that counts means something else, and
  /// an import would leave counts of two kinds.
  static func isOfLaterVersion(_ db: Database) throws -> Bool {
    try db.countingVersion() > version
  }

  /// Counts and checks everything anew; to be run inside one transaction, after all migrations.
  ///
  /// Does nothing when the file was counted by this version. The first half of the progress is the
  /// counting of lists, the second the checking of rules; the search index comes before both.
  ///
  /// - Parameters:
  ///   - db: The file.
  ///   - stop: Who may end it.
  ///   - advance: Told how much of the whole is done, 0 to 1.
  /// - Throws: An error of the database, or that the counting was stopped.
  static func run(_ db: Database, stop: ImportStop, advance: @escaping (Double) -> Void) throws {
    guard try !isUpToDate(db) else { return }
    try SearchIndex.refill(db)
    try Rollup.countAnew(db, stop: stop) { advance($0 / 2) }
    try QualityCounter.countAnew(db, stop: stop) { advance(0.5 + $0 / 2) }
    try db.setCountingVersion(version)
  }
}
