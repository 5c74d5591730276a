import Glibc

/// A file that a command writes, for its owner alone.
///
/// It is written beside its place and moved there when it is whole.
final class OutputFile {
  private let path: String
  private let draft: String
  private let descriptor: Int32
  private var isOpen = true

  /// Opens a file to be written.
  ///
  /// - Parameter path: Where it shall lie.
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    // A device or a pipe would give way to the file that is moved to its place.
    var status = stat()
    let isThere = stat(path, &status) == 0
    guard !isThere || status.st_mode & S_IFMT == S_IFREG else { throw .cannotWrite(path: path) }
    draft = "\(path).\(getpid())"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path, errno) }
  }

  deinit { discard() }

  /// Gives up what was written; a file that lies at the place stays as it is.
  func discard() {
    guard isOpen else { return }
    isOpen = false
    close(descriptor)
    unlink(draft)
  }

  /// Writes bytes.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  func write(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw CommandFailure.unwritable(path, errno) }
      sent += count
    }
  }

  /// Moves the file to its place.
  ///
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  func finish() throws {
    isOpen = false
    guard close(descriptor) == 0, rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw CommandFailure.unwritable(path, code)
    }
  }
}
