package import TerminalKit
package import TuntasWords

/// The line over a table that tells how it is looked at: filter, order, marked rows.
///
/// It stands in the place of a blank line, so that the table does not move when a filter is set. Of a
/// long filter the first parts stand there and the number of the others; what else does not fit is cut
/// at the right.
package struct ViewSentence {
  /// How the table is looked at, and its marks.
  let table: TableState
  /// The table, for the headings of its columns.
  let data: DataTable
  /// The parts of the filter in words.
  let parts: [SafeText]
  /// How many rows the filter leaves, of how many; `nil` where that is not known.
  let left: SafeText?
  let words: Words

  /// Takes the table, and how it is looked at.
  package init(
    table: TableState,
    data: DataTable,
    parts: [SafeText],
    left: SafeText?,
    words: Words
  ) {
    self.table = table
    self.data = data
    self.parts = parts
    self.left = left
    self.words = words
  }

  /// The line; empty while the table is as it came and nothing is marked.
  package func lines(columns: Int) -> [BodyRow] {
    let others = (order + hidden + marked).joined(separator: " · ")
    let filter = filter(room: columns - 2 - (others.isEmpty ? 0 : others.width + 3))
    let texts = [filter, others].filter { !$0.isEmpty }
    guard !texts.isEmpty else { return [] }
    return [.line(texts.joined(separator: " · ").fitted(to: columns - 2), .accent)]
  }

  /// `Saringan: [desil 1] [jiwa >= 4]  41 dari 138`; parts that find no room are a number.
  private func filter(room: Int) -> SafeText {
    guard !parts.isEmpty else { return "" }
    let head = words[.filterLine]
    let tail = left.map { "  " + $0 } ?? ""
    var shown = parts.map { " [" + $0 + "]" }
    var more: SafeText = ""
    while shown.count > 1,
      head.width + shown.reduce(0, { $0 + $1.width }) + more.width + tail.width > room
    {
      shown.removeLast()
      more = " +\(parts.count - shown.count)"
    }
    return head + shown.joined(separator: "") + more + tail
  }

  private var order: [SafeText] {
    guard let order = table.view.order else { return [] }
    let phrase: Phrase = order.isDescending ? .viewDescending : .viewAscending
    return [words.text(phrase, ["column": heading(order.column)])]
  }

  /// How many columns are hidden; which ones they are is not said.
  private var hidden: [SafeText] {
    guard !table.view.hidden.isEmpty else { return [] }
    let count = words.numbers.whole(table.view.hidden.count)
    return [words.text(.viewHidden, ["count": count])]
  }

  private var marked: [SafeText] {
    guard !table.marks.isEmpty else { return [] }
    return [words.text(.viewMarked, ["count": words.numbers.whole(table.marks.count)])]
  }

  private func heading(_ column: String) -> SafeText { data.headings[column] ?? "" }
}
