import TerminalKit
import TuntasWords

/// The keys that do something on the screen, in a box over it.
///
/// It holds in a 60x16 window, in one column; a wide window has as many columns as it needs to show
/// all keys at once.
struct HelpView {
  /// What keys can do on the screen, which decides which are shown.
  let place: KeyPlace
  /// Lines that were scrolled past, from 0; more than there are shows the last ones.
  var scroll = 0
  let words: Words

  /// The narrowest column, in cells, that holds a key and what it does.
  private static let leastColumn = 34

  /// Draws the box, in as many columns as the window is wide for; what does not fit is scrolled to.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let entries = entries
    let rows = rect.rows - 2
    guard rows > 0, !entries.isEmpty else { return }
    let columns = max(
      1,
      min((rect.columns - 4) / Self.leastColumn, (entries.count + rows - 1) / rows)
    )
    let perColumn = (entries.count + columns - 1) / columns
    let height = min(perColumn, rows)
    let top = min(scroll, perColumn - height)
    let box = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: height + 2)
    canvas.fill(box)
    let more: SafeText = perColumn > height ? words[.helpMore] + "  " : ""
    canvas.box(box, title: words[.helpTitle], footer: more + words[.helpCloses])
    canvas.cursor = Position(column: box.column + 2, row: box.row + 1)
    let width = (rect.columns - 4) / columns
    let labels = entries.map(\.label.width).max() ?? 0
    for (index, entry) in entries.enumerated() {
      let line = index % perColumn - top
      guard 0..<height ~= line else { continue }
      let column = box.column + 2 + index / perColumn * width
      canvas.write(entry.label, column: column, row: box.row + 1 + line, style: .accent)
      let help = words[entry.help].fitted(to: width - labels - 2)
      canvas.write(help, column: column + labels + 1, row: box.row + 1 + line)
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
