import TerminalKit
import TuntasWords

/// The keys of what lies over a screen.
///
/// Each box has a table of its own, since letters are text in one and move the cursor in another.
extension KeyMap {
  /// While an explanation is read; any other key closes it.
  static let reading: [KeyBinding] =
    scrolling + [
      .init(.up, [.up, .character("k")], "↑", .helpRow),
      .init(.down, [.down, .character("j")], "↓", .helpRow),
      .init(.copy, [.character("y")], "y", .helpCopy, footer: .footerCopy),
      .init(.back, [.escape, .backspace, .character("q")], "Esc", .helpBack, footer: .footerClose),
    ] + anywhere + [
      .init(.language, [.character("L")], "L", .helpLanguage)
    ]

  /// While the help is read: every letter searches it.
  static let helping: [KeyBinding] =
    arrows + scrolling + editing + [
      .init(.back, [.escape], "Esc", .helpBack, footer: .footerClose),
      .init(.enter, [.enter, .function(1)], "Enter", .helpBack),
    ] + anywhere

  /// While something is searched for: every other letter is text.
  static let finding: [KeyBinding] =
    arrows + scrolling + [
      .init(.nextPart, [.tab], "Tab", .helpGroup, footer: .footerGroup),
      .init(.previousPart, [.backTab], "Shift-Tab", .helpPreviousGroup),
      .init(
        .everywhere,
        [.control("a")],
        "Ctrl-A",
        .helpEverywhere,
        footer: .footerEverywhere
      ),
    ] + closing + editing + anywhere

  /// While something is typed, in the palette: every other letter is text.
  static let typing: [KeyBinding] = arrows + scrolling + closing + editing + anywhere

  /// The keys that move line by line where letters are text.
  private static let arrows: [KeyBinding] = [
    .init(.up, [.up], "↑", .helpRow),
    .init(.down, [.down], "↓", .helpRow),
  ]

  /// The keys that move by a screenful.
  private static let scrolling: [KeyBinding] = [
    .init(.pageUp, [.pageUp], "PgUp", .helpPage),
    .init(.pageDown, [.pageDown], "PgDn", .helpPage),
  ]

  /// The keys that open what was found, or close the box.
  private static let closing: [KeyBinding] = [
    .init(.enter, [.enter], "Enter", .helpEnter, footer: .footerOpen),
    .init(.back, [.escape], "Esc", .helpBack, footer: .footerClose),
  ]

  /// The keys that correct what is typed.
  private static let editing: [KeyBinding] = [
    .init(.caretLeft, [.left], "←", .helpCaret),
    .init(.caretRight, [.right], "→", .helpCaret),
    .init(.caretFirst, [.home], "Home", .helpCaretEnds),
    .init(.caretLast, [.end], "End", .helpCaretEnds),
    .init(.erase, [.backspace], "Backspace", .helpErase),
    .init(.eraseForward, [.delete], "Delete", .helpEraseForward),
    .init(.eraseWord, [.control("w"), .altBackspace], "Ctrl-W", .helpEraseWord),
    .init(.eraseToFirst, [.control("u")], "Ctrl-U", .helpEraseToFirst),
    .init(.eraseToLast, [.control("k")], "Ctrl-K", .helpEraseToLast),
  ]

  /// While a filter is typed, or values are chosen out of a list: every other letter is text.
  static let choosing: [KeyBinding] =
    [
      .init(.up, [.up], "↑", .helpRow),
      .init(.down, [.down], "↓", .helpRow),
      .init(.pageUp, [.pageUp], "PgUp", .helpPage),
      .init(.pageDown, [.pageDown], "PgDn", .helpPage),
      .init(.first, [.home], "Home", .helpEnds),
      .init(.last, [.end], "End", .helpEnds),
      .init(.mark, [.character(" ")], "Space", .helpChoose, footer: .footerChoose),
      .init(.enter, [.enter], "Enter", .helpFilter, footer: .footerFilter),
      .init(.columnLeft, [.left], "←", .helpFilterPart),
      .init(.columnRight, [.right], "← →", .helpFilterPart, footer: .footerPart),
      .init(.eraseForward, [.delete], "Del", .helpTakeOff, footer: .footerTakeOff),
      .init(.erase, [.backspace], "Backspace", .helpErase),
      .init(.eraseWord, [.control("w"), .altBackspace], "Ctrl-W", .helpEraseWord),
      .init(.eraseToFirst, [.control("u")], "Ctrl-U", .helpEraseToFirst),
      .init(.back, [.escape], "Esc", .helpBack, footer: .footerCancel),
    ] + anywhere

  /// While a number is tried, in the what-if box: digits are the number.
  static let trying: [KeyBinding] =
    [
      .init(.raise, [.character("+"), .up, .right], "+", .helpRaise, footer: .footerRaise),
      .init(.lower, [.character("-"), .down, .left], "-", .helpLower, footer: .footerLower),
      .init(.erase, [.backspace], "Backspace", .helpErase),
      .init(.eraseAll, [.control("u")], "Ctrl-U", .helpEraseAll),
      .init(
        .back,
        [.escape, .enter, .character("q")],
        "Esc",
        .helpBack,
        footer: .footerClose
      ),
    ] + anywhere

  /// The keys of the terminal itself, which work in every box.
  private static let anywhere: [KeyBinding] = [
    .init(.redraw, [.control("l")], "Ctrl-L", .helpRedraw),
    .init(.cancel, [.control("c")], "Ctrl-C", .helpCancel),
    .init(.suspend, [.control("z")], "Ctrl-Z", .helpSuspend),
  ]

  /// The table of keys for what they are for at the moment.
  static func bindings(in mode: KeyMode) -> [KeyBinding] {
    switch mode {
    case .screen: bindings
    case .reading: reading
    case .helping: helping
    case .searching: finding
    case .typing: typing
    case .choosing: choosing
    case .trying: trying
    }
  }

  /// What a key asks for in a mode; `nil` when it asks for nothing there.
  static func command(for key: Key, in mode: KeyMode) -> Command? {
    bindings(in: mode).first { $0.keys.contains(key) }?.command
  }

  /// The keys with a short word, as they stand on the lower edge of a box.
  static func footer(of mode: KeyMode, _ words: Words) -> SafeText {
    bindings(in: mode).compactMap { binding in
      binding.footer.map { binding.label + " " + words[$0] }
    }.joined(separator: "  ")
  }
}
