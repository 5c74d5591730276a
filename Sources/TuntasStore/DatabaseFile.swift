import Glibc

/// The file of a database as the system sees it, before the database looks into it.
enum DatabaseFile {
  /// Checks that a file can be opened for reading.
  ///
  /// - Throws: ``StoreError`` when it is not there, may not be read, or is no file of its own.
  static func checkReadable(_ path: String) throws {
    try checkKind(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    close(descriptor)
    try closeToOthers(path)
  }

  /// Tells whether a file may be written, without changing it.
  static func isWritable(_ path: String) -> Bool {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }

  /// The size of a file in bytes; 0 when it cannot be told.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Makes the file before the database does, so that it is never readable for others.
  static func makePrivate(_ path: String) throws {
    if access(path, F_OK) == 0 { try checkKind(path) }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw [ENOSPC, EDQUOT].contains(errno)
        ? StoreError.diskFull(path: path) : StoreError.cannotWrite(path: path)
    }
    close(descriptor)
    try closeToOthers(path)
  }

  /// Takes from others what they may do with the file and the files that the database keeps beside it,
  /// whoever gave it to them; what the owner may do stays.
  ///
  /// - Throws: ``StoreError/openToOthers(path:)`` when that cannot be done.
  private static func closeToOthers(_ path: String) throws {
    for end in ["", "-wal", "-shm", "-journal"] {
      let descriptor = open(path + end, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_mode & 0o077 != 0
      else { continue }
      guard fchmod(descriptor, status.st_mode & 0o700) == 0 else {
        throw StoreError.openToOthers(path: path + end)
      }
    }
  }

  /// Tells whether a file is in the mode of the write-ahead log, which its header says.
  static func isShared(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var version: UInt8 = 0
    return pread(descriptor, &version, 1, 18) == 1 && version == 2
  }

  /// Tells whether everything stands in the file itself and nothing in a write-ahead log.
  static func hasNoLog(_ path: String) -> Bool {
    var status = stat()
    guard stat("\(path)-wal", &status) == 0 else { return errno == ENOENT }
    return status.st_size == 0
  }

  /// The address that opens a file which nobody changes, so without locks and without other files.
  static func addressOfUnchanging(_ path: String) -> String {
    let kept = Set("/-._~".utf8)
    let escaped = path.utf8.map { byte in
      let isPlain = kept.contains(byte) || Unicode.Scalar(byte).properties.isAlphabetic
      return isPlain && byte < 128 ? String(Unicode.Scalar(byte)) : escape(byte)
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "%0\(digits)" : "%\(digits)"
  }

  private static func checkKind(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError.notADatabase(path: path) }
  }

  private static func failure(_ path: String) -> StoreError {
    switch errno {
    case EACCES, EPERM: .notAllowed(path: path)
    default: .cannotOpen(path: path)
    }
  }
}
