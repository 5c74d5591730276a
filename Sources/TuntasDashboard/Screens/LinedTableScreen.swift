import TerminalKit
import TuntasPages
import TuntasWords

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
    let lines = lines(of: content, words)
    let data = lines.data
    let view = viewLine(of: data, words, columns: size.columns)
    return lines.body(data, columns: size.columns, view: view)
  }

  func dataTable(_ words: Words) -> DataTable? {
    content.value.map { lines(of: $0, words).data }
  }
}
