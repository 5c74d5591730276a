import GRDB

/// Bringing a file of an earlier version up to date.
extension Store {
  /// Brings a file up to date; each step of the schema is one transaction, and counting is the last.
  ///
  /// - Throws: ``StoreError/olderVersion(path:)`` when the file or its folder may not be written.
  static func bringUpToDate(_ path: String, willUpdate: () throws -> Void) throws {
    guard DatabaseFile.isWritable(path) else { throw StoreError.olderVersion(path: path) }
    try willUpdate()
    do {
      let writer: any DatabaseWriter =
        DatabaseFile.isShared(path)
        ? try DatabasePool(path: path, configuration: configuration)
        : try DatabaseQueue(path: path, configuration: configuration)
      try migrate(writer)
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
  static func isUpToDate(_ db: Database) throws -> Bool {
    try Migrations.migrator.hasCompletedMigrations(db) && Counting.isUpToDate(db)
  }

  /// Runs what is missing; another process that did the same meanwhile is no trouble.
  static func migrate(_ writer: any DatabaseWriter) throws {
    do {
      try Migrations.migrator.migrate(writer)
    } catch {
      guard try writer.read(Migrations.migrator.hasCompletedMigrations) else { throw error }
    }
    guard try !writer.read(Counting.isUpToDate) else { return }
    try writer.write(Counting.run)
  }
}
