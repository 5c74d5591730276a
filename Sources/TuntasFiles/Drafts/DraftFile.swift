import Glibc

/// A file on its way: it is written beside its place, under a name that nobody can foresee and for its
/// owner alone, and moved to its place when it is whole.
///
/// Nobody finds half of one, and a link or file that somebody put there beforehand is never written
/// through. What a killed program leaves is taken away by ``DraftRecords/sweep(_:)``.
public final class DraftFile: @unchecked Sendable {
  /// The path that the file shall have when it is whole.
  public let path: String
  /// The name under which it is written.
  public let draft: String
  /// What writes to it.
  public let descriptor: Int32
  private var isOpen = true

  /// Begins a file.
  ///
  /// - Parameter path: Where it shall lie; a device or a pipe is no place for a file.
  /// - Throws: ``DraftError``.
  public init(path: String) throws(DraftError) {
    self.path = path
    var status = stat()
    let isThere = stat(path, &status) == 0
    guard !isThere || status.st_mode & S_IFMT == S_IFREG else {
      throw DraftError(path: path, code: EINVAL)
    }
    draft = DraftName.beside(path)
    DraftRecords.note(draft)
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DraftError(path: path, code: errno) }
    // Who sweeps sees by the lock that the file is still being written.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit { discard() }

  /// Writes bytes.
  ///
  /// - Throws: ``DraftError``.
  public func write(_ bytes: [UInt8]) throws(DraftError) {
    if let code = DescriptorWriting.write(bytes, to: descriptor) {
      throw DraftError(path: path, code: code)
    }
  }

  /// Gives up what was written; a file that lies at the place stays as it is.
  public func discard() {
    guard isOpen else { return }
    isOpen = false
    unlink(draft)
    close(descriptor)
  }

  /// Moves the file to its place; what lies there gives way.
  ///
  /// - Throws: ``DraftError``; nothing is left of it then.
  public func publish() throws(DraftError) {
    guard rename(draft, path) == 0 else {
      let code = errno
      discard()
      throw DraftError(path: path, code: code)
    }
    try end(at: path)
  }

  /// Moves the file to the first of some places at which nothing lies.
  ///
  /// - Parameter places: The places, in the folder of ``path``.
  /// - Returns: The place it took.
  /// - Throws: ``DraftError``; nothing is left of it then.
  public func publish(atFreeOneOf places: some Sequence<String>) throws(DraftError) -> String {
    var code = EEXIST
    for place in places {
      // Where a disk has one name a file, the name is taken before the file is moved to it.
      if link(draft, place) == 0 {
        unlink(draft)
        try end(at: place)
        return place
      }
      code = errno
      if [EPERM, EOPNOTSUPP, ENOSYS].contains(code) {
        let taken = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        code = taken >= 0 ? 0 : errno
        if taken >= 0 { close(taken) }
        if taken >= 0, rename(draft, place) == 0 {
          try end(at: place)
          return place
        }
      }
      guard code == EEXIST else { break }
    }
    discard()
    throw DraftError(path: path, code: code)
  }

  /// The last bytes may find no room only now.
  private func end(at place: String) throws(DraftError) {
    isOpen = false
    guard close(descriptor) == 0 else {
      let code = errno
      unlink(place)
      throw DraftError(path: path, code: code)
    }
  }
}

/// A file could not be written.
public struct DraftError: Error, Hashable {
  /// Where it should have come to lie.
  public var path: String
  /// The number of the system's error.
  public var code: Int32
}
