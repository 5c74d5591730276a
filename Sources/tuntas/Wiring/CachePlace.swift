import Glibc
import TerminalKit
import TuntasDashboard
import TuntasFiles

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
    let temporary = LocaleSettings.variable("TMPDIR") ?? "/tmp"
    sweep(temporary)
    var name = Array("\(temporary)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard let made = mkdtemp(&name) else { throw CommandFailure.unwritable(temporary, errno) }
    let path = String(cString: made)
    passingFolder = path
    atexit { CachePlace.takeAway(CachePlace.passingFolder) }
    return path
  }

  /// Set once, before the function that reads it at the end of the process is registered.
  nonisolated(unsafe) private static var passingFolder = ""

  private static var prefix: String { "tuntas-\(geteuid())-" }

  private static func sweep(_ folder: String) {
    for name in names(in: folder) where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }) else { continue }
      let path = folder + "/" + name
      if kill(process, 0) != 0, errno == ESRCH, PrivateFolder.isOwn(path) { takeAway(path) }
    }
  }

  /// What cannot be taken away now is taken away by a later start.
  private static func takeAway(_ path: String) {
    for name in names(in: path) { unlink(path + "/" + name) }
    rmdir(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
