import TerminalKit
import TextCharts

/// A dot for each of a small number of things.
struct DotRow: TextChart {
  var count: PrintedValue

  var idealColumns: Int { dots.width + 1 + count.text.width }

  func idealRows(columns: Int) -> Int { 1 }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    let text = count.text.fitted(to: rect.columns)
    canvas.write(text, column: rect.endColumn - text.width, row: rect.row)
    let drawn = dots.fitted(to: max(0, rect.columns - text.width - 1))
    let style: Style = count.value == nil ? .missing : .actual
    canvas.write(drawn, column: rect.column, row: rect.row, style: style)
  }

  private var dots: SafeText {
    count.value.map { SafeText(repeating: "●", count: Int($0)) } ?? "·"
  }
}
