import TerminalKit
import TuntasWords

/// The keys that do something on the screen, in a box over it.
///
/// It holds in a 60x16 window, in one column; a wide window has as many columns as it needs to show
/// all keys at once. What is typed stands above them.
struct HelpView {
  /// What keys can do on the screen, which decides which are shown.
  let place: KeyPlace
  /// What is looked for and scrolled past.
  var panel = HelpPanel()
  let words: Words

  /// How the lines lie in a box over a body; `nil` when there is no room or no line.
  func layout(in rect: Rect) -> HelpLayout? {
    let count = panel.entries(at: place, words).count
    let rows = rect.rows - 2 - ownRows
    guard rows > 0, count > 0 else { return nil }
    return HelpLayout(count: count, width: rect.columns, rows: rows)
  }

  /// Draws the box, in as many columns as the window is wide for; what does not fit is scrolled to.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 3 else { return }
    let layout = layout(in: rect)
    let height = (layout?.height ?? 1) + ownRows
    let box = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: height + 2)
    canvas.fill(box)
    let more: SafeText = layout.map { $0.lastScroll > 0 ? words[.helpMore] + "  " : "" } ?? ""
    let footer = words[.footerTypeToSearch] + "  " + more + KeyMap.footer(of: .helping, words)
    canvas.box(box, title: words[.helpTitle], footer: footer)
    canvas.cursor = Position(column: box.column + 2, row: box.row + 1)
    if ownRows > 0 {
      panel.input.draw(
        column: box.column + 2,
        row: box.row + 1,
        columns: box.columns - 4,
        on: &canvas
      )
    }
    let first = box.row + 1 + ownRows
    guard let layout else {
      let none = words[.helpNothing].fitted(to: box.columns - 4)
      canvas.write(none, column: box.column + 2, row: first, style: .dim)
      return
    }
    draw(layout, in: box, from: first, on: &canvas)
  }

  /// The line that is typed, once there is one.
  private var ownRows: Int { panel.input.text.isEmpty ? 0 : 1 }

  private func draw(
    _ layout: HelpLayout,
    in box: Rect,
    from first: Int,
    on canvas: inout Canvas
  ) {
    let entries = panel.entries(at: place, words)
    let top = min(panel.scroll, layout.lastScroll)
    let width = (box.columns - 4) / layout.columns
    let labels = entries.map(\.label.width).max() ?? 0
    for (index, entry) in entries.enumerated() {
      let line = index % layout.perColumn - top
      guard 0..<layout.height ~= line else { continue }
      let column = box.column + 2 + index / layout.perColumn * width
      canvas.write(entry.label, column: column, row: first + line, style: .accent)
      let help = words[entry.help].fitted(to: width - labels - 2)
      canvas.write(help, column: column + labels + 1, row: first + line)
    }
  }
}
