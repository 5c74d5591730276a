extension Canvas {
  /// Returns the number of cells that differ from an earlier canvas; all when there is none.
  public func difference(from earlier: Canvas?) -> Int {
    guard let earlier, earlier.size == size else { return size.columns * size.rows }
    var count = 0
    for row in 0..<size.rows {
      for column in 0..<size.columns where self[column, row] != earlier[column, row] { count += 1 }
    }
    return count
  }
}
