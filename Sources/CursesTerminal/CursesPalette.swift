internal import CNcurses
internal import TerminalKit

/// The colours of every role as pairs of ncurses, and what a style adds to them.
///
/// There is one pair a role, so that even terminals with 64 pairs have enough. A role that a program
/// adds has its pair from when it is first drawn; when no pair is left, it shares that of the role it
/// is like.
struct CursesPalette {
  /// A pair and the attributes beside it.
  struct Paint: Hashable {
    let pair: UInt8
    let attributes: UInt8
  }

  private let colors: ColorDepth
  private let lastPair: Int
  private var theme: Theme
  /// The roles that have a pair: the first has pair 1.
  private var roles: [StyleRole] = []
  private var paints: [Style: Paint] = [:]

  /// Sets the pairs of the terminal.
  ///
  /// - Parameters:
  ///   - theme: How roles look.
  ///   - colors: How many colours to use.
  ///   - lastPair: The greatest number of a pair that the terminal has.
  init(theme: Theme, colors: ColorDepth, lastPair: Int = Int(tty_last_pair())) {
    self.theme = theme
    self.colors = colors
    // A cell holds the number in one byte.
    self.lastPair = min(lastPair, Int(UInt8.max))
    for role in StyleRole.builtIn { _ = pair(of: role) }
  }

  /// Sets the pairs to the colours of another theme.
  mutating func use(_ theme: Theme) {
    self.theme = theme
    paints = [:]
    for place in roles.indices { setPair(at: place) }
  }

  /// Returns the pair and the attributes for a style.
  mutating func paint(of style: Style) -> Paint {
    if let paint = paints[style] { return paint }
    let appearance = theme.appearance(of: style, colors: colors)
    var attributes = 0
    if appearance.isBold { attributes |= tty_bold }
    if appearance.isUnderlined { attributes |= tty_underlined }
    if appearance.isReversed { attributes |= tty_reversed }
    let paint = Paint(pair: pair(of: style.role), attributes: UInt8(attributes))
    paints[style] = paint
    return paint
  }

  /// Returns the pair of a role; 0, the owner's own colours, where there are no colours or no pairs.
  private mutating func pair(of role: StyleRole) -> UInt8 {
    guard colors != .none else { return 0 }
    if let place = roles.firstIndex(of: role) { return UInt8(place + 1) }
    guard roles.count < lastPair else {
      return role == role.likeness ? 0 : pair(of: role.likeness)
    }
    roles.append(role)
    setPair(at: roles.count - 1)
    return UInt8(roles.count)
  }

  private func setPair(at place: Int) {
    let appearance = theme.appearance(of: roles[place], colors: colors)
    tty_set_pair(
      Int32(place + 1),
      Int32(appearance.foreground.index),
      Int32(appearance.background.index)
    )
  }
}
