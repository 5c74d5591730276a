import GRDB
import TuntasModel

/// Bringing a file of an earlier version up to date.
extension Store {
  /// Brings a file up to date that nobody else shall change.
  ///
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
  static func isUpToDate(_ db: Database) throws -> Bool {
    try Migrations.migrator.hasCompletedMigrations(db) && Counting.isUpToDate(db)
  }

  /// Makes the tables of a new file.
  static func create(_ writer: any DatabaseWriter) throws {
    try inOneTransaction(writer) { db in
      try Migrations.apply(db)
      try Counting.run(db, stop: ImportStop()) { _ in }
    }
  }

  /// Does what is missing, after a copy was made; another process that did the same meanwhile is no
  /// trouble.
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
  /// - Parameter path: A file of an earlier version.
  /// - Throws: ``StoreError`` when the file may not be written or its copy would find no room.
  public static func checkUpgrade(of path: String) throws {
    guard DatabaseFile.isWritable(path) else { throw StoreError.olderVersion(path: path) }
    try EarlierCopy(path: path, upgrade: Upgrade()).checkRoom(for: DatabaseFile.size(of: path))
  }
}
