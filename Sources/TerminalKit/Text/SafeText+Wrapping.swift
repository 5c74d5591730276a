extension SafeText {
  /// Returns the text broken into rows, between words where possible.
  ///
  /// Blanks at a break vanish. A word wider than a row is cut where the row ends.
  ///
  /// - Parameter columns: The width of a row; below 1 there are no rows.
  /// - Returns: Rows of at most `columns` columns; empty text gives one empty row.
  public func wrapped(to columns: Int) -> [SafeText] {
    guard columns > 0 else { return [] }
    var rows: [SafeText] = []
    var row = SafeText()
    for word in string.split(separator: " ") {
      var word = SafeText(word)
      if !row.isEmpty, row.width + 1 + word.width <= columns {
        row = row + " " + word
        continue
      }
      if !row.isEmpty { rows.append(row) }
      while word.width > columns {
        let head = word.headOfRow(columns)
        rows.append(head)
        word = SafeText(word.string.dropFirst(head.string.count))
      }
      row = word
    }
    if !row.isEmpty || rows.isEmpty { rows.append(row) }
    return rows
  }

  /// Returns as much as fits a row, but at least one character so that wrapping goes on.
  private func headOfRow(_ columns: Int) -> SafeText {
    let head = prefix(columns: columns)
    guard head.isEmpty, !string.isEmpty else { return head }
    return SafeText(repeating: Scrubber.placeholder, count: 1)
  }
}
