import TerminalKit

/// The line at the bottom: the keys of this screen, from the table that also moves the cursor, or a
/// message in their place.
struct FooterView {
  let place: KeyPlace
  /// What the program has to say; until the next key.
  var notice: SafeText?
  let words: Words

  /// Draws the line; what does not fit is left out whole, the least needed first.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    if let notice {
      canvas.write(notice.fitted(to: rect.columns - 2), column: 1, row: rect.row, style: .notice)
      return
    }
    var column = rect.column + 1
    for entry in shown(in: rect.columns - 2) {
      canvas.write(entry.label, column: column, row: rect.row, style: .accent)
      let word = column + entry.label.width + 1
      canvas.write(entry.word, column: word, row: rect.row, style: .dim)
      column += entry.width + 2
    }
  }

  /// A key and its short word.
  private struct Entry {
    var label: SafeText
    var word: SafeText
    /// How much the entry is needed: the least number is the last to be left out.
    var need: Int

    var width: Int { label.width + 1 + word.width }
  }

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

  private var entries: [Entry] {
    let moving = Entry(label: KeyMap.movingLabel, word: words[.footerMove], need: 8)
    let screens = Entry(label: KeyMap.screensLabel, word: words[.footerScreens], need: 11)
    let bindings = KeyMap.bindings(at: place).compactMap(entry)
    let special = bindings.filter { $0.need < 20 }
    let general = bindings.filter { $0.need >= 20 }
    return (place.hasRows ? [moving] : []) + special + [screens] + general
  }

  private func entry(_ binding: KeyBinding) -> Entry? {
    guard let footer = binding.footer else { return nil }
    return Entry(label: binding.label, word: words[footer], need: Self.need(of: binding.command))
  }

  /// In which order keys are left out of a narrow footer; general ones count from 20.
  private static func need(of command: Command) -> Int {
    switch command {
    case .help: 0
    case .enter: 1
    case .back: 2
    case .explain: 3
    case .search: 4
    case .otherForm, .whatIf: 5
    case .sort: 6
    case .filter: 7
    case .nextPart: 9
    case .export: 10
    case .close: 21
    default: 22
    }
  }
}
