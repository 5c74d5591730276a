/// What a file of refused rows says of a row that was refused because its key stands on an earlier
/// line.
///
/// The earlier row was taken, so as long as nobody corrected this one it would take its place.
public struct RepeatedRow: Hashable, Sendable {
  /// The column with the key, as the file calls it.
  public var column: String
  /// What the column held.
  public var found: String
  /// The file with the earlier row; `nil` when it is the one that this row came from.
  public var earlierFile: String?
  /// The line of the earlier row.
  public var earlierLine: Int

  /// Makes a value.
  public init(column: String, found: String, earlierFile: String?, earlierLine: Int) {
    self.column = column
    self.found = found
    self.earlierFile = earlierFile
    self.earlierLine = earlierLine
  }
}
