import TerminalKit
import TuntasWords

/// The line over a table that tells how it is looked at: filter, order, marked rows.
struct ViewSentence {
  let table: TableState
  let data: DataTable
  /// What is asked for, by column.
  let labels: [String: SafeText]
  let words: Words

  /// The line; none while the table is as it came and nothing is marked.
  func lines(columns: Int) -> [BodyRow] {
    let parts = filters + order + hidden + marked
    guard !parts.isEmpty else { return [] }
    return [.line(parts.joined(separator: " · ").fitted(to: columns - 2), .accent)]
  }

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
