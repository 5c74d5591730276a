/// What was found in a file, or in several.
struct FileFindings {
  /// What was recognised: the file itself, or sheets of it.
  var files: [OpenedFile] = []
  /// What an import leaves out: the file itself, or sheets of it.
  var left: [LeftFile] = []

  /// Adds what was found in one more file.
  mutating func add(_ other: FileFindings) {
    files += other.files
    left += other.left
  }
}
