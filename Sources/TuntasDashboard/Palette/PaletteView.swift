import TerminalKit
import TuntasWords

/// The command palette: the line that is typed, and the commands with their keys.
struct PaletteView {
  /// What was typed, and the cursor.
  let panel: PalettePanel
  /// What keys can do on the screen below.
  let place: KeyPlace
  let words: Words

  /// Draws the box over the whole body; a sentence says so when no command has the letters.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let box = TypingBox(
      title: words[panel.asked == nil ? .paletteTitle : .paletteGovernments],
      input: panel.input,
      footer: KeyMap.footer(of: .typing, words)
    )
    guard let area = box.draw(in: rect, on: &canvas) else { return }
    let entries = panel.entries(at: place, words)
    guard !entries.isEmpty else {
      let phrase: Phrase = panel.asked == nil ? .paletteNothing : .paletteNoGovernment
      let none = words[phrase].fitted(to: area.columns - 2)
      canvas.write(none, column: area.column + 2, row: area.row, style: .dim)
      return
    }
    let cursor = min(panel.cursor, entries.count - 1)
    let seen = RowList.window(around: cursor...cursor, height: area.rows, total: entries.count)
    for (row, index) in seen.enumerated() {
      draw(entries[index], isCurrent: index == cursor, row: area.row + row, area, on: &canvas)
    }
  }

  /// One entry: its key, then what it does.
  private func draw(
    _ entry: PalettePanel.Entry,
    isCurrent: Bool,
    row: Int,
    _ area: Rect,
    on canvas: inout Canvas
  ) {
    if isCurrent {
      canvas.write("►", column: area.column, row: row, style: .cursor)
      if panel.isInList { canvas.cursor = Position(column: area.column, row: row) }
    }
    let start = area.column + 14
    let key = entry.key.fitted(to: start - area.column - 3)
    canvas.write(key, column: area.column + 2, row: row, style: .accent)
    let name = entry.name.fitted(to: area.endColumn - start)
    canvas.write(name, column: start, row: row, style: isCurrent ? .cursor : .plain)
  }
}
