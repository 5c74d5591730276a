/// The names of files that are still being written.
public enum DraftName {
  private static let start = ".tuntas-"
  private static let end = ".part"
  private static let digits = 16

  /// A name in the folder of a file that nobody can foresee.
  ///
  /// - Parameter path: The file.
  /// - Returns: The path of a file that is not there yet.
  public static func beside(_ path: String) -> String {
    let number = UInt64.random(in: .min ... .max)
    let text = String(number, radix: 16)
    let name = start + String(repeating: "0", count: digits - text.utf8.count) + text + end
    guard let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }

  /// Tells whether a path ends in a name of a draft; only such a file is ever taken away.
  static func isOne(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix(start) && name.hasSuffix(end)
      && name.utf8.count == start.utf8.count + digits + end.utf8.count
  }

  /// Tells whether a path is one that ``isOne(_:)`` or of a database on its way, which has a name
  /// that others see so that no two are made at once.
  static func maySweep(_ path: String) -> Bool { isOne(path) || path.hasSuffix(".new") }
}
