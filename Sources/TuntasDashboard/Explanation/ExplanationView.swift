import TerminalKit
import TuntasPages
import TuntasWords

/// The explanation of the row under the cursor, shown over the screen.
///
/// It holds in 80x24 and 60x16; a long one is scrolled with the keys that move, any other key
/// closes it.
struct ExplanationView {
  /// What is explained.
  let explanation: Explanation
  /// Lines that were scrolled past, from 0; more than there are shows the last ones.
  var scroll = 0
  let words: Words

  /// Cells for the questions, in front of the answers.
  private static let labelWidth = 9

  /// The most lines that can be scrolled past in a box over a body.
  func lastScroll(in rect: Rect) -> Int {
    let count = lines(of: ExplanationText(explanation, words), columns: rect.columns - 4).count
    return max(0, count + 2 - rect.rows)
  }

  /// Draws the box, as high as its text needs; what does not fit into the window is scrolled to.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.columns > Self.labelWidth + 6, rect.rows > 3 else { return }
    let text = ExplanationText(explanation, words)
    let lines = lines(of: text, columns: rect.columns - 4)
    let height = min(rect.rows, lines.count + 2)
    let box = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: height)
    let top = min(scroll, lines.count - (height - 2))
    canvas.fill(box)
    let more: SafeText = lines.count > height - 2 ? words[.helpMore] + "  " : ""
    let footer = more + KeyMap.footer(of: .reading, words)
    canvas.box(box, title: words[.explainTitle], footer: footer)
    canvas.cursor = Position(column: box.column + 2, row: box.row + 1)
    for (index, line) in lines[top..<(top + height - 2)].enumerated() {
      let row = box.row + 1 + index
      canvas.write(line.label, column: box.column + 2, row: row, style: .heading)
      let indent = line.isTitle ? 0 : Self.labelWidth + 1
      let style: Style = line.isTitle ? .strong : .plain
      canvas.write(line.text, column: box.column + 2 + indent, row: row, style: style)
    }
  }

  /// A line of the box: a question with the first line of its answer, or a further line of it.
  private struct Line {
    var label: SafeText = ""
    var text: SafeText = ""
    var isTitle = false
  }

  /// All lines of the explanation for a width: the title, a blank line, the answers.
  private func lines(of text: ExplanationText, columns: Int) -> [Line] {
    var lines = text.title.wrapped(to: columns).map { Line(text: $0, isTitle: true) }
    lines.append(Line())
    for entry in text.entries {
      let wrapped = entry.text.wrapped(to: columns - Self.labelWidth - 1)
      for (index, piece) in wrapped.enumerated() {
        lines.append(Line(label: index == 0 ? words[entry.label] : "", text: piece))
      }
    }
    return lines
  }
}
