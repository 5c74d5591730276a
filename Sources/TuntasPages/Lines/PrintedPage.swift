package import TerminalKit
package import TuntasWords

/// A page without a window: its head and every line, no keys and no cursor.
///
/// A report as text is such a page of the lines that the screen shows.
package struct PrintedPage {
  /// The steps behind the name of the program, the page last.
  let steps: [SafeText]
  /// What the head tells of the data; `nil` where nothing was read.
  let facts: ScreenFacts?
  /// The lines, made for the page's own size.
  let body: ScreenBody
  /// The width of the page, in cells.
  let columns: Int
  let words: Words

  /// Rows that a page has room for before parts of it would be left out.
  private static let tallest = 100_000

  /// The size that lines are made for: as wide as the page, and so high that nothing is left out.
  ///
  /// - Parameter columns: The width of the page, in cells.
  /// - Returns: The size.
  package static func size(columns: Int) -> Size { Size(columns: columns, rows: tallest) }

  /// Makes a page of lines.
  ///
  /// - Parameters:
  ///   - steps: The steps behind the name of the program, the page last.
  ///   - facts: What the head tells of the data.
  ///   - body: The lines, made for ``size(columns:)``.
  ///   - columns: The width of the page, in cells.
  ///   - words: The language.
  package init(
    steps: [SafeText],
    facts: ScreenFacts?,
    body: ScreenBody,
    columns: Int,
    words: Words
  ) {
    self.steps = steps
    self.facts = facts
    self.body = body
    self.columns = columns
    self.words = words
  }

  /// The page, as high as it needs to be.
  package var canvas: Canvas {
    let lines = body.top + body.rows + body.bottom
    var canvas = Canvas(size: Size(columns: columns, rows: lines.count + 1))
    HeaderView(path: steps, facts: facts, words: words)
      .draw(in: Rect(column: 0, row: 0, columns: columns, rows: 1), on: &canvas)
    let widths = ColumnWidths(body)
    for (index, line) in lines.enumerated() {
      line.draw(row: index + 1, isCurrent: false, widths: widths, on: &canvas)
    }
    return canvas
  }
}
