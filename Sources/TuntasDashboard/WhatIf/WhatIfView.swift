import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The box of a tried calculation: the capacity, what comes of it quarter by quarter, and that none
/// of it is saved.
///
/// That nothing is saved stands in the first line, so that no photograph of it passes for a plan.
/// At 60x16 the sentences keep their lines and the chart takes what is left.
struct WhatIfView {
  /// The capacity and what it is set against.
  let panel: WhatIfPanel
  let words: Words

  /// Draws the box over the whole body.
  ///
  /// - Parameters:
  ///   - rect: The body of the screen.
  ///   - footer: The keys, as they stand on the edge of every box.
  ///   - canvas: What is drawn on.
  func draw(in rect: Rect, footer: SafeText, on canvas: inout Canvas) {
    guard rect.rows > 8, rect.columns > 40 else { return }
    canvas.fill(rect)
    let title = words.text(.whatIfTitle, ["programme": words.shortName(of: panel.programme)])
    canvas.box(rect, title: title, footer: footer)
    let inner = rect.inset(columns: 2, rows: 1)
    var row = inner.row
    let capacity = WhatIfWords(panel: panel, words: words).capacity
    for (text, style) in head {
      for line in text.wrapped(to: inner.columns) {
        canvas.write(line, column: inner.column, row: row, style: style)
        if text == capacity {
          canvas.cursor = Position(column: inner.column + line.width, row: row)
        }
        row += 1
      }
    }
    let assumed = words[.whatIfAssumes].wrapped(to: inner.columns)
    let bottom = inner.endRow - assumed.count
    for (index, line) in assumed.enumerated() {
      canvas.write(line, column: inner.column, row: bottom + index, style: .dim)
    }
    let room = Rect(
      column: inner.column,
      row: row + 1,
      columns: inner.columns,
      rows: max(0, bottom - row - 2)
    )
    chart(columns: room.columns)?.draw(in: room, on: &canvas)
  }

  /// The sentences above the chart with their styles.
  private var head: [(SafeText, Style)] {
    let sentences = WhatIfWords(panel: panel, words: words)
    return [
      (words[.whatIfNotSaved], .notice), (sentences.capacity, .strong),
      (sentences.waiting, .plain), (sentences.answer, .strong),
    ]
  }

  /// Served by the end of each quarter against those who wait; of a long time every so many quarters,
  /// and always the last.
  private func chart(columns: Int) -> QuarterColumns? {
    let steps = panel.calculation.steps(limit: .max)
    guard !steps.isEmpty else { return nil }
    let names = WhatIfWords(panel: panel, words: words)
    let room = max(1, (columns - 20) / 12)
    let stride = (steps.count + room - 1) / room
    let shown = steps.enumerated().filter {
      ($0.offset + 1) % stride == 0 || $0.offset == steps.count - 1
    }.map(\.element).suffix(room)
    return QuarterColumns(
      shown.map { step in
        QuarterColumns.Quarter(
          name: names.name(step.quarter),
          actual: PrintedValue(Double(step.served), words.numbers.whole(step.served))
        )
      },
      target: PrintedValue(Double(panel.notServed), words.numbers.whole(panel.notServed)),
      words: QuarterColumns.Words(
        actual: words[.whatIfServed],
        plan: words[.reportPlan],
        target: words[.whatIfWaiting]
      )
    )
  }
}
