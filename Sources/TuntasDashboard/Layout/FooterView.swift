import TerminalKit

/// The line at the bottom: the keys of this screen, from the table that also moves the cursor.
struct FooterView {
  let place: KeyPlace
  let words: Words

  /// Draws the line; what does not fit is left out whole.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    var column = rect.column + 1
    for (label, word) in entries {
      let width = label.width + 1 + word.width
      guard column + width <= rect.endColumn - 1 else { break }
      canvas.write(label, column: column, row: rect.row, style: .accent)
      canvas.write(word, column: column + label.width + 1, row: rect.row, style: .dim)
      column += width + 2
    }
  }

  private var entries: [(label: SafeText, word: SafeText)] {
    let moving = place.hasRows ? [(KeyMap.movingLabel, words[.footerMove])] : []
    let screens = [(KeyMap.screensLabel, words[.footerScreens])]
    let bindings = KeyMap.bindings(at: place)
    let general = bindings.filter { $0.place == .everywhere }
    // Help stands in front of what it tells of, for windows that are too narrow for all.
    return moving + entries(bindings.filter { $0.place != .everywhere })
      + entries(general.filter { $0.command == .help }) + screens
      + entries(general.filter { $0.command != .help })
  }

  private func entries(_ bindings: [KeyBinding]) -> [(SafeText, SafeText)] {
    bindings.compactMap { binding in binding.footer.map { (binding.label, words[$0]) } }
  }
}
