import TerminalKit

/// The command palette: the line that is typed, and the commands with their keys.
struct PaletteView {
  let panel: PalettePanel
  let place: KeyPlace
  let words: Words

  /// How many entries a window of a size has room for.
  static func rows(in size: Size) -> Int { max(1, FrameLayout(size: size).body.rows - 4) }

  /// Draws the box over the whole body.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 4, rect.columns > 20 else { return }
    canvas.fill(rect)
    canvas.box(rect, title: words[.paletteTitle], footer: KeyMap.footer(of: .typing, words))
    panel.input.draw(
      column: rect.column + 2,
      row: rect.row + 1,
      columns: rect.columns - 4,
      on: &canvas
    )
    let entries = panel.entries(at: place, words)
    guard !entries.isEmpty else {
      let none = words[.paletteNothing].fitted(to: rect.columns - 6)
      canvas.write(none, column: rect.column + 4, row: rect.row + 3, style: .dim)
      return
    }
    let height = rect.rows - 4
    let cursor = min(panel.cursor, entries.count - 1)
    let top = RowList.top(
      near: max(0, cursor - height / 2),
      lines: cursor...cursor,
      height: height,
      total: entries.count
    )
    for (index, entry) in entries[top..<min(entries.count, top + height)].enumerated() {
      draw(entry, isCurrent: top + index == cursor, row: rect.row + 3 + index, rect, on: &canvas)
    }
  }

  private func draw(
    _ entry: PalettePanel.Entry,
    isCurrent: Bool,
    row: Int,
    _ rect: Rect,
    on canvas: inout Canvas
  ) {
    if isCurrent { canvas.write("►", column: rect.column + 2, row: row, style: .cursor) }
    canvas.write(entry.key, column: rect.column + 4, row: row, style: .accent)
    let start = rect.column + 16
    let name = entry.name.fitted(to: rect.endColumn - start - 2)
    canvas.write(name, column: start, row: row, style: isCurrent ? .cursor : .plain)
  }
}
