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
  /// - Throws: ``CommandFailure/cannotWrite(path:)``.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    // A device or a pipe would give way to the file that is moved to its place.
    var status = stat()
    let isThere = stat(path, &status) == 0
    guard !isThere || status.st_mode & S_IFMT == S_IFREG else { throw .cannotWrite(path: path) }
    draft = "\(path).\(getpid())"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path) }
  }

  deinit {
    guard isOpen else { return }
    close(descriptor)
    unlink(draft)
  }

  /// Writes bytes.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: ``CommandFailure/cannotWrite(path:)``.
  func write(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw CommandFailure.cannotWrite(path: path) }
      sent += count
    }
  }

  /// Moves the file to its place.
  ///
  /// - Throws: ``CommandFailure/cannotWrite(path:)``.
  func finish() throws {
    isOpen = false
    guard close(descriptor) == 0, rename(draft, path) == 0 else {
      unlink(draft)
      throw CommandFailure.cannotWrite(path: path)
    }
  }
}
