import TerminalKit
import TuntasWords

/// The one table of keys: what they do, the footer, the help, the palette and the manual are all
/// taken from it.
///
/// A key that some terminals do not send has a letter beside it: `k` beside the arrow, `g` beside
/// Home.
enum KeyMap {
  /// The keys of screens, in the order in which footer and help show them.
  static let bindings: [KeyBinding] = cursor + opening + screens + searching + table + general

  /// The keys that move the cursor; all of them need rows.
  private static let cursor: [KeyBinding] = [
    .init(.up, [.up, .character("k")], "↑ k", .helpRow, when: .withRows),
    .init(.down, [.down, .character("j")], "↓ j", .helpRow, when: .withRows),
    .init(.pageUp, [.pageUp], "PgUp", .helpPage, when: .withRows),
    .init(.pageDown, [.pageDown], "PgDn", .helpPage, when: .withRows),
    .init(.halfPageUp, [.control("u")], "Ctrl-U", .helpHalfPage, when: .withRows),
    .init(.halfPageDown, [.control("d")], "Ctrl-D", .helpHalfPage, when: .withRows),
    .init(.first, [.home, .character("g")], "Home g", .helpEnds, when: .withRows),
    .init(.last, [.end, .character("G")], "End G", .helpEnds, when: .withRows),
  ]

  /// The keys that open, close and change what is seen.
  private static let opening: [KeyBinding] = [
    .init(.enter, [.enter], "Enter", .helpEnter, footer: .footerEnter, need: 1, when: .onDoors),
    .init(
      .back,
      [.escape, .backspace],
      "Esc",
      .helpBack,
      footer: .footerBack,
      need: 2,
      when: .belowRoot
    ),
    .init(
      .nextPart,
      [.tab],
      "Tab",
      .helpNextPart,
      footer: .footerNextPart,
      need: 9,
      when: .withParts
    ),
    .init(.previousPart, [.backTab], "Shift-Tab", .helpNextPart, when: .withParts),
    .init(
      .otherForm,
      [.character("v")],
      "v",
      .helpForm,
      footer: .footerForm,
      need: 5,
      when: .withForms
    ),
    .init(
      .whatIf,
      [.character("w")],
      "w",
      .helpWhatIf,
      footer: .footerWhatIf,
      need: 5,
      when: .onProgramme
    ),
    .init(.backward, [.character("[")], "[", .helpPlaces),
    .init(.forward, [.character("]")], "]", .helpForward),
  ]

  /// The keys that open screens, in the order of the table of screens.
  static let screens: [KeyBinding] = ScreenTable.rows.compactMap { row in
    guard let digit = row.digit, let command = Command.screens[digit] else { return nil }
    return KeyBinding(command, [.character(digit)], SafeText(String(digit)), row.title)
  }

  /// The keys that look for something or ask where it comes from.
  private static let searching: [KeyBinding] = [
    .init(.search, [.character("/")], "/", .helpSearch, footer: .footerSearch, need: 4),
    .init(.nextHit, [.character("n")], "n", .helpHits, when: .afterSearch),
    .init(.previousHit, [.character("N")], "N", .helpPreviousHit, when: .afterSearch),
    .init(
      .explain,
      [.character("i")],
      "i",
      .helpExplain,
      footer: .footerExplain,
      need: 3,
      when: .onFigures
    ),
  ]

  /// The keys of tables; left and right serve maps too.
  private static let table: [KeyBinding] = [
    .init(.columnLeft, [.left, .character("h")], "← h", .helpColumn, when: .sideways),
    .init(.columnRight, [.right, .character("l")], "→ l", .helpColumn, when: .sideways),
    .init(.sort, [.character("s")], "s", .helpSort, footer: .footerSort, need: 6, when: .withTable),
    .init(
      .filter,
      [.character("f")],
      "f",
      .helpFilter,
      footer: .footerFilter,
      need: 7,
      when: .withTable
    ),
    .init(
      .count,
      [.character("#")],
      "#",
      .helpCount,
      footer: .footerCount,
      need: 12,
      when: .withTable
    ),
    .init(.narrower, [.character("<")], "<", .helpWidth, when: .withTable),
    .init(.wider, [.character(">")], ">", .helpWider, when: .withTable),
    .init(.hide, [.character("-")], "-", .helpHide, when: .withTable),
    .init(.fix, [.character("!")], "!", .helpFix, when: .withTable),
    .init(
      .mark,
      [.character(" ")],
      "Space",
      .helpMark,
      footer: .footerMark,
      need: 11,
      when: .withTable
    ),
    .init(.undo, [.character("u")], "u", .helpUndo, when: .withTable),
    .init(.redo, [.character("U")], "U", .helpUndo, when: .withTable),
    .init(
      .export,
      [.character("e")],
      "e",
      .helpExport,
      footer: .footerExport,
      need: 10,
      when: .withExport
    ),
    .init(.copy, [.character("y")], "y", .helpCopy, when: .withRows),
  ]

  /// The keys that work on every screen.
  private static let general: [KeyBinding] = [
    .init(.help, [.character("?"), .function(1)], "?", .helpHelp, footer: .footerHelp, need: 0),
    .init(.palette, [.character(":"), .control("p")], ":", .helpPalette),
    .init(.close, [.character("q")], "q", .helpClose, footer: .footerClose, need: 15),
    .init(.theme, [.character("t")], "t", .helpTheme),
    .init(.mouse, [.character("m")], "m", .helpMouse),
    .init(.reload, [.character("r")], "r", .helpReload),
    .init(.redraw, [.control("l")], "Ctrl-L", .helpRedraw),
    .init(.cancel, [.control("c")], "Ctrl-C", .helpCancel),
    .init(.suspend, [.control("z")], "Ctrl-Z", .helpSuspend),
    .init(.quit, [.character("Q")], "Q", .helpQuit),
    .init(.language, [.character("L")], "L", .helpLanguage, footer: .footerLanguage, need: 16),
  ]

  /// How the keys that move are written in the footer, where there is room for one pair, and how much
  /// it needs them.
  static let moving: (label: SafeText, need: Int) = ("↑↓", 8)

  /// The same of the keys that go to the left and right.
  static let sideways: (label: SafeText, need: Int) = ("←→", 13)

  /// How much the footer needs the keys of the screens, on the scale of ``KeyBinding/need``.
  static let screensNeed = 14

  /// How the keys of the screens are written in the footer: runs of digits as their ends.
  static var screensLabel: SafeText {
    let digits = screens.compactMap { Int($0.label.string) }
    var runs: [ClosedRange<Int>] = []
    for digit in digits {
      if let last = runs.last, last.upperBound + 1 == digit {
        runs[runs.count - 1] = last.lowerBound...digit
      } else {
        runs.append(digit...digit)
      }
    }
    let texts = runs.map { run in
      run.count > 1
        ? SafeText("\(run.lowerBound)-\(run.upperBound)") : SafeText(String(run.lowerBound))
    }
    return texts.joined(separator: " ")
  }

  /// The entry of a command of screens; `nil` for one that only boxes know.
  static func binding(for command: Command) -> KeyBinding? { entries[command] }

  private static let entries = Dictionary(
    bindings.map { ($0.command, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The keys that do something at a place; footer, help and palette show no others.
  static func bindings(at place: KeyPlace) -> [KeyBinding] {
    bindings.filter { $0.condition.holds(place) }
  }
}
