import GRDB
public import TuntasModel

extension Store {
  /// Opens a file for reading and writing, and makes it when there is no file yet.
  ///
  /// A new file is made for its owner alone, gets the newest schema and takes the built-in records
  /// before it is handed out. The schema and counts of an older file are brought up to date first,
  /// after a copy of it was made (``Upgrade``).
  ///
  /// - Parameters:
  ///   - path: Where it lies, in a folder that exists.
  ///   - builtIn: What a new file holds from the start.
  ///   - upgrade: How a file of an earlier version is brought up to date.
  /// - Throws: ``StoreError`` when the file cannot be opened or is no registry, `CancellationError`
  ///   when the upgrade was stopped.
  public convenience init(
    path: String,
    builtIn: [any RecordSource] = [],
    upgrade: Upgrade = Upgrade()
  ) throws {
    try DatabaseFile.makePrivate(path)
    let writer = try StoreError.translating(path: path) {
      try Self.open(path, builtIn: builtIn, upgrade)
    }
    self.init(path: path, writer: writer)
  }

  /// Opens an existing file that nobody shall change, but for bringing an older one up to date.
  ///
  /// The connection is read-only: an import through such a store throws
  /// ``StoreError/cannotWrite(path:)``. When nothing may be written beside the file and nothing
  /// waits in a log, it is read without locks as it lies there, which is safe as long as nobody
  /// writes to it.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - upgrade: How a file of an earlier version is brought up to date, which takes about as long
  ///     as counting all its families; `nil` when it shall stay as it is.
  /// - Throws: ``StoreError`` when the file cannot be opened or is no registry, or when it is older
  ///   and may not be written; `CancellationError` when the upgrade was stopped.
  public convenience init(readingFrom path: String, upgrade: Upgrade? = Upgrade()) throws {
    try DatabaseFile.checkReadable(path)
    let writer = try StoreError.translating(path: path) {
      do {
        return try Self.openForReading(path)
      } catch StoreError.olderVersion(let older) {
        guard let upgrade else { throw StoreError.olderVersion(path: older) }
        try Self.bringUpToDate(path, upgrade)
        return try Self.openForReading(path)
      }
    }
    self.init(path: path, writer: writer)
  }

  /// The version of the schema, which rises with every change to it.
  ///
  /// Version N is what the first N steps of ``Migrations`` make; it begins at 1.
  public static var schemaVersion: Int { Migrations.migrator.migrations.count }

  /// The version of what is counted, which rises whenever the same records are counted otherwise.
  ///
  /// Kept in the file as `user_version`; a file of a lower one is counted anew when it is opened.
  public static var countingVersion: Int { Counting.version }

  /// Makes a registry that lives in memory only, for tests and previews.
  ///
  /// - Parameter builtIn: What it holds from the start.
  /// - Throws: ``StoreError`` when what is built in cannot be read.
  public convenience init(inMemoryWith builtIn: [any RecordSource]) throws {
    let path = ":memory:"
    let writer = try StoreError.translating(path: path) {
      let queue = try DatabaseQueue(configuration: Self.configuration)
      try Self.prepare(queue, path: path, builtIn: builtIn)
      return queue
    }
    self.init(path: path, writer: writer)
  }

  /// Makes the file ready for many readers: goes over from the rollback journal of a first load to
  /// the write-ahead log, so that others can read while the next import runs.
  ///
  /// A read still under way keeps the connection it began with.
  ///
  /// Does nothing for a database in memory. Of a file that is shared already the log is emptied
  /// into the file; that this may fail, because a reader still needs the log, is no error, since
  /// the next import tries again.
  ///
  /// - Throws: An error of the database when the file cannot be opened a second time.
  func shareFile() throws {
    guard path != ":memory:" else { return }
    if let pool = database as? DatabasePool {
      // Without this the log would stay as long as the largest import.
      _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    } else {
      replaceDatabase(try DatabasePool(path: path, configuration: Self.configuration))
    }
  }
}

// MARK: - Opening

extension Store {
  /// What every connection of the program is opened with.
  ///
  /// Writers wait five seconds for one another. Foreign keys are not enforced because the schema
  /// declares none: an import checks references itself, so that it can tell the line of a wrong
  /// one.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = false
    configuration.label = "tuntas"
    return configuration
  }

  /// A file that has been shared before stays so; a new one keeps its rollback journal until its
  /// first load, because that is faster and a killed first load leaves an empty file.
  ///
  /// - Parameters:
  ///   - path: The file, which exists and is private.
  ///   - builtIn: What a file without tables gets.
  ///   - upgrade: How an older file is brought up to date.
  /// - Returns: A pool for a shared file, a queue otherwise.
  /// - Throws: ``StoreError`` when the file is not a registry, an error of the database otherwise.
  private static func open(
    _ path: String,
    builtIn: [any RecordSource],
    _ upgrade: Upgrade
  ) throws -> any DatabaseWriter {
    let writer: any DatabaseWriter =
      DatabaseFile.isShared(path)
      ? try DatabasePool(path: path, configuration: configuration)
      : try DatabaseQueue(path: path, configuration: configuration)
    try prepare(writer, path: path, builtIn: builtIn, upgrade)
    return writer
  }

  /// Makes a file fit for use: creates the tables where there are none, or checks and upgrades
  /// those that are there.
  ///
  /// Nothing is written before the check, so the file of another program is left as it was. The
  /// built-in records go in through the importer like any file, but leave no entry in the history
  /// of imports.
  private static func prepare(
    _ writer: any DatabaseWriter,
    path: String,
    builtIn: [any RecordSource],
    _ upgrade: Upgrade = Upgrade()
  ) throws {
    let isEmpty = try writer.read { db in
      let isEmpty = try !db.tableExists("region")
      if try Int.readOne(db, sql: "SELECT count(*) FROM sqlite_master") != 0 {
        try check(db, path: path)
      }
      return isEmpty
    }
    guard isEmpty else { return try Self.upgrade(writer, path: path, upgrade) }
    try create(writer)
    guard !builtIn.isEmpty else { return }
    try writer.write { db in
      _ = try Importer(builtIn, stop: ImportStop(), progress: { _ in }).run(db)
    }
  }

  /// Refuses the files of other programs, of newer versions of this one, and those whose tables are
  /// not as this one makes them.
  ///
  /// - Throws: ``StoreError/notADatabase(path:)`` without this program's `application_id`,
  ///   ``StoreError/newerVersion(path:)`` for a later schema or counting, `DamagedTable` for a
  ///   table that differs.
  static func check(_ db: Database, path: String) throws {
    guard try db.applicationID() == Int64(Migrations.applicationID) else {
      throw StoreError.notADatabase(path: path)
    }
    if try Migrations.migrator.hasBeenSuperseded(db) || Counting.isOfLaterVersion(db) {
      throw StoreError.newerVersion(path: path)
    }
    try SchemaCheck.run(db)
  }
}
