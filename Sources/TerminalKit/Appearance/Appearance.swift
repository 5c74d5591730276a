/// How text looks: its colours and its emphasis.
public struct Appearance: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Color
  /// The colour behind the text.
  public var background: Color
  /// Whether the text is bold.
  public var isBold: Bool
  /// Whether the text has a line below it.
  public var isUnderlined: Bool
  /// Whether text and background change places.
  public var isReversed: Bool

  /// Creates an appearance.
  public init(
    foreground: Color = .standard,
    background: Color = .standard,
    isBold: Bool = false,
    isUnderlined: Bool = false,
    isReversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }
}
