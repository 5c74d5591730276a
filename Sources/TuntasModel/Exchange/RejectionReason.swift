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
  /// No region of a level has this name within the region whose name stands beside it.
  case unknownName(RegionLevel)
  /// A spreadsheet turned the NIK into `3,21601E+15`: its last digits are lost.
  case damagedNIK
  /// The row has another number of cells than the header.
  case cellCount(found: Int, expected: Int)
  /// The file ends inside a quoted cell.
  case unclosedQuote
  /// The line is no object of JSON, or one with another inside or with a key twice.
  case notAnObject
  /// No family of this id was taken.
  case unknownFamily
  /// No list has this id.
  case unknownList
  /// The list with which a listing ends is older than the one with which it begins.
  case endsBeforeBeginning
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
  /// A number outside of those that its column takes, for example a member number above 63.
  case outOfRange(ClosedRange<Int64>)
  /// A day of a year outside of those that its column takes.
  case yearOutOfRange(ClosedRange<Int64>)
  /// The village has no room for another family; so many are there.
  case villageFull(families: Int64)
}

/// What is wrong with one cell of a row, as the file has it.
public struct CellFault: Error, Hashable, Sendable {
  /// What the file calls the column; `nil` when no column is to blame.
  public var column: String?
  /// What the cell holds.
  public var found: String
  /// Why the row cannot stand with it.
  public var reason: RejectionReason

  /// Makes a fault.
  public init(column: String?, found: String, reason: RejectionReason) {
    self.column = column
    self.found = found
    self.reason = reason
  }
}
