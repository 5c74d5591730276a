import Glibc
import Synchronization

/// What this program is writing just now, noted in a folder of the user's own, so that the next start
/// takes away what a kill left behind.
///
/// One file a process, locked as long as the process lives. Where the folder cannot be written nothing
/// is noted, and everything else goes on.
public enum DraftRecords {
  private struct State {
    var folder: String?
    var record: (path: String, descriptor: Int32)?
  }

  private static let state = Mutex(State())

  /// Sets where records are kept, in a folder that is made when the first one is needed.
  public static func keep(in folder: String) {
    state.withLock { $0.folder = folder }
  }

  /// Notes a draft before it is made.
  ///
  /// - Parameter path: The draft, or a folder that is made for it.
  public static func note(_ path: String) {
    state.withLock { state in
      if state.record == nil { state.record = state.folder.flatMap(begin) }
      guard let record = state.record else { return }
      var line = Array((absolute(path) + "\n").utf8)
      // A record that cannot be written is a file too many after a kill, and nothing else.
      _ = write(record.descriptor, &line, line.count)
    }
  }

  /// Forgets the record of this process; to be called when nothing is being written any more.
  public static func end() {
    state.withLock { state in
      guard let record = state.record else { return }
      unlink(record.path)
      close(record.descriptor)
      state.record = nil
    }
  }

  /// Takes away what killed processes left behind.
  ///
  /// - Parameter folder: Where records are kept.
  public static func sweep(_ folder: String) {
    guard PrivateFolder.isOwn(folder) else { return }
    for name in PrivateFolder.names(in: folder) { sweep(record: "\(folder)/\(name)") }
  }

  private static func sweep(record path: String) {
    let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    // Folders stand before what lies in them.
    for line in lines(of: descriptor).reversed() { takeAway(line) }
    unlink(path)
  }

  private static func takeAway(_ path: String) {
    var status = stat()
    guard path.hasPrefix("/"), lstat(path, &status) == 0, status.st_uid == geteuid() else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      // Only an empty folder goes.
      rmdir(path)
      return
    }
    guard DraftName.maySweep(path), status.st_mode & S_IFMT == S_IFREG else { return }
    let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Another process may have begun anew under the same name.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    for end in ["", "-wal", "-shm", "-journal"] { unlink(path + end) }
  }

  private static func lines(of descriptor: Int32) -> [String] {
    var bytes = [UInt8](repeating: 0, count: longestRecord)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return [] }
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  private static let longestRecord = 1 << 20

  private static func begin(in folder: String) -> (path: String, descriptor: Int32)? {
    PrivateFolder.make(folder)
    guard PrivateFolder.isOwn(folder) else { return nil }
    let path = DraftName.beside(folder + "/")
    let descriptor = open(
      path,
      O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND | O_CLOEXEC,
      0o600
    )
    guard descriptor >= 0 else { return nil }
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    return (path, descriptor)
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }
}
