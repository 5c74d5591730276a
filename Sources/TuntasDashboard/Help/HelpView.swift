import TerminalKit

/// The keys of the screen, shown over it; any key closes it again.
struct HelpView {
  let place: KeyPlace
  let words: Words

  /// Draws the box, in as many columns as the window's height asks for.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let entries = entries
    let rows = rect.rows - 2
    guard rows > 0, !entries.isEmpty else { return }
    let columns = (entries.count + rows - 1) / rows
    let perColumn = (entries.count + columns - 1) / columns
    let box = Rect(
      column: rect.column,
      row: rect.row,
      columns: rect.columns,
      rows: perColumn + 2
    )
    canvas.fill(box)
    canvas.box(box, title: words[.helpTitle], footer: words[.helpCloses])
    let width = (rect.columns - 4) / columns
    let labels = entries.map(\.label.width).max() ?? 0
    for (index, entry) in entries.enumerated() {
      let column = box.column + 2 + index / perColumn * width
      let row = box.row + 1 + index % perColumn
      canvas.write(entry.label, column: column, row: row, style: .accent)
      let help = words[entry.help].fitted(to: width - labels - 2)
      canvas.write(help, column: column + labels + 1, row: row)
    }
  }

  /// One entry a line: keys that do the same in two directions share theirs.
  private var entries: [(label: SafeText, help: Phrase)] {
    var entries: [(label: SafeText, help: Phrase)] = []
    for binding in KeyMap.bindings(at: place) {
      if let last = entries.last, last.help == binding.help {
        entries[entries.count - 1].label = last.label + " " + binding.label
      } else {
        entries.append((binding.label, binding.help))
      }
    }
    return entries
  }
}
