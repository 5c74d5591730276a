package import TerminalKit
package import TuntasWords

/// The line over a table that tells how it is looked at: filter, order, marked rows.
///
/// It stands in the place of a blank line, so that the table does not move when a filter is set.
/// What does not fit is cut at the right.
package struct ViewSentence {
  /// How the table is looked at, and its marks.
  let table: TableState
  /// The table, for the headings of its columns.
  let data: DataTable
  /// The values asked for in words, by the id of their column.
  let labels: [String: SafeText]
  let words: Words

  /// Takes the table, and how it is looked at.
  package init(table: TableState, data: DataTable, labels: [String: SafeText], words: Words) {
    self.table = table
    self.data = data
    self.labels = labels
    self.words = words
  }

  /// The line; empty while the table is as it came and nothing is marked.
  package func lines(columns: Int) -> [BodyRow] {
    let parts = filters + order + hidden + marked
    guard !parts.isEmpty else { return [] }
    return [.line(parts.joined(separator: " · ").fitted(to: columns - 2), .accent)]
  }

  /// Each column with what is asked for in it.
  private var filters: [SafeText] {
    labels.sorted { $0.key < $1.key }.map { column, label in
      words.text(.viewFiltered, ["column": heading(column), "value": label])
    }
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
