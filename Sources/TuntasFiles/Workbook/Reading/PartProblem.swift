/// What is wrong with one part of a workbook.
enum PartProblem: Error {
  /// What it says cannot be.
  case damaged
  /// It unpacks to more than it may.
  case tooLarge
  /// Its text cannot be kept, with the number of the system's error.
  case noRoom(code: Int32)

  /// The problem with the names that a sentence about it needs.
  func inPart(_ part: String, of path: String) -> WorkbookError {
    switch self {
    case .damaged: .damaged(path: path, part: part)
    case .tooLarge: .tooLarge(path: path)
    case .noRoom(let code): .noRoom(code: code)
    }
  }
}
