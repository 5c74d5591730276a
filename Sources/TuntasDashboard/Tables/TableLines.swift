import TerminalKit
import TuntasWords

/// The lines of a screen that is one table with sentences about it.
protocol TableLines {
  /// The table.
  var data: DataTable { get }

  /// All lines.
  ///
  /// - Parameters:
  ///   - columns: The width.
  ///   - view: What tells how the table is looked at.
  /// - Returns: The lines, with the table's rows among them.
  func body(columns: Int, view: [BodyRow]) -> ScreenBody
}

/// A screen whose lines and table come from one value.
protocol LinedTableScreen: TableScreen {
  /// That value.
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
