import Glibc

/// The folder for what goes with the process.
public enum TemporaryFolder {
  /// `$TMPDIR`, otherwise `/tmp`; without a slash at its end.
  public static var path: String {
    guard let value = getenv("TMPDIR"), value.pointee != 0 else { return "/tmp" }
    let path = String(cString: value)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
