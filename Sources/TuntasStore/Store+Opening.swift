import GRDB
public import TuntasModel

extension Store {
  /// Opens a file for reading and writing, and makes it when there is no file yet.
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
  public static var schemaVersion: Int { Migrations.migrator.migrations.count }

  /// The version of what is counted, which rises whenever the same records are counted otherwise.
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
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = false
    configuration.label = "tuntas"
    return configuration
  }

  /// A file that has been shared before stays so; a new one keeps its rollback journal until its
  /// first load, because that is faster and a killed first load leaves an empty file.
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
  static func check(_ db: Database, path: String) throws {
    let application = try Int64.readOne(db, sql: "PRAGMA application_id") ?? 0
    guard application == Int64(Migrations.applicationID) else {
      throw StoreError.notADatabase(path: path)
    }
    if try Migrations.migrator.hasBeenSuperseded(db) || Counting.isOfLaterVersion(db) {
      throw StoreError.newerVersion(path: path)
    }
    try SchemaCheck.run(db)
  }
}
