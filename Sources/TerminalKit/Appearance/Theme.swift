/// The looks of all roles, for every number of colours.
public struct Theme: Hashable, Sendable {
  /// The name by which a user chooses the theme.
  public let name: String
  /// The colours of text and background in a picture, where there is no owner to have chosen them.
  public let paper: Paper
  /// What the text stands on; `nil` where it is the owner's and unknown.
  public let ground: Background?
  private let looks: [StyleRole: Look]
  private let background: Ink

  /// Creates a theme; a role without a look is ordinary text.
  public init(
    name: String,
    paper: Paper,
    ground: Background?,
    looks: [StyleRole: Look],
    background: Ink = .standard
  ) {
    self.name = name
    self.paper = paper
    self.ground = ground
    self.looks = looks
    self.background = background
  }

  /// Returns how a style looks on a terminal with a number of colours.
  public func appearance(of style: Style, colors: ColorDepth) -> Appearance {
    var appearance = appearance(of: style.role, colors: colors)
    appearance.isBold = appearance.isBold || style.isBold
    appearance.isUnderlined = appearance.isUnderlined || style.isUnderlined
    appearance.isReversed = appearance.isReversed || style.isReversed
    appearance.isBold = appearance.isBold && bears(boldOf: appearance)
    return appearance
  }

  /// Tells whether text is still read well when a terminal brightens it because it is bold, as many
  /// do with the eight basic colours, and PuTTY with what is behind reversed text.
  private func bears(boldOf appearance: Appearance) -> Bool {
    if appearance.isReversed { return false }
    guard ground == .light, case .palette(let index) = appearance.foreground else { return true }
    return index >= 8
  }

  /// Returns how a role looks on a terminal with a number of colours.
  public func appearance(of role: StyleRole, colors: ColorDepth) -> Appearance {
    let look = looks[role] ?? Look()
    return Appearance(
      foreground: look.ink.color(colors),
      background: background.color(colors),
      isBold: look.isBold,
      isUnderlined: look.isUnderlined && colors == .none,
      isReversed: look.isReversed
    )
  }
}
