import GRDB
import TuntasModel

/// Bringing a file of an earlier version up to date.
extension Store {
  /// Brings a file up to date that nobody else shall change.
  ///
  /// A connection of its own is opened for this and closed again, so the reader that follows opens
  /// a file that nobody holds.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - upgrade: Who is told, and who may stop it.
  /// - Throws: ``StoreError/olderVersion(path:)`` when the file or its folder may not be written.
  static func bringUpToDate(_ path: String, _ upgrade: Upgrade) throws {
    guard DatabaseFile.isWritable(path) else { throw StoreError.olderVersion(path: path) }
    do {
      // A pool writes to a shared file as soon as it is opened.
      let writer = try DatabaseQueue(path: path, configuration: configuration)
      try Self.upgrade(writer, path: path, upgrade)
      try writer.close()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        throw StoreError.olderVersion(path: path)
      default: throw error
      }
    }
  }

  /// Tells whether a file has the newest schema and was counted by it.
  ///
  /// Asked at every opening, so it looks at nothing but the list of versions and one number.
  static func isUpToDate(_ db: Database) throws -> Bool {
    try Migrations.migrator.hasCompletedMigrations(db) && Counting.isUpToDate(db)
  }

  /// Makes the tables of a new file.
  ///
  /// They are counted although they are empty, so that the file carries the version of the
  /// counting.
  static func create(_ writer: any DatabaseWriter) throws {
    try inOneTransaction(writer) { db in
      try Migrations.apply(db)
      try Counting.run(db, stop: ImportStop()) { _ in }
    }
  }

  /// Does what is missing, after a copy was made; another process that did the same meanwhile is no
  /// trouble.
  ///
  /// What is missing is asked once without a lock, since nearly every file is up to date, and once
  /// more under it.
  ///
  /// - Parameters:
  ///   - writer: The connection.
  ///   - path: The file, beside which the copy is written.
  ///   - upgrade: Who is told, and who may stop it.
  /// - Throws: ``StoreError`` when the copy cannot be made, `CancellationError` when it was
  ///   stopped, an error of the database otherwise; the file is then as it was.
  static func upgrade(_ writer: any DatabaseWriter, path: String, _ upgrade: Upgrade) throws {
    guard try !writer.read(isUpToDate) else { return }
    try inOneTransaction(writer) { db in
      // From here on nobody else writes, so the copy is what the file holds before.
      guard try !isUpToDate(db) else { return }
      try EarlierCopy(path: path, upgrade: upgrade).make(from: db)
      try upgrade.stop.watching(db) {
        try Migrations.apply(db)
        try Counting.run(db, stop: upgrade.stop) { part in
          upgrade.progress(.counting(percent: Int(part * 100)))
        }
      }
    }
  }

  /// Runs work that changes tables, alone on the file and in one transaction.
  ///
  /// The lock for writing is taken at once, not at the first change, so that nothing can be written
  /// between a look and what follows from it. Afterwards the connections forget what they knew of
  /// the tables.
  private static func inOneTransaction(
    _ writer: any DatabaseWriter,
    _ body: (Database) throws -> Void
  ) throws {
    try writer.barrierWriteWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        try body(db)
        return .commit
      }
      db.clearSchemaCache()
    }
    (writer as? DatabasePool)?.invalidateReadOnlyConnections()
  }
}

extension Store {
  /// Tells at once what would end an upgrade before it begins; nothing is written.
  ///
  /// Two looks at the system, none into the file.
  ///
  /// - Parameter path: A file of an earlier version.
  /// - Throws: ``StoreError`` when the file may not be written or its copy would find no room.
  public static func checkUpgrade(of path: String) throws {
    guard DatabaseFile.isWritable(path) else { throw StoreError.olderVersion(path: path) }
    try EarlierCopy(path: path, upgrade: Upgrade()).checkRoom(for: DatabaseFile.size(of: path))
  }
}
