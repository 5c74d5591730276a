internal import CNcurses
internal import TerminalKit

/// The colours of every role as pairs of ncurses, and what a style adds to them.
///
/// There is one pair a role, so that even terminals with 64 pairs have enough.
struct CursesPalette {
  private let theme: Theme
  private let colors: ColorDepth

  /// Sets the pairs of the terminal.
  init(theme: Theme, colors: ColorDepth) {
    self.theme = theme
    self.colors = colors
    guard colors != .none else { return }
    for role in StyleRole.allCases {
      let appearance = theme.appearance(of: role, colors: colors)
      tty_set_pair(
        Int32(Self.pair(of: role)),
        Int32(appearance.foreground.index),
        Int32(appearance.background.index)
      )
    }
  }

  /// Returns the pair and the attributes for a style.
  func look(of style: Style) -> (pair: UInt8, attributes: UInt8) {
    let appearance = theme.appearance(of: style, colors: colors)
    var attributes = 0
    if appearance.isBold { attributes |= tty_bold }
    if appearance.isUnderlined { attributes |= tty_underlined }
    if appearance.isReversed { attributes |= tty_reversed }
    return (colors == .none ? 0 : Self.pair(of: style.role), UInt8(attributes))
  }

  private static func pair(of role: StyleRole) -> UInt8 {
    role.rawValue + 1
  }
}
