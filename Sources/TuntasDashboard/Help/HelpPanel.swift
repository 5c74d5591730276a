import TerminalKit
import TuntasPages
import TuntasWords

/// The help: the keys that do something on the screen, and what of them is looked for.
struct HelpPanel: Hashable, Sendable {
  /// What was typed; only lines that have it are shown.
  var input = InputLine()
  /// Lines that were scrolled past, from 0.
  var scroll = 0

  /// One line: keys that do the same in two directions share it.
  struct Entry: Hashable {
    /// The keys.
    var label: SafeText
    /// What they do.
    var help: Phrase
  }

  /// The lines that have every word typed, be it by another word for the same, in either language.
  func entries(at place: KeyPlace, _ words: Words) -> [Entry] {
    var entries: [Entry] = []
    for binding in KeyMap.bindings(at: place) {
      if let last = entries.last, last.help == binding.help {
        entries[entries.count - 1].label = last.label + " " + binding.label
      } else {
        entries.append(Entry(label: binding.label, help: binding.help))
      }
    }
    let typed = input.text.string.lowercased()
    guard !typed.isEmpty else { return entries }
    return entries.filter { entry in
      let names = [entry.help.indonesian, entry.help.english] + entry.help.otherWords
      return entry.label.string.lowercased().split(separator: " ").contains(Substring(typed))
        || NameMatch.isBegun(by: typed, in: names)
    }
  }
}

/// How the lines of the help lie in a box.
struct HelpLayout {
  /// The columns.
  let columns: Int
  /// The lines of a column.
  let perColumn: Int
  /// The lines that find room.
  let height: Int

  /// The narrowest column, in cells, that holds a key and what it does.
  private static let leastColumn = 34

  /// Lays so many lines out in one column, or in as many as a wide window needs to show all at once.
  ///
  /// - Parameters:
  ///   - count: The lines, at least one.
  ///   - width: The width of the box, in cells.
  ///   - rows: The lines that find room in it.
  init(count: Int, width: Int, rows: Int) {
    columns = max(1, min((width - 4) / Self.leastColumn, (count + rows - 1) / max(1, rows)))
    perColumn = (count + columns - 1) / columns
    height = max(0, min(perColumn, rows))
  }

  /// The most lines that can be scrolled past.
  var lastScroll: Int { max(0, perColumn - height) }
}
