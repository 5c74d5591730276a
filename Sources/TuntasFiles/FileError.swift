/// Why a file or folder cannot be read at all; words for it stand elsewhere.
public enum FileError: Error, Hashable, Sendable {
  /// No file or folder has this path.
  case notFound(path: String)
  /// It is there but cannot be read, with the number of the system's error.
  case notReadable(path: String, code: Int32)
  /// It was cut off while it was read.
  case cutOff(path: String)
  /// Somebody wrote to it while it was read.
  case changed(path: String)
  /// The folder holds no file of the layout.
  case emptyFolder(path: String)
  /// The layout has no file of this name.
  case unknownFile(path: String)
  /// The file holds not even a header row.
  case emptyFile(file: String)
  /// It is no text and no Excel workbook: a picture, a PDF, an archive, a page of the web.
  case notATable(path: String)
  /// It is JSON, but not one object a line.
  case notLinesOfObjects(path: String)
  /// A row of it has more of something than is taken.
  case overLimit(file: String, line: Int, ReadingLimit)
  /// The header row lacks a column that rows cannot stand without.
  case missingColumn(file: String, line: Int, column: String)
  /// The header row has a column twice.
  case repeatedColumn(file: String, line: Int, column: String)
  /// The headings are those of no layout: those found, the layout that lacks least, and what it lacks.
  case unknownHeadings(path: String, found: [String], layout: String, missing: [String])
  /// It could be read as a register, but nothing says that it is one.
  case notARegister(path: String, RegisterDoubt)
  /// A file of refused rows lacks its first line, with these names of columns.
  case refusedRowsWithoutColumns(path: String, columns: [String])
  /// A file of refused rows has rows of a file whose header row it lacks.
  case refusedRowsWithoutHeader(path: String, file: String)
  /// A row of a file of refused rows has fewer cells than these columns, or a quote that is never closed.
  case brokenRefusedRow(path: String, line: Int, columns: [String])
  /// A line of a mapping file makes no sense; the key is told where its value is at fault.
  case badMapping(path: String, line: Int, key: String? = nil, found: String, fault: MappingFault)
}

/// What is wrong with a line of a mapping file.
public enum MappingFault: Hashable, Sendable {
  /// It is neither a section nor a key with a text, a number, `true` or `false`.
  case malformed
  /// The file is larger than a megabyte.
  case tooLarge
  /// One of these words is expected.
  case notOneOf([String])
  /// The code of a regency or city that exists is expected.
  case unknownGovernment
  /// The mapping does not say which kind of record its rows are; one of these words is expected.
  case missingKind([String])
  /// The mapping does not say where a column comes from that rows cannot stand without.
  case missingColumn(String)
}
