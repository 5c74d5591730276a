import Glibc
import TuntasFiles

/// Where the program keeps its files.
enum DataPaths {
  /// The database that opens unless another is named.
  static var database: String? { SettingsFile.own.settings.database ?? ownDatabase }

  /// The database in the folder that the program keeps for the user.
  private static var ownDatabase: String? {
    folder("XDG_DATA_HOME", below: ".local/share").map { $0 + "/tuntas.sqlite" }
  }

  /// Where the settings file lies or would lie; `nil` without a home folder.
  static var settings: String? {
    folder("XDG_CONFIG_HOME", below: ".config").map { $0 + "/config.toml" }
  }

  /// The path from the root on; `~/` begins at the home folder, and another path that depends on
  /// where the program was started gives `nil`.
  static func complete(_ path: String) -> String? {
    if path.hasPrefix("/") { return path }
    guard path.hasPrefix("~/"), let home = LocaleSettings.variable("HOME") else { return nil }
    return home + path.dropFirst()
  }

  /// The folder of what can be made anew at any time.
  static var cache: String {
    folder("XDG_CACHE_HOME", below: ".cache") ?? "/tmp/tuntas-\(getuid())"
  }

  /// The folder that tells what is being written just now.
  static var drafts: String { cache + "/drafts" }

  /// The first folder with the sample data, in the order of design: here, beside the package the
  /// program was built in, installed for all.
  static var sample: String? {
    (["sample-data"] + besideProgram + ["/usr/share/tuntas/sample-data"]).first {
      exists($0 + "/families.csv")
    }
  }

  /// Whether there is a file or folder.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes sure that a path is no link to a file that is not there: whoever makes one would make it
  /// somewhere else than it is named.
  ///
  /// - Throws: ``CommandFailure/danglingLink(path:target:)``.
  static func checkLink(_ path: String) throws(CommandFailure) {
    guard !exists(path) else { return }
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    guard count > 0 else { return }
    let name = bytes.prefix(count).map { UInt8(bitPattern: $0) }
    throw .danglingLink(path: path, target: FileName.text(name) ?? FileName.shown(name))
  }

  /// Makes sure that a database can be nobody's but the user's, or the administrator's where it was
  /// named.
  ///
  /// - Throws: ``CommandFailure/doubtfulPlace(_:)``.
  static func checkOwner(_ database: String) throws(CommandFailure) {
    let isOwn = database == ownDatabase
    let doubt = isOwn ? OwnPlace.doubt(ofOwn: database) : OwnPlace.doubt(ofNamed: database)
    if let doubt { throw .doubtfulPlace(doubt) }
  }

  /// Tells whether files can be written in a folder.
  static func isWritable(_ folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }

  /// The one name of a file that is there, whatever links lead to it; otherwise the path as it is.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder that a file lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func folder(_ name: String, below home: String) -> String? {
    if let path = LocaleSettings.variable(name), path.hasPrefix("/") { return path + "/tuntas" }
    return LocaleSettings.variable("HOME").map { "\($0)/\(home)/tuntas" }
  }

  private static var besideProgram: [String] {
    var path = resolved("/proc/self/exe")
    var found: [String] = []
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
      found.append(path + "/sample-data")
    }
    return found
  }
}
