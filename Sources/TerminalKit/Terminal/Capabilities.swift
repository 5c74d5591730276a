/// How many colours a terminal has.
public enum ColorDepth: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// No colour at all.
  case none = 0
  /// The eight basic colours.
  case eight = 8
  /// The basic colours and their bright forms.
  case sixteen = 16
  /// A palette of 256 colours.
  case many = 256

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What a terminal is able to show.
public struct Capabilities: Hashable, Sendable {
  /// How many colours there are.
  public var colors: ColorDepth
  /// Which characters there are.
  public var glyphs: GlyphSet

  /// Creates a description of a terminal.
  public init(colors: ColorDepth, glyphs: GlyphSet) {
    self.colors = colors
    self.glyphs = glyphs
  }
}
