import TerminalKit
import TextCharts
import TuntasPages
import TuntasWords

/// The values of a column: a mark for those chosen, the count, and a bar against the greatest.
///
/// A value that is not known has a line too, called so. It holds in 60x16; longer lists scroll.
struct ValueView {
  /// The values and the choice.
  let panel: ValuePanel
  let words: Words

  /// Cells of the longest bar.
  private static let barWidth = 20

  /// How many values a window of a size has room for.
  static func rows(in size: Size) -> Int { max(1, FrameLayout(size: size).body.rows - 3) }

  /// Draws the box over the whole body; below 4 lines or 41 columns there is no room for it.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 3, rect.columns > 40 else { return }
    canvas.fill(rect)
    let title = words.text(.valuesTitle, ["column": panel.heading])
    canvas.box(rect, title: title, footer: KeyMap.footer(of: .choosing, words))
    if let text = standIn {
      canvas.cursor = Position(column: rect.column + 2, row: rect.row + 1)
      let lines = text.wrapped(to: rect.columns - 4).prefix(rect.rows - 2)
      for (index, line) in lines.enumerated() {
        canvas.write(line, column: rect.column + 2, row: rect.row + 1 + index)
      }
      return
    }
    let values = panel.shown
    let height = rect.rows - 2
    let cursor = panel.cursor
    let seen = RowList.window(around: cursor...cursor, height: height, total: values.count)
    for (row, index) in seen.enumerated() {
      draw(values[index], isCurrent: index == cursor, row: rect.row + 1 + row, rect, on: &canvas)
    }
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
    isCurrent: Bool,
    row: Int,
    _ rect: Rect,
    on canvas: inout Canvas
  ) {
    let start = rect.column + 2
    if isCurrent {
      canvas.write("►", column: start, row: row, style: .cursor)
      canvas.cursor = Position(column: start, row: row)
    }
    let mark: SafeText = panel.chosen.contains(value.value) ? "[x]" : "[ ]"
    canvas.write(mark, column: start + 2, row: row, style: .accent)
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
