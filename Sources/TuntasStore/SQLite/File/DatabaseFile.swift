import Glibc

/// The file of a database as the system sees it, before the database looks into it.
///
/// SQLite makes files by the rights of the process and opens what it is given, so who may read a
/// register of people, and whether the path is a plain file at all, is settled here first.
enum DatabaseFile {
  /// Checks that a file can be opened for reading.
  ///
  /// Also takes from others what they may do with it, as ``makePrivate(_:)`` does.
  ///
  /// - Throws: ``StoreError`` when it is not there, may not be read, is no plain file, or stays open
  ///   to others.
  static func checkReadable(_ path: String) throws {
    try checkKind(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    close(descriptor)
    try closeToOthers(path)
  }

  /// Tells whether a file may be written, without changing it.
  ///
  /// The file is opened and closed again; whether the folder may be written shows only later.
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
  ///
  /// An existing file keeps its contents.
  ///
  /// - Parameter path: Where it lies or shall lie, in a folder that exists.
  /// - Throws: ``StoreError/diskFull(path:)`` or ``StoreError/cannotWrite(path:)`` when it cannot
  ///   be made, ``StoreError/notADatabase(path:)`` for a folder, a device or a pipe,
  ///   ``StoreError/openToOthers(path:)`` when it belongs to somebody else and others may use it.
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
  ///
  /// The byte at offset 18 is the version of the format for writing: 2 stands for the write-ahead
  /// log. The header is asked because opening a pool would already turn the file into a shared one.
  static func isShared(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var version: UInt8 = 0
    return pread(descriptor, &version, 1, 18) == 1 && version == 2
  }

  /// Tells whether everything stands in the file itself and nothing in a write-ahead log.
  ///
  /// Only then may the file be opened as one that nobody changes, since SQLite does not look at the
  /// log then.
  static func hasNoLog(_ path: String) -> Bool {
    var status = stat()
    guard stat("\(path)-wal", &status) == 0 else { return errno == ENOENT }
    return status.st_size == 0
  }

  /// The address that opens a file which nobody changes, so without locks and without other files.
  ///
  /// Every byte that is not a plain letter, digit or one of a few signs is escaped: a `?` or `%` in
  /// a name would otherwise be taken for part of the address.
  static func addressOfUnchanging(_ path: String) -> String {
    let kept = Set("/-._~".utf8)
    let escaped = path.utf8.map { byte in
      let isPlain = kept.contains(byte) || Unicode.Scalar(byte).properties.isAlphabetic
      return isPlain && byte < 128 ? String(Unicode.Scalar(byte)) : escape(byte)
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  /// A byte as `%` and two hexadecimal digits.
  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "%0\(digits)" : "%\(digits)"
  }

  /// Checks that a path leads to a plain file: a pipe would hang, a folder cannot be opened.
  private static func checkKind(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError.notADatabase(path: path) }
  }

  /// The error that the last call of the system stands for.
  private static func failure(_ path: String) -> StoreError {
    switch errno {
    case EACCES, EPERM: .notAllowed(path: path)
    default: .cannotOpen(path: path)
    }
  }
}
