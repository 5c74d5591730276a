/// A row of a file that was refused, with all that a clerk needs to correct it.
public struct Rejection: Hashable, Sendable {
  /// The file's name.
  public var file: String
  /// The line, from 1; a quoted cell may run over several.
  public var line: Int
  /// What the file calls the column, when one is to blame.
  public var column: String?
  /// What the cell holds.
  public var found: String
  /// Why the row was refused.
  public var reason: RejectionReason
  /// The file with the earlier row of a duplicate; `nil` when it is ``file`` itself.
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
