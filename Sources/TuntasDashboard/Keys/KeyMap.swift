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
    .init(.up, [.up, .character("k")], "↑ k", .helpRow, when: .withRows) {
      $0.move(.rows(-1), in: &$1, size: $2)
    },
    .init(.down, [.down, .character("j")], "↓ j", .helpRow, when: .withRows) {
      $0.move(.rows(1), in: &$1, size: $2)
    },
    .init(.pageUp, [.pageUp], "PgUp", .helpPage, when: .withRows) {
      $0.move(.pages(-1), in: &$1, size: $2)
    },
    .init(.pageDown, [.pageDown], "PgDn", .helpPage, when: .withRows) {
      $0.move(.pages(1), in: &$1, size: $2)
    },
    .init(.halfPageUp, [.control("u")], "Ctrl-U", .helpHalfPage, when: .withRows) {
      $0.move(.pages(-0.5), in: &$1, size: $2)
    },
    .init(.halfPageDown, [.control("d")], "Ctrl-D", .helpHalfPage, when: .withRows) {
      $0.move(.pages(0.5), in: &$1, size: $2)
    },
    .init(.first, [.home, .character("g")], "Home g", .helpEnds, when: .withRows) {
      $0.move(.end(.first), in: &$1, size: $2)
    },
    .init(.last, [.end, .character("G")], "End G", .helpEnds, when: .withRows) {
      $0.move(.end(.last), in: &$1, size: $2)
    },
  ]

  /// The keys that open, close and change what is seen.
  private static let opening: [KeyBinding] = [
    .init(.enter, [.enter], "Enter", .helpEnter, footer: .footerEnter, need: 1, when: .onDoors) {
      $0.enter(&$1, $2)
    },
    .init(
      .back,
      [.escape, .backspace],
      "Esc",
      .helpBack,
      footer: .footerBack,
      need: 2,
      when: .belowRoot
    ) { $0.leave(&$1) },
    .init(
      .nextPart,
      [.tab],
      "Tab",
      .helpNextPart,
      footer: .footerNextPart,
      need: 9,
      when: .withParts
    ) { $0.move(.parts(1), in: &$1, size: $2) },
    .init(.previousPart, [.backTab], "Shift-Tab", .helpNextPart, when: .withParts) {
      $0.move(.parts(-1), in: &$1, size: $2)
    },
    .init(
      .otherForm,
      [.character("v")],
      "v",
      .helpForm,
      footer: .footerForm,
      need: 5,
      when: .withForms
    ) { dashboard, state, _ in dashboard.changeForm(&state) },
    .init(
      .whatIf,
      [.character("w")],
      "w",
      .helpWhatIf,
      footer: .footerWhatIf,
      need: 5,
      when: .onProgramme
    ) { dashboard, state, _ in dashboard.tryCapacity(&state) },
    .init(.backward, [.character("[")], "[", .helpPlaces) { dashboard, state, _ in
      dashboard.leaf(.back, &state)
    },
    .init(.forward, [.character("]")], "]", .helpForward) { dashboard, state, _ in
      dashboard.leaf(.forth, &state)
    },
  ]

  /// The keys that open screens, in the order of the screens.
  ///
  /// The digits 6 and 8 are kept for screens to come: Verification, and Into and out of the list.
  static let screens: [KeyBinding] = [
    .init(.overview, [.character("1")], "1", .overview) { $0.show(.overview, in: &$1, $2) },
    .init(.regions, [.character("2")], "2", .regions) { $0.show(.regions, in: &$1, $2) },
    .init(.programmes, [.character("3")], "3", .programmes) { $0.show(.programmes, in: &$1, $2) },
    .init(.families, [.character("4")], "4", .families) { $0.show(.families, in: &$1, $2) },
    .init(.gaps, [.character("5")], "5", .gaps) { $0.show(.gaps, in: &$1, $2) },
    .init(.repairs, [.character("7")], "7", .repairs) { $0.show(.repairs, in: &$1, $2) },
    .init(.map, [.character("9")], "9", .map) { $0.show(.map, in: &$1, $2) },
    .init(.sources, [.character("0")], "0", .sources) { $0.show(.sources, in: &$1, $2) },
  ]

  /// The keys that look for something or ask where it comes from.
  private static let searching: [KeyBinding] = [
    .init(.search, [.character("/")], "/", .helpSearch, footer: .footerSearch, need: 4) {
      dashboard,
      state,
      _ in dashboard.openSearch(&state)
    },
    .init(.nextHit, [.character("n")], "n", .helpHits, when: .afterSearch) { dashboard, state, _ in
      dashboard.openHit(1, &state)
    },
    .init(.previousHit, [.character("N")], "N", .helpPreviousHit, when: .afterSearch) {
      dashboard,
      state,
      _ in dashboard.openHit(-1, &state)
    },
    .init(
      .explain,
      [.character("i")],
      "i",
      .helpExplain,
      footer: .footerExplain,
      need: 3,
      when: .onFigures
    ) { $0.explain(&$1, $2) },
  ]

  /// The keys of tables; left and right serve maps too.
  private static let table: [KeyBinding] = [
    .init(.columnLeft, [.left, .character("h")], "← h", .helpColumn, when: .sideways) {
      dashboard,
      state,
      _ in dashboard.look(.column(-1), in: &state)
    },
    .init(.columnRight, [.right, .character("l")], "→ l", .helpColumn, when: .sideways) {
      dashboard,
      state,
      _ in dashboard.look(.column(1), in: &state)
    },
    .init(.sort, [.character("s")], "s", .helpSort, footer: .footerSort, need: 6, when: .withTable)
    { dashboard, state, _ in dashboard.look(.order, in: &state) },
    .init(
      .filter,
      [.character("f")],
      "f",
      .helpFilter,
      footer: .footerFilter,
      need: 7,
      when: .withTable
    ) { dashboard, state, _ in dashboard.openValues(isByCount: false, &state) },
    .init(
      .count,
      [.character("#")],
      "#",
      .helpCount,
      footer: .footerCount,
      need: 12,
      when: .withTable
    ) { dashboard, state, _ in
      dashboard.openValues(isByCount: true, &state)
    },
    .init(.narrower, [.character("<")], "<", .helpWidth, when: .withTable) { dashboard, state, _ in
      dashboard.look(.width(-2), in: &state)
    },
    .init(.wider, [.character(">")], ">", .helpWider, when: .withTable) { dashboard, state, _ in
      dashboard.look(.width(2), in: &state)
    },
    .init(.hide, [.character("-")], "-", .helpHide, when: .withTable) { dashboard, state, _ in
      dashboard.look(.hide, in: &state)
    },
    .init(.fix, [.character("!")], "!", .helpFix, when: .withTable) { dashboard, state, _ in
      dashboard.look(.fix, in: &state)
    },
    .init(
      .mark,
      [.character(" ")],
      "Space",
      .helpMark,
      footer: .footerMark,
      need: 11,
      when: .withTable
    ) { $0.mark(&$1, $2) },
    .init(.undo, [.character("u")], "u", .helpUndo, when: .withTable) { dashboard, state, _ in
      dashboard.look(.undo, in: &state)
    },
    .init(.redo, [.character("U")], "U", .helpUndo, when: .withTable) { dashboard, state, _ in
      dashboard.look(.redo, in: &state)
    },
    .init(
      .export,
      [.character("e")],
      "e",
      .helpExport,
      footer: .footerExport,
      need: 10,
      when: .withExport
    ) { dashboard, state, _ in dashboard.export(&state) },
    .init(.copy, [.character("y")], "y", .helpCopy, when: .withRows) { $0.copyRow(&$1, $2) },
  ]

  /// The keys that work on every screen.
  private static let general: [KeyBinding] = [
    .init(.help, [.character("?"), .function(1)], "?", .helpHelp, footer: .footerHelp, need: 0) {
      _,
      state,
      _ in state.open(.help(scroll: 0))
    },
    .init(.palette, [.character(":"), .control("p")], ":", .helpPalette) { _, state, _ in
      state.open(.palette(PalettePanel()))
    },
    .init(.close, [.character("q")], "q", .helpClose, footer: .footerClose, need: 15) {
      dashboard,
      state,
      _ in dashboard.close(&state)
    },
    .init(.theme, [.character("t")], "t", .helpTheme) { dashboard, state, _ in
      dashboard.changeTheme(&state)
    },
    .init(.reload, [.character("r")], "r", .helpReload) { dashboard, state, _ in
      dashboard.reload(&state)
    },
    .init(.redraw, [.control("l")], "Ctrl-L", .helpRedraw) { _, _, _ in [.repaint] },
    .init(.cancel, [.control("c")], "Ctrl-C", .helpCancel) { dashboard, state, _ in
      dashboard.cancel(&state)
    },
    .init(.suspend, [.control("z")], "Ctrl-Z", .helpSuspend) { _, _, _ in [.suspend] },
    .init(.quit, [.character("Q")], "Q", .helpQuit) { _, _, _ in [.quit] },
    .init(.language, [.character("L")], "L", .helpLanguage, footer: .footerLanguage, need: 16) {
      _,
      state,
      _ in state.changeLanguage()
    },
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
