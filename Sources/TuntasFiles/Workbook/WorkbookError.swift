/// Why a workbook cannot be read or written; words for it stand elsewhere.
public enum WorkbookError: Error, Hashable, Sendable {
  /// There is no such file, or the system does not let it be read.
  case file(FileError)
  /// It is no `.xlsx` at all: an older `.xls`, a binary or OpenDocument workbook, any other archive.
  case notAWorkbook(path: String)
  /// It can be opened with a password only.
  case locked(path: String)
  /// What it says cannot be: a part is missing, cut off or contradicts itself.
  case damaged(path: String, part: String)
  /// It unpacks to more than any office's list, as a file made to fill the disk does; or it would
  /// have more rows, columns or letters in a cell than Excel takes.
  case tooLarge(path: String)
  /// It has more of something than is taken, in a part or a sheet, there in a row where it has one.
  case overLimit(path: String, part: String, row: Int?, ReadingLimit)
  /// There is no room for what is unpacked, with the number of the system's error.
  case noRoom(code: Int32)
  /// It cannot be written, with the number of the system's error.
  case cannotWrite(path: String, code: Int32)
}
