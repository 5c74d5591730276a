import GRDB
import Glibc
import TuntasModel

/// The copy of a file as it is before it is brought up to date.
///
/// It is written under another name, compared with the file, and moved to its place when it is whole.
///
/// The copy is the way back: a version of the schema may be wrong in a way that no test saw, and
/// the records of a government must outlast that.
struct EarlierCopy {
  /// The file that is to be brought up to date.
  private let path: String
  /// Where the whole copy lies in the end.
  private let place: String
  /// Where it is written until then, in the same folder, so that moving it is one step for the
  /// disk.
  private let draft: String
  private let upgrade: Upgrade

  /// So many pages are copied between two looks at whether somebody wants to stop.
  private static let pagesAtOnce: CInt = 1_000

  /// Nothing is looked at or written yet.
  init(path: String, upgrade: Upgrade) {
    self.path = path
    self.upgrade = upgrade
    place = Upgrade.copy(of: path)
    draft = Upgrade.draft(of: path)
  }

  /// Makes the copy; to be called inside the transaction that changes the file, before it does.
  ///
  /// - Parameter db: The file.
  /// - Throws: ``StoreError`` when there is no room or no right to write it, or the file is damaged;
  ///   `CancellationError` when that was asked for. Nothing is left of it then.
  func make(from db: Database) throws {
    try checkRoom(for: Self.size(of: db))
    removeDraft()
    defer { removeDraft() }
    try makePrivate()
    do {
      try copy()
      try compare(with: db)
    } catch let error as DatabaseError where Self.isOfWriting(error) {
      throw StoreError(error, path: place)
    }
    guard rename(draft, place) == 0 else { throw failure(errno) }
    keepName()
  }

  /// The size of the database in bytes, by its own count of pages: a file may be larger or its log
  /// may hold more.
  private static func size(of db: Database) throws -> Int {
    let pages = try Int.readOne(db, sql: "PRAGMA page_count") ?? 0
    return try pages * (Int.readOne(db, sql: "PRAGMA page_size") ?? 0)
  }

  /// Copies page by page, over a connection of its own: the one that is to change the file may not be
  /// read from in this way.
  ///
  /// The source is read in the state before the transaction that is open, because it has changed
  /// nothing yet.
  private func copy() throws {
    var configuration = Store.configuration
    configuration.readonly = true
    let source = try DatabaseQueue(path: path, configuration: configuration)
    let queue = try DatabaseQueue(path: draft, configuration: Store.configuration)
    try source.read { db in
      try queue.writeWithoutTransaction { copy in
        try db.backup(to: copy, pagesPerStep: Self.pagesAtOnce) { state in
          try upgrade.stop.check()
          let done = state.totalPageCount - state.remainingPageCount
          upgrade.progress(.copying(percent: done * 100 / max(1, state.totalPageCount)))
        }
      }
    }
    try queue.close()
    try source.close()
  }

  /// Compares the rows of each table, after a look at every page.
  ///
  /// `quick_check` reads every page of the copy; the numbers of rows tell that no table was cut
  /// short. Both can be stopped.
  private func compare(with db: Database) throws {
    upgrade.progress(.checking)
    var configuration = Store.configuration
    configuration.readonly = true
    let address = DatabaseFile.addressOfUnchanging(draft)
    let queue = try DatabaseQueue(path: address, configuration: configuration)
    let expected = try upgrade.stop.watching(db) { try Self.rows(of: db) }
    let isSame = try queue.read { copy in
      try upgrade.stop.watching(copy) {
        try String.readOne(copy, sql: "PRAGMA quick_check") == "ok"
          && Self.rows(of: copy) == expected
      }
    }
    try queue.close()
    guard isSame else { throw StoreError.notADatabase(path: path) }
  }

  /// How many rows each table has, by its name; tables of full-text search, which have no page of
  /// their own, are left out.
  private static func rows(of db: Database) throws -> [String: Int] {
    let tables = try String.readAll(
      db,
      sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    )
    return try tables.reduce(into: [:]) { rows, table in
      rows[table] = try Int.readOne(db, sql: "SELECT count(*) FROM \"\(table)\"")
    }
  }
}

// MARK: - The file

extension EarlierCopy {
  /// Makes sure that there is room for a copy of so many bytes.
  ///
  /// A file system that does not tell its room is trusted; a full disk shows itself while copying.
  ///
  /// - Throws: ``StoreError/diskFull(path:)`` with the path of the copy.
  func checkRoom(for size: Int) throws {
    var disk = statvfs()
    guard statvfs(Self.folder(of: place), &disk) == 0 else { return }
    guard size <= Int(clamping: disk.f_bavail) * Int(clamping: disk.f_frsize) else {
      throw StoreError.diskFull(path: place)
    }
  }

  /// Makes the file before the database does, for its owner alone; a link that somebody put there
  /// is not followed.
  private func makePrivate() throws {
    let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno) }
    close(descriptor)
  }

  /// Takes away an unfinished copy, this one's or that of a killed upgrade, with the files SQLite
  /// may have put beside it.
  private func removeDraft() {
    for end in ["", "-wal", "-shm", "-journal"] { unlink(draft + end) }
  }

  /// What a failed call of the system means: where nothing may be written, the file stays of an
  /// earlier version.
  private func failure(_ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT: .diskFull(path: place)
    case EACCES, EPERM, EROFS: .olderVersion(path: path)
    default: .cannotWrite(path: place)
    }
  }

  /// Tells whether an error comes from writing the copy, so that the message names the copy and not
  /// the file.
  private static func isOfWriting(_ error: DatabaseError) -> Bool {
    [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode)
  }

  /// Makes sure that the name outlasts a power cut, as far as the disk can.
  private func keepName() {
    let folder = open(Self.folder(of: place), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// The folder that a path lies in; `.` for a bare name.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
