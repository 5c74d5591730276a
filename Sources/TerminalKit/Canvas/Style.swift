/// The role of a cell's text, with emphasis beyond what the role has of itself.
public struct Style: Hashable, Sendable {
  /// What the text means.
  public var role: StyleRole
  /// Whether the text is bold whatever its role.
  public var isBold: Bool
  /// Whether text and background change places.
  public var isReversed: Bool
  /// Whether the text has a line below it.
  public var isUnderlined: Bool

  /// Creates a style.
  public init(
    _ role: StyleRole,
    isBold: Bool = false,
    isReversed: Bool = false,
    isUnderlined: Bool = false
  ) {
    self.role = role
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }
}

extension Style {
  /// Ordinary text.
  public static let plain = Style(.plain)
  /// Ordinary text in bold.
  public static let strong = Style(.plain, isBold: true)
  /// The title of a screen.
  public static let title = Style(.title)
  /// The head of a column or section.
  public static let heading = Style(.heading)
  /// What the reader has selected.
  public static let cursor = Style(.cursor)
  /// Text of lesser weight.
  public static let dim = Style(.dim)
  /// Text that should catch the eye without judging.
  public static let accent = Style(.accent)
  /// A good state.
  public static let good = Style(.good)
  /// A state to watch.
  public static let warning = Style(.warning)
  /// A bad state.
  public static let bad = Style(.bad)
  /// A value that is not there.
  public static let missing = Style(.missing)
  /// A message from the program.
  public static let notice = Style(.notice)
  /// The frame of a box.
  public static let border = Style(.border)
}

extension Style {
  /// Returns the style in bold.
  public func bold() -> Style {
    var style = self
    style.isBold = true
    return style
  }

  /// Returns the style with text and background exchanged.
  public func reversed() -> Style {
    var style = self
    style.isReversed = true
    return style
  }

  /// Returns the style with a line below the text.
  public func underlined() -> Style {
    var style = self
    style.isUnderlined = true
    return style
  }
}
