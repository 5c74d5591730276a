/// Why a row of a file was refused; the words for it stand elsewhere.
public enum RejectionReason: Hashable, Sendable {
  /// A cell that a row cannot stand without is empty.
  case missing
  /// The cell holds something that is not what its column holds.
  case notA(ColumnContent)
  /// No region has this code.
  case unknownRegion
  /// No village has this code.
  case unknownVillage
  /// A spreadsheet turned the NIK into `3,21601E+15`: its last digits are lost.
  case damagedNIK
  /// The row has another number of cells than the header.
  case cellCount(found: Int, expected: Int)
  /// The file ends inside a quoted cell.
  case unclosedQuote
  /// No family of this id was taken.
  case unknownFamily
  /// No list has this id.
  case unknownList
  /// No programme has this code.
  case unknownProgramme
  /// No source has this id.
  case unknownSource
  /// The row names its recipient by a NIK alone, and no member has it.
  case unknownPerson
  /// The row names its recipient by a NIK alone, and more than one member has it.
  case severalPersons
  /// The members were counted in the order of the file, and it is not certain which of those in the
  /// registry this is.
  case otherPerson
  /// The same key stands on an earlier line, of ``Rejection/earlierFile`` when that is another file.
  case duplicate(line: Int)
  /// More than fits, for example a member number above 63.
  case outOfRange
}

/// A row of a file that was refused, with all that a clerk needs to correct it.
public struct Rejection: Hashable, Sendable {
  /// The file's name.
  public var file: String
  /// The line, from 1; a quoted cell may run over several.
  public var line: Int
  /// The column, when one is to blame.
  public var column: String?
  /// What the cell holds.
  public var found: String
  /// Why the row was refused.
  public var reason: RejectionReason
  /// The file with the earlier row of a duplicate; none when it is ``file`` itself.
  public var earlierFile: String?
  /// The row as it stands in the file, so that it can be corrected and sent again.
  public var row: String?

  /// Makes a rejection.
  public init(
    file: String,
    line: Int,
    column: String? = nil,
    found: String,
    reason: RejectionReason,
    earlierFile: String? = nil,
    row: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.reason = reason
    self.earlierFile = earlierFile
    self.row = row
  }
}
