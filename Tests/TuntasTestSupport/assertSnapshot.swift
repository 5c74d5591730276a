private import Foundation
public import Testing

/// Compares text with the file of a name in the folder `Snapshots` beside the test.
///
/// A missing file is written, and so is every file when `RECORD_SNAPSHOTS` is set; the test fails
/// then all the same, so that a recording is never taken for a success.
public func assertSnapshot(
  of text: String,
  named name: String,
  file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots")
  let place = folder.appending(path: name)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
  guard !isRecording, let expected = try? String(contentsOf: place, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
    Issue.record("Recorded the snapshot \(name); look at it.", sourceLocation: sourceLocation)
    return
  }
  guard text != expected else { return }
  Issue.record(
    "\(name) differs:\n\(differences(from: expected, to: text))",
    sourceLocation: sourceLocation
  )
}

/// Returns the rows that differ, with the expected row above the actual one.
private func differences(from expected: String, to actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { row in
    let before = row < old.count ? old[row] : "(none)"
    let after = row < new.count ? new[row] : "(none)"
    return before == after ? nil : "\(row + 1) - \(before)\n\(row + 1) + \(after)"
  }
  .joined(separator: "\n")
}
