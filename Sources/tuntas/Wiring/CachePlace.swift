import Glibc
import TerminalKit
import TuntasFiles
import TuntasWords

/// Finds the folder in which the database of the sample is kept.
enum CachePlace {
  /// The folder to use: the usual one, where it is the user's own and nobody else writes in it;
  /// otherwise one for this process alone, which is said, since what others can write is no figure
  /// to show.
  ///
  /// - Parameter words: The language of what is said.
  /// - Returns: The folder.
  /// - Throws: ``CommandFailure`` when there is no place at all.
  static func usable(_ words: Words) throws -> String {
    let usual = DataPaths.cache
    PrivateFolder.make(usual)
    if PrivateFolder.isOwn(usual), DataPaths.isWritable(usual) { return usual }
    let own = try passing()
    let said = words.text(.cacheNotOwn, ["path": SafeText(usual), "folder": SafeText(own)])
    StandardStreams.report(said.string + "\n")
    return own
  }

  /// A folder for this process alone, which goes with it; those of processes that were killed are
  /// taken away first.
  private static func passing() throws -> String {
    let path = try made()
    // Held as long as the process lives: nobody takes away a folder that is held.
    let folder = open(path, folderAccess)
    guard folder >= 0, flock(folder, LOCK_EX | LOCK_NB) == 0 else {
      throw CommandFailure.unwritable(path, errno)
    }
    held = (path, folder)
    atexit {
      close(CachePlace.held.descriptor)
      CachePlace.takeAway(CachePlace.held.path)
    }
    return path
  }

  /// Makes an empty folder where the user wants passing ones, otherwise where every machine has room for
  /// them.
  private static func made() throws(CommandFailure) -> String {
    var failure: CommandFailure?
    for folder in [TemporaryFolder.path, "/tmp", "/dev/shm"] {
      for name in PrivateFolder.names(in: folder) where name.hasPrefix(prefix) {
        takeAway("\(folder)/\(name)")
      }
      var name = Array("\(folder)/\(prefix)XXXXXX".utf8CString)
      if let made = mkdtemp(&name) {
        // The database keeps passing files of its own where the variable says.
        if failure != nil { setenv("TMPDIR", folder, 1) }
        return String(cString: made)
      }
      failure = failure ?? .unwritable(folder, errno)
    }
    throw failure ?? .cannotWrite(path: TemporaryFolder.path)
  }

  /// Set once, before the function that reads it at the end of the process is registered.
  nonisolated(unsafe) private static var held: (path: String, descriptor: Int32) = ("", -1)

  private static var prefix: String { "tuntas-\(geteuid())-" }

  private static let folderAccess = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// Takes a folder away that is the user's own and that nobody holds; what lies in it is named by
  /// the open folder, so that no other can be put in its place meanwhile.
  private static func takeAway(_ path: String) {
    let folder = open(path, folderAccess)
    guard folder >= 0 else { return }
    defer { close(folder) }
    var status = stat()
    guard fstat(folder, &status) == 0, status.st_uid == geteuid(),
      flock(folder, LOCK_EX | LOCK_NB) == 0
    else { return }
    for name in PrivateFolder.names(in: path) { unlinkat(folder, name, 0) }
    rmdir(path)
  }
}
