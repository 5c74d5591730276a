extension Canvas {
  /// Returns the characters of one row, blanks included; empty when there is no such row.
  public func rowText(_ row: Int) -> String {
    guard 0..<size.rows ~= row else { return "" }
    return withRow(row) { cells in
      var text = ""
      for cell in cells where cell.width > 0 { text.append(cell.cluster) }
      return text
    }
  }

  /// Returns all rows, each ended by a newline.
  ///
  /// - Parameter trimmed: Whether blanks at the end of a row are left out.
  /// - Returns: The text of the whole canvas.
  public func plainText(trimmed: Bool = true) -> String {
    (0..<size.rows).map { row in
      let text = rowText(row)
      return (trimmed ? text.trimmingTrailingBlanks() : text) + "\n"
    }
    .joined()
  }
}

extension String {
  /// Returns the string without blanks at its end.
  func trimmingTrailingBlanks() -> String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
