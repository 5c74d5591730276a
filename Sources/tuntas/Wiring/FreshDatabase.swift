import Glibc
import TuntasFiles
import TuntasStore

/// A database that is made beside its place and moved there when it is whole.
///
/// Nobody finds half of one, and a command that fails takes away nothing but its own: at the place
/// may be the database of somebody else by then.
final class FreshDatabase {
  /// Where it is made; what a killed command left there is of no use, and is begun anew.
  let draft: String
  private let path: String
  private let descriptor: Int32
  private var isOpen = true

  /// Begins a database, for its owner alone.
  ///
  /// - Parameter path: Where it shall lie.
  /// - Throws: `StoreError.busy` while another command makes it, ``CommandFailure/unwritable(_:_:)``.
  init(_ path: String) throws {
    self.path = path
    draft = path + ".new"
    DraftRecords.note(draft)
    descriptor = open(draft, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw CommandFailure.unwritable(path, errno) }
    // Somebody else may have put it there beforehand, and read it through a door of their own.
    guard Self.isOwn(descriptor), fchmod(descriptor, 0o600) == 0 else {
      close(descriptor)
      throw CommandFailure.cannotWrite(path: draft)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isStill(draft, descriptor),
      ftruncate(descriptor, 0) == 0
    else {
      close(descriptor)
      throw StoreError.busy(path: path)
    }
    removeLogs()
  }

  deinit { discard() }

  /// Makes the database where it is made; what goes wrong is told of where it shall lie.
  func make<Value>(_ body: (_ draft: String) throws -> Value) throws -> Value {
    do {
      return try body(draft)
    } catch let error as StoreError {
      throw error.named(path)
    }
  }

  /// Moves the database to its place; to be called when it is closed.
  ///
  /// - Throws: `StoreError.busy` when somebody else has made one there, ``CommandFailure/unwritable(_:_:)``.
  func publish() throws {
    // A new name never takes the place of another file; where a disk has one name a file, moving must do.
    guard link(draft, path) != 0 else { return discard() }
    let code = errno
    guard code != EEXIST else { throw StoreError.busy(path: path) }
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(code), access(path, F_OK) != 0,
      rename(draft, path) == 0
    else { throw CommandFailure.unwritable(path, code) }
  }

  /// Gives up what was made and takes its files away; does nothing the second time.
  func discard() {
    guard isOpen else { return }
    isOpen = false
    if Self.isStill(draft, descriptor) {
      unlink(draft)
      removeLogs()
    }
    close(descriptor)
  }

  private func removeLogs() {
    for end in ["-wal", "-shm", "-journal"] { unlink(draft + end) }
  }

  /// Tells whether an open file is one of the user's own with one name only.
  private static func isOwn(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_uid == geteuid() && status.st_nlink == 1
  }

  /// Tells whether a name still leads to an open file.
  private static func isStill(_ path: String, _ descriptor: Int32) -> Bool {
    var (named, opened) = (stat(), stat())
    return lstat(path, &named) == 0 && fstat(descriptor, &opened) == 0
      && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }
}
