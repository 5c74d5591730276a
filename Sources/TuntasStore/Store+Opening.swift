import GRDB
import Glibc
public import TuntasModel

extension Store {
  /// Opens a file for reading and writing, and makes it when there is none.
  ///
  /// - Parameters:
  ///   - path: Where it lies, in a folder that exists.
  ///   - builtIn: What a new file holds from the start.
  /// - Throws: ``StoreError`` when the file cannot be opened or is no registry.
  public convenience init(path: String, builtIn: [any RecordSource] = []) throws {
    try Self.makePrivateFile(path)
    let writer = try StoreError.translating(path: path) {
      try Self.open(path, builtIn: builtIn)
    }
    self.init(path: path, writer: writer)
  }

  /// Opens an existing file that nobody shall change.
  ///
  /// - Parameter path: Where it lies.
  /// - Throws: ``StoreError`` when the file cannot be opened or is no registry.
  public convenience init(readingFrom path: String) throws {
    guard access(path, R_OK) == 0 else { throw StoreError.cannotOpen(path: path) }
    let writer = try StoreError.translating(path: path) {
      do {
        return try Self.openForReading(path)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
        try Self.rollBack(path)
        return try Self.openForReading(path)
      }
    }
    self.init(path: path, writer: writer)
  }

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
  private static var configuration: Configuration {
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
    builtIn: [any RecordSource]
  ) throws -> any DatabaseWriter {
    let writer: any DatabaseWriter =
      isShared(path)
      ? try DatabasePool(path: path, configuration: configuration)
      : try DatabaseQueue(path: path, configuration: configuration)
    try prepare(writer, path: path, builtIn: builtIn)
    return writer
  }

  private static func openForReading(_ path: String) throws -> any DatabaseWriter {
    var configuration = configuration
    configuration.readonly = true
    let writer: any DatabaseWriter =
      isShared(path)
      ? try DatabasePool(path: path, configuration: configuration)
      : try DatabaseQueue(path: path, configuration: configuration)
    try writer.read { try check($0, path: path) }
    return writer
  }

  /// Undoes what a killed first load left behind, which only somebody who may write can do: any
  /// look into the file does it.
  private static func rollBack(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    _ = try queue.read { try $0.tableExists("region") }
    try queue.close()
  }

  private static func prepare(
    _ writer: any DatabaseWriter,
    path: String,
    builtIn: [any RecordSource]
  ) throws {
    let isEmpty = try writer.read { db in
      try check(db, path: path)
      return try !db.tableExists("region")
    }
    try Migrations.migrator.migrate(writer)
    guard isEmpty, !builtIn.isEmpty else { return }
    try writer.write { db in
      _ = try Importer(builtIn, stop: ImportStop(), progress: { _ in }).run(db)
    }
  }

  /// Refuses the files of other programs and of newer versions of this one.
  private static func check(_ db: Database, path: String) throws {
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard tables > 0 else { return }
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard application == Migrations.applicationID else {
      throw StoreError.notADatabase(path: path)
    }
    if try Migrations.migrator.hasBeenSuperseded(db) {
      throw StoreError.newerVersion(path: path)
    }
  }

  /// Tells whether a file is in the mode of the write-ahead log, which its header says.
  private static func isShared(_ path: String) -> Bool {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { Glibc.close(descriptor) }
    var version: UInt8 = 0
    return pread(descriptor, &version, 1, 18) == 1 && version == 2
  }

  /// Makes the file before the database does, so that it is never readable for others.
  private static func makePrivateFile(_ path: String) throws {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let isThere = access(path, F_OK) == 0
      throw isThere ? StoreError.cannotWrite(path: path) : StoreError.cannotOpen(path: path)
    }
    Glibc.close(descriptor)
  }
}
