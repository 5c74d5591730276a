import TerminalKit

/// The headings of a table; each may reach over columns beside it that have no heading.
///
/// A bar needs no heading of its own, so the heading before it may be longer than its column.
struct HeadingLine {
  /// The headings by the ids of their columns; empty ones are not drawn.
  let texts: [String: SafeText]
  /// The columns as they were fitted to the width.
  let columns: [TableColumn]
  /// The column that the keys for columns speak of, `nil` when they speak of none; its heading is
  /// shown as the cursor is, behind the mark that stands before the row under the cursor too.
  var current: String?

  /// Draws the line, from the right, so that no heading runs into the next one.
  func draw(row: Int, on canvas: inout Canvas) {
    var right = TableShape.margin + columns.reduce(0) { $0 + $1.width } + columns.count - 1
    var limit = canvas.size.columns
    for column in columns.reversed() {
      let left = right - column.width
      if let text = texts[column.id], !text.isEmpty {
        let end = column.isTrailing ? min(right, limit) : limit
        let width = column.isTrailing ? end - TableShape.margin : limit - left
        let fitted = text.fitted(to: width)
        let start = column.isTrailing ? end - fitted.width : left
        canvas.write(fitted, column: start, row: row, style: style(of: column))
        // The blank before a heading is always free: the one before ends in front of it.
        if column.id == current { canvas.write("►", column: start - 1, row: row, style: .cursor) }
        limit = start - 1
      }
      right = left - 1
    }
  }

  private func style(of column: TableColumn) -> Style {
    column.id == current ? .cursor : .heading
  }
}
