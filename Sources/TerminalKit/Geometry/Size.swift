/// The extent of a screen or canvas in character cells.
public struct Size: Hashable, Sendable {
  /// The number of cells from left to right, never negative.
  public let columns: Int
  /// The number of cells from top to bottom, never negative.
  public let rows: Int

  /// Creates a size; a negative number counts as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
