public import Foundation

/// Places in the checkout that the tests were built from.
public enum Repository {
  /// The folder that holds the package manifest.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder with the data that documentation and tests share.
  public static let sampleData = root.appending(path: "sample-data", directoryHint: .isDirectory)

  /// Returns the text of a file in the sample data.
  public static func sample(_ name: String) throws -> String {
    try String(contentsOf: sampleData.appending(path: name), encoding: .utf8)
  }
}
