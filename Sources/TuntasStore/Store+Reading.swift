import GRDB

/// Opening a file that nobody shall change.
extension Store {
  /// Opens a file, whatever state others left it in.
  ///
  /// The plain way is tried first. Only when SQLite may not write where it must, beside a shared
  /// file or to roll back a journal, the ways for such files are tried.
  ///
  /// - Parameter path: The file.
  /// - Returns: A read-only connection to a registry that is up to date.
  /// - Throws: ``StoreError/olderVersion(path:)`` when the file must be brought up to date first,
  ///   ``StoreError/logLeft(path:)`` when changes lie in a log that cannot be taken in, otherwise
  ///   as ``Store/check(_:path:)`` and the database.
  static func openForReading(_ path: String) throws -> any DatabaseWriter {
    do {
      return try reader(path)
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_READONLY, .SQLITE_CANTOPEN: return try openAfterTrouble(path, error)
      default: throw error
      }
    }
  }

  /// Opens a file that could not be opened plainly.
  ///
  /// Readers of a shared file leave a small file of their own beside it. Where they cannot, because
  /// the folder is somebody else's, the file is taken as it is, as long as nobody is writing to it.
  ///
  /// A file with a rollback journal that a killed first load left needs somebody who may write: it
  /// is rolled back first.
  private static func openAfterTrouble(
    _ path: String,
    _ error: DatabaseError
  ) throws -> any DatabaseWriter {
    if DatabaseFile.isShared(path) {
      guard DatabaseFile.hasNoLog(path) else { throw StoreError.logLeft(path: path) }
      return try reader(path, as: DatabaseFile.addressOfUnchanging(path))
    }
    guard error.resultCode == .SQLITE_READONLY else { throw error }
    try rollBack(path)
    return try reader(path)
  }

  /// Opens a read-only connection and checks the file through it.
  ///
  /// - Parameters:
  ///   - path: The file, also for errors.
  ///   - address: The address to open in its place, with options of SQLite; `nil` to open the path
  ///     itself.
  /// - Returns: The connection.
  /// - Throws: ``StoreError/olderVersion(path:)`` when the schema or the counts are not the newest.
  private static func reader(
    _ path: String,
    as address: String? = nil
  ) throws -> any DatabaseWriter {
    var configuration = configuration
    configuration.readonly = true
    let writer: any DatabaseWriter =
      DatabaseFile.isShared(path)
      ? try DatabasePool(path: address ?? path, configuration: configuration)
      : try DatabaseQueue(path: path, configuration: configuration)
    try writer.read { db in
      try check(db, path: path)
      guard try isUpToDate(db) else { throw StoreError.olderVersion(path: path) }
    }
    return writer
  }

  /// Undoes what a killed first load left behind, which only somebody who may write can do: any
  /// look into the file does it.
  private static func rollBack(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    _ = try queue.read { try $0.tableExists("region") }
    try queue.close()
  }
}
