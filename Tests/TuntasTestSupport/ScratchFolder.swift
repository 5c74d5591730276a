public import Foundation

/// A folder for the files of one test, which goes when nobody holds it any more.
public final class ScratchFolder: Sendable {
  /// The place of the folder.
  public let url: URL

  /// Creates an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Returns the place of a file in the folder, whether it is there or not.
  public func file(_ name: String) -> URL {
    url.appending(path: name)
  }

  /// Writes a file and returns its place.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> URL {
    try Data(text.utf8).write(to: file(name))
    return file(name)
  }

  /// Returns the text of a file.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }
}
