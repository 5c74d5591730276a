import TerminalKit

/// The one table of keys: what they do, the footer and the help are all taken from it.
enum KeyMap {
  static let bindings: [KeyBinding] = moving + opening + screens + general

  private static let moving: [KeyBinding] = [
    .init(.up, [.up, .character("k")], "↑ k", .helpRow, at: .withRows),
    .init(.down, [.down, .character("j")], "↓ j", .helpRow, at: .withRows),
    .init(.pageUp, [.pageUp], "PgUp", .helpPage, at: .withRows),
    .init(.pageDown, [.pageDown], "PgDn", .helpPage, at: .withRows),
    .init(.halfPageUp, [.control("u")], "Ctrl-U", .helpHalfPage, at: .withRows),
    .init(.halfPageDown, [.control("d")], "Ctrl-D", .helpHalfPage, at: .withRows),
    .init(.first, [.home, .character("g")], "Home g", .helpEnds, at: .withRows),
    .init(.last, [.end, .character("G")], "End G", .helpEnds, at: .withRows),
  ]

  private static let opening: [KeyBinding] = [
    .init(.enter, [.enter], "Enter", .helpEnter, footer: .footerEnter, at: .onDoors),
    .init(.back, [.escape, .backspace], "Esc", .helpBack, footer: .footerBack, at: .belowRoot),
    .init(.explain, [.character("i")], "i", .helpExplain, footer: .footerExplain, at: .onFigures),
    .init(.nextPart, [.tab], "Tab", .helpNextPart, footer: .footerNextPart, at: .withParts),
    .init(.previousPart, [.backTab], "Shift-Tab", .helpNextPart, at: .withParts),
  ]

  private static let screens: [KeyBinding] = [
    .init(.overview, [.character("1")], "1", .overview),
    .init(.regions, [.character("2")], "2", .regions),
    .init(.programmes, [.character("3")], "3", .programmes),
    .init(.families, [.character("4")], "4", .families),
    .init(.gaps, [.character("5")], "5", .gaps),
  ]

  private static let general: [KeyBinding] = [
    .init(.help, [.character("?"), .function(1)], "?", .helpHelp, footer: .footerHelp),
    .init(.close, [.character("q")], "q", .helpClose, footer: .footerClose),
    .init(.reload, [.character("r")], "r", .helpReload),
    .init(.redraw, [.control("l")], "Ctrl-L", .helpRedraw),
    .init(.cancel, [.control("c")], "Ctrl-C", .helpCancel),
    .init(.suspend, [.control("z")], "Ctrl-Z", .helpSuspend),
    .init(.quit, [.character("Q")], "Q", .helpQuit),
    .init(.language, [.character("L")], "L", .helpLanguage, footer: .footerLanguage),
  ]

  /// How the keys that move are written in the footer, where there is room for one pair.
  static let movingLabel: SafeText = "↑↓"

  /// How the keys of the screens are written in the footer, from the first to the last.
  static var screensLabel: SafeText {
    guard let first = screens.first, let last = screens.last else { return "" }
    return first.label + "-" + last.label
  }

  /// What a key asks for.
  static func command(for key: Key) -> Command? {
    bindings.first { $0.keys.contains(key) }?.command
  }

  /// The keys that do something at a place.
  static func bindings(at place: KeyPlace) -> [KeyBinding] {
    bindings.filter { place.has($0.place) }
  }
}

/// What the keys of a screen can do there.
struct KeyPlace: Hashable, Sendable {
  /// Whether the cursor can stand on a row.
  var hasRows: Bool
  /// Whether the row under the cursor leads to a screen.
  var isOnDoor: Bool
  /// Whether the figures of that row can be explained.
  var isOnFigures: Bool
  /// Whether there is a screen to go back to.
  var isBelowRoot: Bool
  /// Whether the screen has several parts.
  var hasParts: Bool

  fileprivate func has(_ place: KeyBinding.Place) -> Bool {
    switch place {
    case .everywhere: true
    case .withRows: hasRows
    case .onDoors: isOnDoor
    case .onFigures: isOnFigures
    case .belowRoot: isBelowRoot
    case .withParts: hasParts
    }
  }
}
