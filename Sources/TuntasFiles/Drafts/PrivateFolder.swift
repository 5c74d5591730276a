import Glibc

/// Folders for their owner alone.
public enum PrivateFolder {
  /// Makes a folder and those above it; one that is there is left as it is, and one that cannot be made
  /// is found missing by whoever writes there.
  ///
  /// - Parameter path: The folder.
  public static func make(_ path: String) {
    var made = path.hasPrefix("/") ? "" : "."
    for step in path.split(separator: "/") {
      made += "/" + step
      mkdir(made, 0o700)
    }
  }

  /// The names in a folder, in no order; empty when it cannot be read.
  ///
  /// - Parameter path: The folder.
  /// - Returns: The names, without the folder itself and the one above it.
  public static func names(in path: String) -> [String] {
    guard let entries = opendir(path) else { return [] }
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

  /// Tells whether a folder, and not a link to one, is the user's own and nobody else may write in it.
  ///
  /// - Parameter path: The folder.
  /// - Returns: Whether it is.
  public static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }
}
