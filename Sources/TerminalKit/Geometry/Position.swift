/// The place of one cell, counted from the upper left corner.
public struct Position: Hashable, Sendable {
  /// The number of cells to the left of this one.
  public var column: Int
  /// The number of cells above this one.
  public var row: Int

  /// Creates a position; it may lie outside any canvas.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
