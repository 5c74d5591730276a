import TerminalKit
import TuntasWords

/// The lines of a screen that is one table with sentences about it.
///
/// Screen and export take the table from the same value, so that a file never holds other rows than
/// the screen.
protocol TableLines {
  /// The table: columns, headings, rows and what a file holds of them.
  var data: DataTable { get }

  /// All lines.
  ///
  /// - Parameters:
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at; empty while it is as it came.
  /// - Returns: The lines, with the table's rows among them.
  func body(columns: Int, view: [BodyRow]) -> ScreenBody
}

/// A screen whose lines and table come from one value.
///
/// A screen that conforms says only how its lines follow from what was read; body and table are
/// then given.
protocol LinedTableScreen: TableScreen {
  /// The type of that value.
  associatedtype Lines: TableLines

  /// The lines for what was read.
  func lines(of content: Content, _ words: Words) -> Lines
}

extension LinedTableScreen {
  func body(of content: Content, _ words: Words, size: Size) -> ScreenBody {
    lines(of: content, words)
      .body(columns: size.columns, view: viewLine(words, columns: size.columns))
  }

  func dataTable(_ words: Words) -> DataTable? {
    content.value.map { lines(of: $0, words).data }
  }
}
