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
}
