import Glibc

/// A database file that did not exist before a command began.
struct FreshDatabase {
  private let path: String

  /// Names the file.
  init(_ path: String) {
    self.path = path
  }

  /// Takes the file away again, so that a command that failed leaves nothing behind.
  func remove() {
    for end in ["", "-wal", "-shm", "-journal"] { unlink(path + end) }
  }
}
