import TerminalKit
import TuntasWords

/// The keys of what lies over a screen.
///
/// Each box has a table of its own, since letters are text in one and move the cursor in another.
extension KeyMap {
  /// While something is read, such as help or an explanation; any other key closes it.
  static let reading: [KeyBinding] =
    [
      .box(.up, [.up, .character("k")], "↑", .helpRow),
      .box(.down, [.down, .character("j")], "↓", .helpRow),
      .box(.pageUp, [.pageUp], "PgUp", .helpPage),
      .box(.pageDown, [.pageDown], "PgDn", .helpPage),
      .box(.copy, [.character("y")], "y", .helpCopy, footer: .footerCopy),
      .box(.back, [.escape, .backspace, .character("q")], "Esc", .helpBack, footer: .footerClose),
    ] + anywhere + [
      .box(.language, [.character("L")], "L", .helpLanguage)
    ]

  /// While something is typed, in search and palette: every other letter is text.
  static let typing: [KeyBinding] =
    [
      .box(.up, [.up], "↑", .helpRow),
      .box(.down, [.down], "↓", .helpRow),
      .box(.pageUp, [.pageUp], "PgUp", .helpPage),
      .box(.pageDown, [.pageDown], "PgDn", .helpPage),
      .box(.enter, [.enter], "Enter", .helpEnter, footer: .footerOpen),
      .box(.caretLeft, [.left], "←", .helpCaret),
      .box(.caretRight, [.right], "→", .helpCaret),
      .box(.caretFirst, [.home], "Home", .helpCaretEnds),
      .box(.caretLast, [.end], "End", .helpCaretEnds),
      .box(.erase, [.backspace], "Backspace", .helpErase),
      .box(.eraseForward, [.delete], "Delete", .helpEraseForward),
      .box(.eraseWord, [.control("w"), .altBackspace], "Ctrl-W", .helpEraseWord),
      .box(.eraseToFirst, [.control("u")], "Ctrl-U", .helpEraseToFirst),
      .box(.eraseToLast, [.control("k")], "Ctrl-K", .helpEraseToLast),
      .box(.back, [.escape], "Esc", .helpBack, footer: .footerClose),
    ] + anywhere

  /// While values are chosen out of a list.
  static let choosing: [KeyBinding] =
    [
      .box(.up, [.up, .character("k")], "↑", .helpRow),
      .box(.down, [.down, .character("j")], "↓", .helpRow),
      .box(.pageUp, [.pageUp], "PgUp", .helpPage),
      .box(.pageDown, [.pageDown], "PgDn", .helpPage),
      .box(.first, [.home, .character("g")], "Home", .helpEnds),
      .box(.last, [.end, .character("G")], "End", .helpEnds),
      .box(.mark, [.character(" ")], "Space", .helpChoose, footer: .footerChoose),
      .box(.enter, [.enter], "Enter", .helpFilter, footer: .footerFilter),
      .box(.back, [.escape, .backspace, .character("q")], "Esc", .helpBack, footer: .footerClose),
    ] + anywhere

  /// While a number is tried, in the what-if box: digits are the number.
  static let trying: [KeyBinding] =
    [
      .box(.raise, [.character("+"), .up, .right], "+", .helpRaise, footer: .footerRaise),
      .box(.lower, [.character("-"), .down, .left], "-", .helpLower, footer: .footerLower),
      .box(.erase, [.backspace], "Backspace", .helpErase),
      .box(.eraseAll, [.control("u")], "Ctrl-U", .helpEraseAll),
      .box(
        .back,
        [.escape, .enter, .character("q")],
        "Esc",
        .helpBack,
        footer: .footerClose
      ),
    ] + anywhere

  /// The keys of the terminal itself, which work in every box.
  private static let anywhere: [KeyBinding] = [
    .box(.redraw, [.control("l")], "Ctrl-L", .helpRedraw),
    .box(.cancel, [.control("c")], "Ctrl-C", .helpCancel),
    .box(.suspend, [.control("z")], "Ctrl-Z", .helpSuspend),
  ]

  /// The table of keys for what they are for at the moment.
  static func bindings(in mode: KeyMode) -> [KeyBinding] {
    switch mode {
    case .screen: bindings
    case .reading: reading
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
