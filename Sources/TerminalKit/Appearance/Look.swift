/// One colour, chosen apart for each number of colours a terminal may have.
public struct Ink: Hashable, Sendable {
  let many: Color
  let sixteen: Color
  let eight: Color

  /// Creates an ink from palette entries, with eight colours from those below 8; without an entry it
  /// is what the terminal's owner has chosen.
  public init(many: UInt8?, sixteen: UInt8? = nil, eight: UInt8? = nil) {
    self.many = many.map(Color.palette) ?? .standard
    self.sixteen = sixteen.map(Color.palette) ?? .standard
    self.eight = eight.map(Color.palette) ?? .standard
  }

  /// What the terminal's owner has chosen.
  public static let standard = Ink(many: nil)

  /// Returns the colour for a number of colours.
  func color(_ depth: ColorDepth) -> Color {
    switch depth {
    case .none: .standard
    case .eight: eight
    case .sixteen: sixteen
    case .many: many
    }
  }
}

/// How a theme shows one role.
public struct Look: Hashable, Sendable {
  let ink: Ink
  let isBold: Bool
  let isUnderlined: Bool
  let isReversed: Bool

  /// Creates a look.
  ///
  /// - Parameters:
  ///   - ink: The colour of the text.
  ///   - isBold: Whether the text is bold.
  ///   - isUnderlined: Whether the text has a line below it where there are no colours.
  ///   - isReversed: Whether text and background change places.
  public init(
    _ ink: Ink = .standard,
    isBold: Bool = false,
    isUnderlined: Bool = false,
    isReversed: Bool = false
  ) {
    self.ink = ink
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }
}

/// The two colours of a picture that a terminal's owner would have chosen.
public struct Paper: Hashable, Sendable {
  /// The colour of ordinary text.
  public let foreground: RGB
  /// The colour of the background.
  public let background: RGB

  /// Creates the colours of a picture.
  public init(foreground: RGB, background: RGB) {
    self.foreground = foreground
    self.background = background
  }
}
