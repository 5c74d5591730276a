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
  private var addedLooks: [StyleRole: GroundLooks] = [:]

  /// Creates a theme; a role without a look looks as the one it is like, and that one without a look
  /// is ordinary text.
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
    let look = look(of: role)
    return Appearance(
      foreground: look.ink.color(colors),
      background: background.color(colors),
      isBold: look.isBold,
      isUnderlined: look.isUnderlined && colors == .none,
      isReversed: look.isReversed
    )
  }
}

// MARK: - Roles that a program adds

extension Theme {
  /// Returns the theme with a look for a role, by what the text stands on.
  ///
  /// So one call serves the themes for dark and for light screens alike. It stays in force when the
  /// theme follows the background (``on(_:)``), and takes the place of a look that was there.
  ///
  /// - Parameters:
  ///   - role: The role, one of the program's own or of the kit.
  ///   - dark: How it looks on a dark background.
  ///   - light: How it looks on a light background.
  ///   - unknown: How it looks where the background is the owner's and unknown; `nil` for the look that
  ///     it has without any addition, since few colours are read on both.
  /// - Returns: A theme with the same name and the same look for every other role.
  public func adding(
    _ role: StyleRole,
    onDark dark: Look,
    onLight light: Look,
    onUnknown unknown: Look? = nil
  ) -> Theme {
    var theme = self
    theme.addedLooks[role] = GroundLooks(dark: dark, light: light, unknown: unknown)
    return theme
  }

  /// Returns the theme with the looks that were added to another one.
  func adding(looksOf other: Theme) -> Theme {
    var theme = self
    theme.addedLooks.merge(other.addedLooks) { $1 }
    return theme
  }

  private func look(of role: StyleRole) -> Look {
    addedLooks[role]?.look(on: ground) ?? looks[role] ?? addedLooks[role.likeness]?.look(on: ground)
      ?? looks[role.likeness] ?? Look()
  }
}

/// How one role looks on each background.
private struct GroundLooks: Hashable, Sendable {
  let dark: Look
  let light: Look
  let unknown: Look?

  func look(on ground: Background?) -> Look? {
    switch ground {
    case nil: unknown
    case .dark: dark
    case .light: light
    }
  }
}
