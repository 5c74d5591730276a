import TerminalKit
import TuntasWords

/// The line at the bottom: the keys of this screen, from the table that also moves the cursor, or a
/// message in their place.
///
/// Only keys that do something here are shown, so that no key of the line is silent.
struct FooterView {
  /// What keys can do here.
  let place: KeyPlace
  /// What the program has to say, until the next key; `nil` shows the keys.
  var notice: SafeText?
  let words: Words

  /// Draws the line; what does not fit is left out whole, the least needed first.
  ///
  /// In the narrowest window, 60 columns, help, opening and going back still stand there.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    if let notice {
      canvas.write(notice.fitted(to: rect.columns - 2), column: 1, row: rect.row, style: .notice)
      return
    }
    for (column, entry) in placed(in: rect) {
      canvas.write(entry.label, column: column, row: rect.row, style: .accent)
      let word = column + entry.label.width + 1
      canvas.write(entry.word, column: word, row: rect.row, style: .dim)
    }
  }

  /// What the entry at a column of the line asks for; `nil` between the entries, and on one that stands
  /// for several keys.
  func command(at column: Int, in rect: Rect) -> Command? {
    placed(in: rect).first { ($0..<$0 + $1.width).contains(column) }?.1.command
  }

  /// The entries that are shown, each with the column where it begins.
  private func placed(in rect: Rect) -> [(Int, Entry)] {
    var column = rect.column + 1
    return shown(in: rect.columns - 2).map { entry in
      defer { column += entry.width + 2 }
      return (column, entry)
    }
  }

  /// A key and its short word, with a blank between them.
  private struct Entry {
    var label: SafeText
    var word: SafeText
    /// How much the entry is needed: the least number is the last to be left out.
    var need: Int
    /// What its key asks for; `nil` for an entry of several keys.
    var command: Command?

    var width: Int { label.width + 1 + word.width }
  }

  /// The entries that find room in so many cells, in their own order: the least needed were left
  /// out first.
  private func shown(in room: Int) -> [Entry] {
    let entries = entries
    var left = room + 2
    var kept: Set<Int> = []
    for index in entries.indices.sorted(by: { entries[$0].need < entries[$1].need }) {
      guard entries[index].width + 2 <= left else { continue }
      left -= entries[index].width + 2
      kept.insert(index)
    }
    return entries.indices.filter(kept.contains).map { entries[$0] }
  }

  /// All entries in the order in which they stand: moving, the keys of the screen, help, other
  /// screens, the rest.
  private var entries: [Entry] {
    let moving = Entry(
      label: KeyMap.moving.label,
      word: words[.footerMove],
      need: KeyMap.moving.need
    )
    let screens = Entry(
      label: KeyMap.screensLabel,
      word: words[.footerScreens],
      need: KeyMap.screensNeed
    )
    let bindings = KeyMap.bindings(at: place)
    let ofTheScreen = bindings.filter { $0.condition != .always || $0.command == .search }
    let general = bindings.filter { $0.condition == .always && $0.command != .search }
    let help = entries(general.filter { $0.command == .help })
    let sideways = Entry(
      label: KeyMap.sideways.label,
      word: words[.footerColumns],
      need: KeyMap.sideways.need
    )
    let movers =
      (place.hasRows ? [moving] : []) + (place.isWide && place.hasTable ? [sideways] : [])
    return movers + entries(ofTheScreen) + help + [screens]
      + entries(general.filter { $0.command != .help })
  }

  /// The keys that have a short word; the others stand in the help alone.
  private func entries(_ bindings: [KeyBinding]) -> [Entry] {
    bindings.compactMap { binding in
      binding.footer.map {
        Entry(
          label: binding.label,
          word: words[$0],
          need: binding.need,
          command: binding.command
        )
      }
    }
  }
}
