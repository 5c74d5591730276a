import GRDB
import Glibc
public import TuntasModel

/// The log of who saw, took out and changed what, in a file of its own beside the registry, so that it
/// never waits for an import.
///
/// It is only added to. The file is made with the first entry, for its owner alone.
public struct AuditFile: Sendable {
  /// Where it lies.
  public let path: String

  /// Names the log of a registry.
  ///
  /// - Parameter registry: The path of the registry; the log lies beside it, with `-audit` behind its name.
  public init(of registry: String) {
    path = Self.whole(registry) + "-audit"
  }

  /// The path without links, so that a link to a registry has no log of its own.
  private static func whole(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// Refuses a log that is a link: what it leads to could be somebody else's file.
  private func checkNoLink() throws {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return }
    throw StoreError.cannotOpen(path: path)
  }

  /// Whether there is a log: whether anything was ever written down.
  public var exists: Bool { DatabaseFile.size(of: path) > 0 }

  /// Adds an entry, whose number follows that of the newest.
  ///
  /// What programs that are gone had begun gets its end first: nobody knows how it ended.
  ///
  /// - Parameter make: Makes the entry with its number.
  /// - Returns: The entries that were added with their digests, 64 hexadecimal digits, the one asked for
  ///   last.
  /// - Throws: ``StoreError`` when they cannot be written.
  @discardableResult
  public func add(_ make: (Int64) -> LogEntry) throws -> [(number: Int64, digest: String)] {
    try checkNoLink()
    try DatabaseFile.makePrivate(path)
    return try StoreError.translating(path: path) {
      let queue = try open(readOnly: false)
      defer { try? queue.close() }
      return try queue.write { database in
        try Self.prepare(database, path)
        var end = try AuditEnd(database)
        var added: [(number: Int64, digest: String)] = []
        for lost in try end.lost() {
          added.append(
            try end.add { number in
              var entry = make(number)
              entry.act = .lost
              (entry.region, entry.family, entry.kinds, entry.rows) = (nil, nil, [], nil)
              entry.belongsTo = lost
              return entry
            }
          )
        }
        added.append(try end.add(make))
        return added
      }
    }
  }

  /// Reads the entries, oldest first; none where there is no log yet.
  ///
  /// - Throws: ``StoreError`` for a file that is no log or cannot be read.
  public func entries() throws -> [LogEntry] {
    try read { database in try Self.rows(database).map { try $0.entry(path) } } ?? []
  }

  /// The number and the digest of the newest entry; `nil` where there is none.
  ///
  /// - Throws: ``StoreError`` for a file that is no log or cannot be read.
  public func newest() throws -> (number: Int64, digest: String)? {
    try read { database in
      try AuditEnd.newest(database).map { (try $0.get("number"), try $0.get("digest")) }
    } ?? nil
  }

  /// Looks for what somebody changed, removed, moved, put in or cut off.
  ///
  /// - Returns: What is wrong, in the order of the entries; empty for a log as it was written.
  /// - Throws: ``StoreError`` for a file that is no log or cannot be read.
  public func faults() throws -> [LogFault] {
    try read { database in
      var chain = EntryChain()
      for row in try Self.rows(database) { try chain.take(row, path) }
      return try chain.faults(newest: AuditEnd.newest(database))
    } ?? []
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws -> Value? {
    guard exists else { return nil }
    try checkNoLink()
    try DatabaseFile.checkReadable(path)
    return try StoreError.translating(path: path) {
      let queue = try open(readOnly: true)
      defer { try? queue.close() }
      return try queue.read { database in
        guard try Self.isLog(database) else { throw StoreError.notADatabase(path: path) }
        return try body(database)
      }
    }
  }

  private static func rows(_ database: Database) throws -> [Row] {
    try Row.fetchAll(database, sql: "SELECT * FROM entry ORDER BY number")
  }

  private func open(readOnly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    // Twenty logins may write at once; each entry is a matter of milliseconds.
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      if !readOnly { try database.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Lays the tables of a new log down, and refuses a file that is another database.
  private static func prepare(_ database: Database, _ path: String) throws {
    if try isLog(database) { return }
    let found = try Row.fetchOne(database, sql: "SELECT name FROM sqlite_schema")
    guard found == nil else { throw StoreError.notADatabase(path: path) }
    try database.execute(sql: AuditSchema.tables)
  }

  private static func isLog(_ database: Database) throws -> Bool {
    let row = try Row.fetchOne(database, sql: "PRAGMA application_id")
    return try row?.get("application_id") == AuditSchema.applicationID
  }
}
