import TerminalKit

extension BodyRow {
  /// Text over as many lines as a width needs, all of them set in; the cursor stands on the first of
  /// them when the text stands for something.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: How it looks.
  ///   - cells: How many cells it is set in.
  ///   - columns: The width of the screen, in cells.
  ///   - subject: What the text stands for; `nil` when the cursor goes past it.
  /// - Returns: The lines, at least one unless the text is empty.
  static func indented(
    _ text: SafeText,
    _ style: Style = .plain,
    by cells: Int = 2,
    columns: Int,
    _ subject: RowSubject? = nil
  ) -> [BodyRow] {
    let indent = SafeText(repeating: " ", count: cells)
    return text.wrapped(to: max(1, columns - 1 - cells)).enumerated().map { line, piece in
      .line(indent + piece, style, line == 0 ? subject : nil)
    }
  }
}
