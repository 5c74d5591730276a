import TerminalKit
import TextCharts
import TuntasModel
import TuntasPages
import TuntasWords

/// The filter while it is made: its parts with what each leaves, and below them the values of a column
/// with a mark for those let through, the count, and a bar against the greatest.
///
/// A value that is not known has a line too, called so. It holds in 60x16; longer lists scroll.
struct ValueView {
  /// The filter, the values and the choice.
  let panel: ValuePanel
  let words: Words

  /// Cells of the longest bar.
  private static let barWidth = 20
  /// Lines over the box: the first of the screen, the parts, what they leave.
  private static let ownRows = 3

  /// How many values a window of a size has room for.
  static func rows(in size: Size) -> Int {
    max(1, FrameLayout(size: size).body.rows - ownRows - 2)
  }

  /// Draws over the body but for its first line, which says what the table is of.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > Self.ownRows + 2, rect.columns > 40 else { return }
    let below = Rect(
      column: rect.column,
      row: rect.row + 1,
      columns: rect.columns,
      rows: rect.rows - 1
    )
    canvas.fill(below)
    FilterLineView(panel: panel, words: words)
      .draw(column: rect.column + 1, row: rect.row + 1, columns: rect.columns - 2, on: &canvas)
    drawBox(
      in: Rect(
        column: rect.column,
        row: rect.row + Self.ownRows,
        columns: rect.columns,
        rows: rect.rows - Self.ownRows
      ),
      on: &canvas
    )
  }

  private func drawBox(in rect: Rect, on canvas: inout Canvas) {
    canvas.box(rect, title: title, footer: keys(room: rect.columns - 6))
    if let text = standIn {
      let lines = text.wrapped(to: rect.columns - 4).prefix(rect.rows - 2)
      for (index, line) in lines.enumerated() {
        canvas.write(line, column: rect.column + 2, row: rect.row + 1 + index)
      }
      return
    }
    let values = panel.shown
    let cursor = panel.cursor
    let seen = RowList.window(around: cursor...cursor, height: rect.rows - 2, total: values.count)
    let test = panel.test
    for (row, index) in seen.enumerated() {
      let isChosen = test?.holds(for: [values[index].value]) == true
      draw(values[index], isChosen, index == cursor, row: rect.row + 1 + row, rect, on: &canvas)
    }
  }

  /// The keys on the lower edge; in a narrow window the first of them, Space, is left to the help.
  private func keys(room: Int) -> SafeText {
    let entries = KeyMap.choosing.compactMap { binding in
      binding.footer.map { binding.label + " " + words[$0] }
    }
    let all = entries.joined(separator: "  ")
    return all.width <= room ? all : entries.dropFirst().joined(separator: "  ")
  }

  /// The column, and of how many rows its values are.
  private var title: SafeText {
    let question = panel.question
    let heading = panel.columns.first { $0.id == question.column }?.heading(words.language) ?? ""
    let title = words.text(.valuesTitle, ["column": heading])
    guard let count = panel.rows(leftBy: question.before) else { return title }
    return words.text(.valuesTitleOf, ["title": title, "count": words.numbers.whole(count)])
  }

  /// What stands there in place of values: that they are being counted, why they could not be, or
  /// that the column is empty; `nil` when there are values.
  private var standIn: SafeText? {
    switch panel.values {
    case .loading: words[.loading]
    case .failed(let failure): words.sentence(for: failure)
    case .ready(let values): values.isEmpty ? words[.valuesNone] : nil
    }
  }

  private func draw(
    _ value: ValueCount,
    _ isChosen: Bool,
    _ isCurrent: Bool,
    row: Int,
    _ rect: Rect,
    on canvas: inout Canvas
  ) {
    let start = rect.column + 2
    if isCurrent {
      canvas.write("►", column: start, row: row, style: .cursor)
      if panel.isInList { canvas.cursor = Position(column: start, row: row) }
    }
    canvas.write(isChosen ? "[x]" : "[ ]", column: start + 2, row: row, style: .accent)
    let labelWidth = rect.columns - Self.barWidth - 22
    let label = value.label.isEmpty ? words[.unknown] : value.label
    let style: Style = isCurrent ? .cursor : .plain
    canvas.write(label.fitted(to: labelWidth), column: start + 6, row: row, style: style)
    let count = words.numbers.whole(value.count)
    let countEnd = start + 6 + labelWidth + 11
    canvas.write(count, column: countEnd - count.width, row: row)
    canvas.write(bar(value), column: countEnd + 1, row: row, style: .actual)
  }

  /// A bar against the most frequent value, at least one cell when a row has the value.
  private func bar(_ value: ValueCount) -> SafeText {
    let most = max(1, panel.shown.map(\.count).max() ?? 1)
    let cells = value.count * Self.barWidth / most
    return SafeText(repeating: "█", count: value.count > 0 ? max(1, cells) : 0)
  }
}
