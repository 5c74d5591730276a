/// What is wrong with one part of a workbook.
enum PartProblem: Error {
  /// What it says cannot be.
  case damaged
  /// It unpacks to more than it may.
  case tooLarge
  /// It has more of something than is taken; the row of the sheet is told where it has one.
  case over(ReadingLimit, row: Int? = nil)
  /// Its text cannot be kept, with the number of the system's error.
  case noRoom(code: Int32)

  /// The problem with the names that a sentence about it needs.
  func inPart(_ part: String, of path: String) -> WorkbookError {
    switch self {
    case .damaged: .damaged(path: path, part: part)
    case .tooLarge: .tooLarge(path: path)
    case .over(let limit, let row): .overLimit(path: path, part: part, row: row, limit)
    case .noRoom(let code): .noRoom(code: code)
    }
  }
}
